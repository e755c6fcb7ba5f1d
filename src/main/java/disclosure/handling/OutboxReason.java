package disclosure.handling;

import disclosure.law.Reason;

/** Why a message is not posted, or not settled by hand. */
public enum OutboxReason implements Reason {
    RECIPIENT_WITHOUT_EMAIL,
    ADDRESS_MALFORMED,
    SUBJECT_UNUSABLE,
    BODY_UNUSABLE,
    /** [id] */
    NOT_A_FILE_OF_THE_CASE,
    /** [id] */
    MESSAGE_UNKNOWN,
    /** [id] */
    MESSAGE_REDUCED,
    /** [state] */
    NOT_FOR_PEOPLE_TO_SETTLE,
    /** The digest of the day went to that person already. */
    DIGEST_SENT_ALREADY
}
