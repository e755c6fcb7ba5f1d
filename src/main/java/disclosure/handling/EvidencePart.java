package disclosure.handling;

/** The chapters of a bundle of evidence in their order (law.md R-TRK-06). */
public enum EvidencePart {
    REQUEST,
    IDENTITY,
    CLOCK,
    SEARCH,
    CONSULTATION,
    SECRECY_REVIEW,
    LETTER,
    SERVICE
}
