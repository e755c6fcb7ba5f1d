package disclosure.handling;

import disclosure.law.Labelled;

/** Work of the house that is no act of a case: what a role is told it may not do. */
public enum HouseWork implements Labelled {
    ANNUAL_REPORT,
    APPRAISAL,
    BOARD,
    CALENDAR,
    DASHBOARD,
    FINDINGS,
    HEALTH,
    OUTBOX,
    PROCESS_VERSIONS,
    REVIEW_LEVELS,
    SELF_ASSESSMENT,
    SETTINGS,
    TEMPLATES,
    TRAINING
}
