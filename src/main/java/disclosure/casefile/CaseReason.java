package disclosure.casefile;

import disclosure.law.Reason;

/** Why a case does not take an act. */
public enum CaseReason implements Reason {
    ROLE_MAY_NOT,
    NOT_IN_THIS_STAGE,
    OTHER_DIVISION,
    DRAFTER_MAY_NOT_REVIEW,
    REVIEWERS_MUST_DIFFER,
    DRAFTER_MAY_NOT_SIGN,
    OPINION_NEEDED_TO_RETURN,
    DRAFT_CHANGED,
    LATE_NOTICE_NEEDS_HEAD,
    WINDOW_STILL_OPEN,
    WINDOW_TOO_SHORT,
    NOTICE_NOT_SERVED,
    LATE_WITHOUT_GOOD_REASON,
    SAME_PERSON_MAY_NOT_APPROVE,
    NOTHING_TO_APPROVE,
    DAY_IN_FUTURE,
    DAY_BEFORE_LAST_ACT,
    SERVED_BEFORE_DISPATCHED,
    /** What is served electronically is signed by nobody, and nobody can refuse to. */
    NOTHING_TO_SIGN,
    SLIP_NUMBER_MISSING,
    SERVICE_METHOD_ELECTRONIC_NOT_AGREED,
    /** [way of service] another than the applicant wished (Art. 40, R-SRV-05). */
    DEPARTURE_WITHOUT_REASON,
    /** What nobody signed for is left before a witness, or with pictures or a recording (R-SRV-03). */
    WITNESS_MISSING,
    CASE_UNKNOWN,
    /** The last sign-in is too long ago for a signature or an opinion. */
    PASSWORD_NEEDED,
    TASK_GONE,
    TASK_DONE,
    TASK_TAKEN,
    TASK_NOT_YOURS,
    TASK_NOT_FOR_ROLE,
    WRONG_FORM,
    PERSON_UNKNOWN,
    NO_SUCH_DIVISION,
    CHANGED_MEANWHILE,
    CLOCK_MOVES_FORWARD_ONLY
}
