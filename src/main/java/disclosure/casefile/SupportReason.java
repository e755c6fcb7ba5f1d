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
    /** [reference] what follows is read by others already, with a draft of its own. */
    HAS_A_DRAFT_ALREADY,
    /** [reference] */
    NOT_JOINED,
    /** [reference] the one that follows, so that nothing is left to part. */
    ALREADY_ANSWERED,
    /** [reference] the joined request that came first is answered first, and this one with it (R-OUT-05). */
    ANSWERED_WITH_LEADING,
    /** [reference] joined requests have the same answer, or are parted for a reason. */
    DIFFERS_FROM_LEADING,
    PUBLICATION_ALREADY_PROPOSED,
    NO_PUBLICATION_TO_DECIDE
}
