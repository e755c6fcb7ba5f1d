package disclosure.intake;

import disclosure.law.Reason;

/** Why an arrival is not taken as evidence of receipt. */
public enum IntakeReason implements Reason {
    ORAL_REQUEST_NEEDS_RECORD,
    ORAL_REQUEST_NOT_READ_BACK,
    FORWARDING_NEEDS_RECORD,
    REGISTERED_MAIL_NEEDS_SIGNATURE,
    CONFIRMED_BEFORE_ARRIVAL,
    NOTHING_TO_CONFIRM,
    ARRIVED_IN_FUTURE,
    DESCRIPTION_MISSING
}
