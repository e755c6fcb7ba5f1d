package disclosure.handling;

/** What a person's act answers to a question of the process; the only words that reach the engine besides the reference. */
public enum Answer {
    NEEDS_HANDLING("need", "HANDLING"),
    NEEDS_CORRECTION("need", "CORRECTION"),
    CORRECTION_CORRECTED("correctionOutcome", "CORRECTED"),
    CORRECTION_ABANDONED("correctionOutcome", "ABANDONED"),
    CHECK_NO_GOOD_REASON("correctionCheck", "NO_GOOD_REASON"),
    CHECK_NEW_WINDOW("correctionCheck", "NEW_WINDOW"),
    CHECK_ACCEPTED("correctionCheck", "ACCEPTED"),
    REVIEW_PASSED("reviewOutcome", "PASSED"),
    REVIEW_RETURNED("reviewOutcome", "RETURNED"),
    SIGNATURE_SIGNED("signature", "SIGNED"),
    SIGNATURE_RETURNED("signature", "RETURNED"),
    LETTER_DELIVERED("letter", "DELIVERED"),
    LETTER_RETURNED("letter", "RETURNED"),
    EXTENSION_AGREED("extension", "AGREED"),
    EXTENSION_REFUSED("extension", "REFUSED"),
    FEE_APPROVED("fee", "APPROVED"),
    FEE_REFUSED("fee", "REFUSED");

    private final String variable;
    private final String value;

    Answer(String variable, String value) {
        this.variable = variable;
        this.value = value;
    }

    public String variable() {
        return variable;
    }

    public String value() {
        return value;
    }
}
