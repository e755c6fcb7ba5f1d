package disclosure.casefile;

/** What was shown of who somebody is. */
public enum IdentityPart {
    /** The number of an identity proof, unmasked. */
    NUMBER,
    /** An identity proof, or a file that nobody has sorted yet and that may be one. */
    PROOF,
    /** The sealed volume, which holds the proofs. */
    VOLUME
}
