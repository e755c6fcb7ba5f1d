package disclosure.handling;

import disclosure.law.Reason;

/** Why figures are not shown, or an entry of a register is not kept; details in brackets. */
public enum OversightReason implements Reason {
    PERIOD_ENDS_BEFORE_IT_BEGINS,
    /** A day that has not come yet: [day] */
    DAY_TO_COME,
    /** [id] */
    FINDING_UNKNOWN,
    /** What is settled is not settled again. */
    FINDING_SETTLED,
    /** Corrected needs words on how. */
    CORRECTION_MISSING,
    /** [indicator] */
    INDICATOR_UNKNOWN,
    /** [indicator, weight] */
    SCORE_ABOVE_WEIGHT,
    /** [year] */
    YEAR_OUT_OF_BOUNDS
}
