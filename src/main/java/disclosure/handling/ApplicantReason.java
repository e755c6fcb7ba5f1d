package disclosure.handling;

import disclosure.law.Reason;

/** Why an applicant's own act is not taken online; worded for the applicant, so it never names a stage of the house. */
public enum ApplicantReason implements Reason {
    NO_CORRECTION_AWAITED,
    /** [last day of the window] */
    CORRECTION_WINDOW_MISSED,
    NO_REASONS_AWAITED,
    TOO_LATE_TO_WITHDRAW,
    /** Sent, deleted, or its seven days are over. */
    DRAFT_GONE,
    NO_ROOM_FOR_FILES
}
