package disclosure.clock;

import disclosure.law.Reason;

/** Why a day counts, or does not; what the label needs to name is in brackets. */
public enum Why implements Reason {
    COUNTED,
    /** [holiday] a weekend day that is worked. */
    MAKE_UP_WORKDAY,
    EXTENSION,
    /** [deferred day] */
    DEFERRED,
    AFTER_DUE_DAY,
    WEEKEND,
    /** [holiday] */
    HOLIDAY,
    /** [each with its kind] */
    CONSULTATION,
    AWAITING_CORRECTION,
    AWAITING_FEE,
    /** Counted once, but forgotten when the correction or fee notice went out. */
    DISCARDED
}
