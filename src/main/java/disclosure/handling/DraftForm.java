package disclosure.handling;

import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.review.Attribute;
import disclosure.review.GridDocument;
import disclosure.review.Looked;
import disclosure.review.SecrecyHead;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The rows that the forms about a draft are made of: documents, passages and what was found in them. */
public final class DraftForm {

    private DraftForm() {}

    /** One document of the grid; fields as in {@link GridDocument}. @param fileId of a release file of the case */
    public record GridRow(
            @NotBlank @Size(max = 500) String title,
            @Nullable @Size(max = 100) String number,
            @Nullable LocalDate dated,
            @Nullable @Size(max = 200) String maker,
            @Nullable @Size(max = 100) String marking,
            @NotNull @Min(1) @Max(100_000) Integer pages,
            @NotNull Attribute attribute,
            @Nullable @Size(max = TaskForm.TEXT) String grounds,
            @Nullable @Size(max = 60) String fileId) {

        GridDocument document() {
            return new GridDocument(
                    title,
                    number,
                    dated,
                    maker,
                    marking,
                    pages,
                    attribute,
                    grounds == null ? "" : grounds,
                    fileId,
                    null);
        }
    }

    /** One passage of a partial disclosure; fields as in {@link Passage}. */
    public record PassageRow(
            @NotBlank @Size(max = 500) String document,
            @NotBlank @Size(max = 500) String place,
            Passage.@NotNull Treatment treatment,
            @Nullable Outcome ground,
            @Nullable @Size(max = TaskForm.TEXT) String reason,
            @Nullable @Size(max = TaskForm.TEXT) String discretionReason) {

        Passage passage() {
            return new Passage(document, place, treatment, ground, reason, discretionReason);
        }
    }

    /**
     * What a reviewer did with one document.
     *
     * @param document number in the grid, from 1; 0 is the letter
     * @param looked the heads that were looked at, one by one; to approve, every head
     * @param touched those that are touched
     * @param unclear those of which it cannot be decided here; an authority outside is asked (R-SEC-06)
     * @param note why it can stand as proposed although a head is touched
     */
    public record Finding(
            @NotNull @Min(0) @Max(200) Integer document,
            @Nullable @Size(max = 20) List<@NotNull SecrecyHead> looked,
            @Nullable @Size(max = 20) List<@NotNull SecrecyHead> touched,
            @Nullable @Size(max = 20) List<@NotNull SecrecyHead> unclear,
            @Nullable @Size(max = TaskForm.TEXT) String note) {

        /** For the letter and that many documents: every head was looked at, none is touched. */
        public static List<Finding> nothing(int documents) {
            return IntStream.rangeClosed(0, documents)
                    .mapToObj(document ->
                            new Finding(document, List.of(SecrecyHead.values()), List.of(), List.of(), null))
                    .toList();
        }

        private static Set<SecrecyHead> orNone(@Nullable List<SecrecyHead> heads) {
            return heads == null ? Set.of() : Set.copyOf(heads);
        }

        Looked said() {
            return new Looked(document, orNone(looked), orNone(touched), orNone(unclear), note);
        }
    }
}
