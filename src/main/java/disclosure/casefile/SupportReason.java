package disclosure.casefile;

import disclosure.law.Reason;

/** Why something around a request is not recorded; details in brackets. */
public enum SupportReason implements Reason {
    SAME_UNIT,
    /** [moment] */
    HANDED_OVER_IN_FUTURE,
    SAME_REQUEST,
    /** [reference] */
    OTHER_APPLICANT,
    /** [reference] answered or closed: what asks for it again is repeated, not joined (Art. 36(6)). */
    NOT_PENDING,
    /** [reference] */
    ALREADY_JOINED,
    PUBLICATION_ALREADY_PROPOSED,
    NO_PUBLICATION_TO_DECIDE
}
