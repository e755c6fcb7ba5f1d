package disclosure.handling;

/** What went wrong when a message was last tried. */
public enum MessageFailure {
    SERVER_UNREACHABLE,
    SIGN_IN_REFUSED,
    REFUSED_FOR_NOW,
    REFUSED,
    /** A court was asked to suspend the disclosure: it waits until it is freed. */
    RELEASE_HELD,
    /** Its review is void since it was issued: it waits until the reply stands again. */
    REVIEW_VOID,
    /** A file of it cannot be read, or its address is none. */
    UNWRITABLE,
    CONNECTION_LOST,
    SENDER_LOST
}
