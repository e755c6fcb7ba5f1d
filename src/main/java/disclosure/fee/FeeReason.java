package disclosure.fee;

import disclosure.law.Reason;

/** Why no fee is computed or charged; the details of the refusal are named in brackets. */
public enum FeeReason implements Reason {
    /** [day, 2008-05-01] */
    RECEIVED_BEFORE_THE_REGULATION,
    /** [day of receipt] */
    NO_TARIFF,
    /** The free part is not used up: a notice of nothing would only stop the clock. */
    NOTHING_TO_CHARGE,
    BOTH_MODES,
    POSITION_MISSING,
    /** [position, first, last] */
    POSITION_OUT_OF_RANGE,
    PAGES_MISSING,
    /** [pages, fewest, most] */
    PAGES_OUT_OF_RANGE,
    /** Looking at the information on the spot leaves no pages to charge for. */
    NO_COPIES_WANTED,
    /** What is published already is pointed to, not copied. */
    ALREADY_PUBLISHED,
    ALREADY_PROPOSED,
    NOTHING_TO_DECIDE,
    NOT_COUNTERSIGNED,
    NOT_APPROVED,
    /** [amount paid, amount due] */
    OTHER_AMOUNT,
    NOTICE_NOT_SERVED,
    /** [last day to pay] */
    TIME_TO_PAY_RUNS,
    HOW_TO_PAY_MISSING,
    /** [stage] The draft is in review, or the reply is out: reopen the draft first, or refuse. */
    NO_NOTICE_IN_THIS_STAGE
}
