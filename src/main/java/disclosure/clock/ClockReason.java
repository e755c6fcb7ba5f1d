package disclosure.clock;

import disclosure.law.Reason;

/** Why the clock does not accept an event; the details of the refusal are named in brackets. */
public enum ClockReason implements Reason {
    /** [day, 2008-05-01] */
    RECEIVED_BEFORE_THE_REGULATION,
    NO_EVENTS,
    /** [day of the event, day before it] */
    DAYS_OUT_OF_ORDER,
    /** [day] no calendar reaches that far. */
    DAY_TOO_FAR,
    /** [as-of day, day of receipt] */
    ASKED_FOR_A_DAY_BEFORE_RECEIPT,
    NOT_YET_RECEIVED,
    RECEIVED_TWICE,
    /** [day of the reply] */
    ALREADY_REPLIED,
    /** [day it was closed] */
    ALREADY_ENDED,
    /** The clock is off: a correction or a payment is awaited. */
    CLOCK_IS_OFF,
    SECOND_CORRECTION_NOTICE,
    CORRECTION_NOT_ASKED,
    CORRECTION_ALREADY_DELIVERED,
    CORRECTION_NOT_DELIVERED,
    /** [working days] */
    WINDOW_TOO_SHORT,
    /** [working days, most] */
    WINDOW_TOO_LONG,
    /** [last day of the window] */
    CORRECTED_AFTER_THE_WINDOW,
    /** [due day] */
    CONSULTATION_AFTER_DUE_DAY,
    /** [id] */
    CONSULTATION_ID_USED,
    /** [id] */
    CONSULTATION_NEVER_OPENED,
    /** [id] */
    CONSULTATION_ALREADY_DELIVERED,
    /** [id] */
    CONSULTATION_ALREADY_CLOSED,
    SECOND_EXTENSION,
    /** [working days] */
    EXTENSION_TOO_SHORT,
    /** [working days, most allowed] */
    EXTENSION_TOO_LONG,
    /** [due day] */
    EXTENSION_AFTER_DUE_DAY,
    /** [deferred day] the day fixed under Art. 35 has taken the place of the period. */
    EXTENSION_OF_A_DEFERRED_REPLY,
    /** [day of receipt] no tariff was in force. */
    NO_FEE_TARIFF,
    SECOND_FEE_NOTICE,
    /** [due day] */
    FEE_NOTICE_AFTER_DUE_DAY,
    FEE_NOT_ASKED,
    FEE_NOTICE_ALREADY_DELIVERED,
    /** [last day to pay] */
    PAID_TOO_LATE,
    REASONS_NOT_ASKED,
    REASONS_ASKED_TWICE,
    /** The Regulation of 2007 knows no such step. */
    NOT_IN_THE_RULES_OF_2007,
    REASONS_NOT_GIVEN,
    /** [due day] */
    DEFERRED_AFTER_DUE_DAY,
    /** [deferred day, day of the notice] */
    DEFERRED_TO_THE_PAST,
    /** The correction of an own record has its own time: nothing adds to it, stops it or begins it anew. */
    NOT_FOR_AN_OWN_RECORD,
    /** [working days, most] */
    OWN_RECORD_PERIOD
}
