package disclosure.handling;

/** What a message that leaves the house is for. */
public enum MessagePurpose {
    RECEIPT,
    CORRECTION_NOTICE,
    CONSULTATION,
    CONSULTATION_NOTICE,
    THIRD_PARTY_NOTICE,
    REASONS_REQUEST,
    DEFERRAL_NOTICE,
    EXTENSION_NOTICE,
    FEE_NOTICE,
    REPLY,
    CLOSING_NOTICE,
    /** To a member of staff: what is asked of them. */
    DIGEST
}
