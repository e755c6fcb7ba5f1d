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
    PAGES_OUT_OF_RANGE
}
