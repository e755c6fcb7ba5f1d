package disclosure.casefile;

import disclosure.law.Reason;

/** Why an act of supervision is not recorded; details in brackets. */
public enum SupervisionReason implements Reason {
    /** [day] */
    ANSWER_BY_IN_PAST,
    /** Nobody in that role answers for cases. */
    NOT_ADDRESSABLE,
    /** No handler and no head yet: the case has no division. */
    NO_DIVISION_YET,
    /** [number within the case] */
    SUPERVISION_UNKNOWN,
    /** [number within the case] */
    ALREADY_ANSWERED,
    NOT_ADDRESSED_TO_YOU,
    ASKER_MAY_NOT_ANSWER,
    /** [number within the case] */
    RAISED_SINCE,
    /** [number within the case] */
    NO_LONGER_ASKED
}
