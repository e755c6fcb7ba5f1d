package disclosure.outcome;

import org.jspecify.annotations.Nullable;

/**
 * One row of the grid a partial disclosure is written from (Art. 37): where in which document, and whether it is given.
 * What the passage says is not in it, so that no letter made from it can tell.
 *
 * @param document title or number of the document
 * @param place page or paragraph, in the handler's words
 * @param ground the outcome the passage would have had alone; null where it is given
 * @param reason why it is not given; null where it is
 * @param discretionReason why the discretion of Art. 16 is used; required where the ground is D5–D7
 */
public record Passage(
        String document,
        String place,
        Treatment treatment,
        @Nullable Outcome ground,
        @Nullable String reason,
        @Nullable String discretionReason) {

    /** Without the space around what was typed. */
    Passage tidy() {
        return new Passage(document.strip(), place.strip(), treatment, ground, strip(reason), strip(discretionReason));
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }

    /** What happens to a passage. */
    public enum Treatment {
        DISCLOSED,
        WITHHELD
    }

    public static Passage disclosed(String document, String place) {
        return new Passage(document, place, Treatment.DISCLOSED, null, null, null);
    }

    public static Passage withheld(String document, String place, Outcome ground, String reason) {
        return new Passage(document, place, Treatment.WITHHELD, ground, reason, null);
    }

    public boolean heldBack() {
        return treatment == Treatment.WITHHELD;
    }
}
