package disclosure.casefile;

import disclosure.law.Reason;

/** Why the period of reply is not moved; the details of the refusal are named in brackets. */
public enum PeriodReason implements Reason {
    EXTENSION_ALREADY_PROPOSED,
    NO_EXTENSION_TO_DECIDE,
    EXTENSION_NOT_AGREED,
    /** [last day to answer] */
    TIME_FOR_REASONS_RUNS,
    /** Without service no time to answer runs (K-09). */
    REASONS_NOTICE_NOT_SERVED,
    /** [day of service] */
    REASONS_NOTICE_ALREADY_SERVED,
    /** [day of asking] */
    SERVED_BEFORE_ASKED,
    REASONS_ALREADY_WEIGHED,
    /** Not asked, not answered, or not yet found unreasonable: no refusal under Art. 35. */
    REASONS_NOT_WEIGHED,
    REASONS_FOUND_REASONABLE,
    /** Only reasons found reasonable defer a reply. */
    REASONS_NOT_FOUND_REASONABLE,
    /** [deferred day, due day] */
    DEFERRED_NOT_LATER
}
