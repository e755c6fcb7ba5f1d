package disclosure.consultation;

/** Why an opinion is waited for no longer though none came. */
public enum ConsultationEnd {
    /** The time to answer passed in silence: a joint producer agrees, of a third party the bureau decides (R-CON-02, -03). */
    SILENCE,
    /** The letter could not be served. */
    UNDELIVERABLE,
    /** The question has become pointless. */
    NOT_NEEDED
}
