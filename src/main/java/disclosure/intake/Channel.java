package disclosure.intake;

/** The way a request reached the bureau (law.md §3.2); with the evidence it decides the day of receipt (Art. 31). */
public enum Channel {
    IN_PERSON,
    ORAL,
    REGISTERED_MAIL,
    ORDINARY_MAIL,
    ONLINE,
    EMAIL,
    FAX,
    FORWARDED,
    OTHER_PUBLISHED;

    /** Channels that reach the bureau without anyone at the counter, so that a signature or a confirmation fixes the day. */
    public boolean isMail() {
        return this == REGISTERED_MAIL || this == ORDINARY_MAIL;
    }
}
