package disclosure.handling;

import disclosure.review.ReviewLevel;
import java.util.Set;

/** What a person's act answers to a question of the process; the only words that reach the engine besides the reference. */
public enum Answer {
    NEEDS_HANDLING("need", "HANDLING"),
    NEEDS_CORRECTION("need", "CORRECTION"),
    NEEDS_RECORD_CORRECTION("need", "RECORD_CORRECTION"),
    /** Asked by the diagrams of before only, where abandonment went on in the correction itself. */
    CORRECTION_ABANDONED("correctionOutcome", "ABANDONED"),
    CHECK_NEW_WINDOW("correctionCheck", "NEW_WINDOW"),
    CHECK_ACCEPTED("correctionCheck", "ACCEPTED"),
    LEGAL_REVIEW_NEEDED("legalReview", true),
    LEGAL_REVIEW_NOT_NEEDED("legalReview", false),
    LEADER_REVIEW_NEEDED("leaderReview", true),
    LEADER_REVIEW_NOT_NEEDED("leaderReview", false),
    REVIEW_PASSED("reviewOutcome", "PASSED"),
    REVIEW_RETURNED("reviewOutcome", "RETURNED"),
    SIGNATURE_SIGNED("signature", "SIGNED"),
    SIGNATURE_RETURNED("signature", "RETURNED"),
    LETTER_DELIVERED("letter", "DELIVERED"),
    LETTER_RETURNED("letter", "RETURNED"),
    EXTENSION_AGREED("extension", "AGREED"),
    EXTENSION_REFUSED("extension", "REFUSED"),
    EXTENSION_TOLD("extension", "TOLD"),
    EXTENSION_LAPSED("extension", "LAPSED"),
    FEE_APPROVED("fee", "APPROVED"),
    FEE_REFUSED("fee", "REFUSED"),
    FEE_TOLD("fee", "TOLD"),
    FEE_DROPPED("fee", "DROPPED"),
    WITHHOLDING_STAYS("withholding", "STAYS"),
    WITHHOLDING_ENDED("withholding", "ENDED"),
    FINDING_APPROVED("recordFinding", "APPROVED"),
    FINDING_RETURNED("recordFinding", "RETURNED");

    private final String variable;
    private final Object value;

    Answer(String variable, Object value) {
        this.variable = variable;
        this.value = value;
    }

    /** Which of the levels that are not always needed a draft has to pass. */
    static Set<Answer> reviewedBy(Set<ReviewLevel> levels) {
        return Set.of(
                levels.contains(ReviewLevel.LEGAL) ? LEGAL_REVIEW_NEEDED : LEGAL_REVIEW_NOT_NEEDED,
                levels.contains(ReviewLevel.LEADER) ? LEADER_REVIEW_NEEDED : LEADER_REVIEW_NOT_NEEDED);
    }

    public String variable() {
        return variable;
    }

    /** A name of a closed set, or yes or no. */
    public Object value() {
        return value;
    }
}
