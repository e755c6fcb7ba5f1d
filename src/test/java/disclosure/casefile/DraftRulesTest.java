package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.review.Attribute;
import disclosure.review.GridDocument;
import disclosure.review.ReviewReason;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The grid beside a draft: the same documents as the letter, with files of this case only (law.md §11.3). */
class DraftRulesTest {

    private final CaseFile file = Story.received("2025-09-15 Mon")
            .assigned("2025-09-15 Mon")
            .then(release("f1", null))
            .then(release("f2", "f1"))
            .file();

    private static PaperAct.ReleaseFileAdded release(String id, @Nullable String redactedFrom) {
        return new PaperAct.ReleaseFileAdded(
                on("2025-09-15 Mon"), id, id + ".pdf", "application/pdf", 9, "hash of " + id, redactedFrom);
    }

    @Test
    void titles_alone_make_a_grid() {
        List<GridDocument> grid =
                DraftRules.grid(reply(Outcome.G2, "甲", "乙"), List.of(), file).orElseThrow();
        assertThat(grid).extracting(GridDocument::title).containsExactly("甲", "乙");
        assertThat(grid).allMatch(document -> document.attribute() == Attribute.PUBLIC);
    }

    @Test
    void what_a_partial_disclosure_withholds_is_in_its_grid_as_well() {
        List<GridDocument> grid =
                DraftRules.grid(reply(Outcome.P1, "甲"), List.of(), file).orElseThrow();
        assertThat(grid).extracting(GridDocument::attribute).containsExactly(Attribute.PUBLIC, Attribute.NOT_PUBLIC);
    }

    private static final List<Passage> PASSAGES =
            List.of(Passage.disclosed("甲", "第1页"), Passage.withheld("甲", "第2页", Outcome.D4, "隐私"));

    /** Art. 37: a document of which a passage is withheld does not go out whole. */
    @Test
    void a_document_with_a_withheld_passage_is_partly_public_and_never_public() {
        DraftReply draft = reply(Outcome.P1, "甲").with(PASSAGES);
        assertThat(DraftRules.grid(draft, List.of(), file).orElseThrow())
                .extracting(GridDocument::attribute)
                .startsWith(Attribute.PARTLY_PUBLIC);
        refused(
                ReviewReason.WITHHELD_PASSAGE_OF_PUBLIC_DOCUMENT,
                draft,
                document("甲", Attribute.PUBLIC, null),
                document("乙", Attribute.NOT_PUBLIC, null));
        assertThat(DraftRules.grid(draft, List.of(document("甲", Attribute.PARTLY_PUBLIC, null)), file)
                        .isGranted())
                .isTrue();
    }

    @Test
    void a_passage_is_given_only_of_a_document_that_goes_out() {
        DraftReply draft = reply(Outcome.P1, "甲")
                .with(List.of(Passage.disclosed("乙", "第1页"), Passage.withheld("甲", "第2页", Outcome.D4, "隐私")));
        refused(
                ReviewReason.PASSAGE_OF_DOCUMENT_NOT_PROVIDED,
                draft,
                document("甲", Attribute.PARTLY_PUBLIC, null),
                document("乙", Attribute.NOT_PUBLIC, null));
    }

    @Test
    void the_hash_is_that_of_the_file_on_the_case_whatever_is_typed() {
        GridDocument typed = document("甲", Attribute.PUBLIC, "f1").bound("forged");
        assertThat(DraftRules.grid(reply(Outcome.G2, "甲"), List.of(typed), file)
                        .orElseThrow()
                        .get(0)
                        .fileSha256())
                .isEqualTo("hash of f1");
    }

    @Test
    void a_file_of_another_case_is_none() {
        refused(ReviewReason.RELEASE_FILE_UNKNOWN, reply(Outcome.G2, "甲"), document("甲", Attribute.PUBLIC, "f9"));
    }

    @Test
    void letter_and_grid_tell_of_the_same_documents() {
        refused(ReviewReason.DOCUMENT_NOT_IN_GRID, reply(Outcome.G2, "甲", "乙"), document("甲", Attribute.PUBLIC, null));
        refused(
                ReviewReason.GRID_DOCUMENT_NOT_PROVIDED,
                reply(Outcome.G2, "甲"),
                document("甲", Attribute.PUBLIC, null),
                document("乙", Attribute.PUBLIC, null));
        refused(ReviewReason.DOCUMENT_NOT_IN_GRID, reply(Outcome.P1, "甲"), document("甲", Attribute.NOT_PUBLIC, null));
    }

    @Test
    void what_is_withheld_has_no_file_and_a_reason() {
        DraftReply refusal = reply(Outcome.D6);
        refused(ReviewReason.FILE_OF_WITHHELD_DOCUMENT, refusal, document("甲", Attribute.NOT_PUBLIC, "f1"));
        refused(
                ReviewReason.GRID_GROUNDS_MISSING,
                refusal,
                new GridDocument("甲", null, null, null, null, 1, Attribute.NOT_PUBLIC, " ", null, null));
        assertThat(DraftRules.grid(refusal, List.of(document("甲", Attribute.NOT_PUBLIC, null)), file)
                        .isGranted())
                .isTrue();
    }

    @Test
    void all_a_part_or_nothing_as_the_result_says() {
        refused(
                ReviewReason.GRID_NEEDS_PARTIAL_DISCLOSURE,
                reply(Outcome.G2, "甲"),
                document("甲", Attribute.PARTLY_PUBLIC, null));
        refused(ReviewReason.NOTHING_WITHHELD_IN_GRID, reply(Outcome.P1, "甲"), document("甲", Attribute.PUBLIC, null));
        DraftReply gives =
                new DraftReply(Outcome.D6, null, "理由", "裁量", null, null, null, List.of("甲"), List.of(), "答复");
        refused(ReviewReason.GRID_GIVES_WHAT_IS_REFUSED, gives, document("甲", Attribute.PUBLIC, null));
        DraftReply nothing = new DraftReply(Outcome.P1, null, "理由", null, null, null, null, List.of(), List.of(), "答复");
        refused(ReviewReason.NOTHING_PUBLIC_IN_GRID, nothing, document("甲", Attribute.NOT_PUBLIC, null));
    }

    @Test
    void a_partly_public_document_does_not_go_out_as_it_was_before_redaction() { // R-SEC-09
        refused(ReviewReason.FILE_NOT_REDACTED, reply(Outcome.P1, "甲"), document("甲", Attribute.PARTLY_PUBLIC, "f1"));
        assertThat(DraftRules.grid(reply(Outcome.P1, "甲"), List.of(document("甲", Attribute.PARTLY_PUBLIC, "f2")), file)
                        .isGranted())
                .isTrue();
    }

    private void refused(ReviewReason reason, DraftReply draft, GridDocument... grid) {
        Ruling<List<GridDocument>> ruling = DraftRules.grid(draft, List.of(grid), file);
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().reason()).isEqualTo(reason));
    }

    private static DraftReply reply(Outcome outcome, String... documents) {
        List<DraftReply.Withheld> withheld =
                outcome == Outcome.P1 ? List.of(new DraftReply.Withheld("第三页", Outcome.D4, "个人隐私")) : List.of();
        return new DraftReply(outcome, null, "理由", null, null, null, null, List.of(documents), withheld, "答复");
    }

    private static GridDocument document(String title, Attribute attribute, @Nullable String fileId) {
        return new GridDocument(title, null, null, null, null, 1, attribute, "理由", fileId, null);
    }
}
