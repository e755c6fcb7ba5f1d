package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseReason;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.ReviewRecord;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.handling.DeliveryForm;
import disclosure.handling.DraftForm;
import disclosure.handling.LetterReason;
import disclosure.handling.Redaction;
import disclosure.handling.RedactionReason;
import disclosure.handling.ReleasingFiles;
import disclosure.handling.TaskForm;
import disclosure.handling.Upload;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.review.Attribute;
import disclosure.review.ReviewReason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What goes out is what was reviewed: the letter, every document of the grid and every byte of its file (R-SEC-09, -10). */
class ReviewedFilesTest {

    private static final List<Redaction.Region> CORNER = List.of(new Redaction.Region(1, 0.1, 0.1, 0.2, 0.2));

    @Test
    void a_file_that_comes_while_the_signature_is_awaited_sends_the_draft_back() {
        CaseStory story = assigned();
        String paper = added(story, "甲.pdf", "%PDF-1.7 paper");
        story.does(Staff.HANDLER, HANDLE_REQUEST, giving(paper))
                .passesDivision()
                .passesReviewer()
                .thenOnly(SIGN_REPLY);
        ReleasingFiles.Added second = story.bureau
                .use
                .releasing
                .add(
                        story.reference,
                        pdf("乙.pdf", "%PDF-1.7 other"),
                        story.bureau.actor(Staff.HANDLER),
                        story.bureau.now())
                .orElseThrow();
        assertThat(second.reopened()).isTrue();
        story.settled()
                .thenStage(Stage.DRAFT)
                .thenOnly(HANDLE_REQUEST)
                .thenFile(file ->
                        assertThat(file.has(ReviewAct.DraftReopened.class)).isTrue())
                .does(Staff.HANDLER, HANDLE_REQUEST, giving(second.id()))
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .thenFile(file -> assertThat(
                                file.draft().orElseThrow().grid().get(0).fileSha256())
                        .isEqualTo(second.sha256()));
    }

    @Test
    void before_the_draft_goes_to_review_a_file_changes_nothing_but_the_case() {
        CaseStory story = assigned();
        added(story, "甲.pdf", "%PDF-1.7 paper");
        story.thenStage(Stage.ASSIGNED)
                .thenFile(file ->
                        assertThat(file.has(ReviewAct.DraftReopened.class)).isFalse());
    }

    @Test
    void bytes_that_are_not_those_that_were_reviewed_are_neither_signed_nor_sent() {
        CaseStory story = assigned();
        String paper = added(story, "甲.pdf", "%PDF-1.7 paper");
        story.does(Staff.HANDLER, HANDLE_REQUEST, giving(paper))
                .passesDivision()
                .passesReviewer();
        story.bureau.register.overwrite(paper, "%PDF-1.7 forged".getBytes(StandardCharsets.UTF_8));
        story.tries(Staff.OFFICE, SIGN_REPLY, PLAIN.signed()).isRefused(ReviewReason.RELEASE_FILE_CHANGED, "17");
        story.bureau.register.overwrite(paper, "%PDF-1.7 paper".getBytes(StandardCharsets.UTF_8));
        story.isSigned();
        story.bureau.register.overwrite(paper, "%PDF-1.7 forged".getBytes(StandardCharsets.UTF_8));
        story.tries(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.POST))
                .isRefused(ReviewReason.RELEASE_FILE_CHANGED, "17");
    }

    @Test
    void a_file_of_another_case_goes_out_with_no_reply() {
        CaseStory story = assigned();
        CaseStory other =
                story.another().arrivesInPerson("2025-09-15 Mon").isRegistered().isAssigned();
        String foreign = added(other, "他.pdf", "%PDF-1.7 foreign");
        story.tries(Staff.HANDLER, HANDLE_REQUEST, giving(foreign)).isRefused(ReviewReason.RELEASE_FILE_UNKNOWN, "17");
        story.tries(() -> redacted(story, foreign)).isRefusedByHouseRule(CaseReason.CASE_UNKNOWN);
    }

    @Test
    void a_copy_without_the_withheld_regions_is_a_file_of_its_own() {
        CaseStory story = assigned();
        String paper = added(story, "甲.pdf", "%PDF-1.7 paper");
        ReleasingFiles.Added copy = redacted(story, paper).orElseThrow();
        assertThat(copy.fileName()).isEqualTo("甲（区分处理）.pdf");
        assertThat(copy.id()).isNotEqualTo(paper);
        TaskForm unredacted = partly(paper);
        story.settled()
                .tries(Staff.HANDLER, HANDLE_REQUEST, unredacted)
                .isRefused(ReviewReason.FILE_NOT_REDACTED, "17")
                .does(Staff.HANDLER, HANDLE_REQUEST, partly(copy.id()))
                .thenStage(Stage.SECRECY_REVIEW);
    }

    @Test
    void a_paper_that_cannot_be_opened_is_not_taken() {
        CaseStory story = assigned();
        story.tries(() -> add(story, pdf("锁.pdf", "%PDF-1.7 locked")))
                .isRefused(RedactionReason.PDF_NEEDS_PASSWORD, "37")
                .tries(() -> add(story, pdf("坏.pdf", "%PDF-1.7 torn")))
                .isRefused(RedactionReason.PDF_MALFORMED, "37")
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void a_letter_that_is_not_whole_is_not_signed() { // R-REM-05
        CaseStory story = assigned().isDrafted().passesDivision().passesReviewer();
        story.bureau.use.letters.lack(LetterReason.REMEDY_CLAUSE_MISSING);
        story.tries(Staff.OFFICE, SIGN_REPLY, PLAIN.signed())
                .isRefusedByHouseRule(LetterReason.REMEDY_CLAUSE_MISSING)
                .does(Staff.OFFICE, SIGN_REPLY, PLAIN.unsigned());
        assertThat(story.bureau.use.letters.asked).last().satisfies(order -> {
            assertThat(order.kind()).isEqualTo(LetterKind.DISCLOSURE);
            assertThat(order.date()).isEqualTo(story.bureau.now().today());
            assertThat(order.applicant()).isNotNull();
        });
    }

    @Test
    void the_letter_names_the_online_channel_where_it_is_served_online_and_only_there() { // R-REM-04
        assertThat(issued(ServiceMethod.POST)).isFalse();
        assertThat(issued(ServiceMethod.ELECTRONIC)).isTrue();
    }

    @Test
    void nobody_refuses_to_sign_what_is_served_electronically() { // R-SRV-03
        assigned()
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.ELECTRONIC))
                .tries(Staff.REGISTRAR, DELIVER_REPLY, new DeliveryForm.DeliverReply(null, "系统记录", true))
                .isRefused(CaseReason.NOTHING_TO_SIGN, DELIVERY_LAW);
    }

    private static final String DELIVERY_LAW =
            disclosure.law.Article.of(disclosure.law.Statute.SERVICE_LETTER, 0).toString();

    private static boolean issued(ServiceMethod method) {
        CaseStory story = assigned()
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(method));
        return story.bureau.use.letters.written.stream()
                .filter(order -> order.kind().isReply())
                .reduce((before, last) -> last)
                .orElseThrow()
                .besides()
                .servedOnline();
    }

    @Test
    void what_has_its_number_and_seal_is_no_draft_any_more() {
        CaseStory story = assigned()
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.IN_PERSON));
        story.tries(() -> story.bureau.use.reopening.reopen(
                        story.reference, "改", story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .isRefused(ReviewReason.LETTER_ALREADY_ISSUED, "17")
                .tries(() -> add(story, pdf("迟.pdf", "%PDF-1.7 late")))
                .isRefused(ReviewReason.LETTER_ALREADY_ISSUED, "17")
                .isServed();
    }

    @Test
    void the_withheld_parts_of_a_partial_disclosure_are_written_from_its_passages() {
        TaskForm form = new TaskForm.HandleRequest(
                Outcome.P1,
                null,
                "含有个人隐私",
                "所涉他人信息与申请事项无关，无须征求意见",
                null,
                null,
                null,
                null,
                null,
                "部分公开",
                null,
                null,
                List.of(
                        passage("甲", "第一段", Passage.Treatment.DISCLOSED, null, null),
                        passage("甲", "第二段", Passage.Treatment.WITHHELD, Outcome.D4, "个人隐私")));
        assigned().does(Staff.HANDLER, HANDLE_REQUEST, form).thenFile(file -> {
            Act.ReplyDrafted drafted = file.draft().orElseThrow();
            assertThat(drafted.draft().documents()).containsExactly("甲");
            assertThat(drafted.draft().withheld().get(0).part()).isEqualTo("甲 第二段");
            assertThat(ReviewRecord.of(file).orElseThrow().passages())
                    .as("what is given is kept for the reviewers as well")
                    .containsExactly(Passage.disclosed("甲", "第一段"), Passage.withheld("甲", "第二段", Outcome.D4, "个人隐私"));
            assertThat(ReviewRecord.of(file).orElseThrow().live().isGranted()).isFalse();
        });
    }

    private static DraftForm.PassageRow passage(
            String document,
            String place,
            Passage.Treatment treatment,
            @Nullable Outcome ground,
            @Nullable String reason) {
        return new DraftForm.PassageRow(document, place, treatment, ground, reason, null);
    }

    private static CaseStory assigned() {
        return aRequest().arrivesInPerson("2025-09-15 Mon").isRegistered().isAssigned();
    }

    private static String added(CaseStory story, String name, String content) {
        String id = add(story, pdf(name, content)).orElseThrow().id();
        story.settled();
        return id;
    }

    private static Ruling<ReleasingFiles.Added> add(CaseStory story, Upload upload) {
        return story.bureau.use.releasing.add(
                story.reference, upload, story.bureau.actor(Staff.HANDLER), story.bureau.now());
    }

    private static Ruling<ReleasingFiles.Added> redacted(CaseStory story, String id) {
        return story.bureau.use.releasing.redact(
                story.reference, id, CORNER, story.bureau.actor(Staff.HANDLER), story.bureau.now());
    }

    private static Upload pdf(String name, String content) {
        return new Upload(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static TaskForm giving(String fileId) {
        return draft(Outcome.G2, List.of(), Attribute.PUBLIC, fileId);
    }

    private static TaskForm partly(String fileId) {
        return draft(
                Outcome.P1,
                List.of(new TaskForm.WithheldPart("第二段", Outcome.D4, "个人隐私")),
                Attribute.PARTLY_PUBLIC,
                fileId);
    }

    /** The titles are left out: the grid says them. */
    private static TaskForm draft(
            Outcome outcome, List<TaskForm.WithheldPart> withheld, Attribute attribute, String fileId) {
        DraftForm.GridRow row = new DraftForm.GridRow("甲", "1号", null, "本局", null, 3, attribute, "可以公开", fileId);
        return new TaskForm.HandleRequest(
                outcome,
                null,
                "理由",
                "所涉他人信息与申请事项无关，无须征求意见",
                null,
                null,
                null,
                null,
                withheld,
                "答复",
                null,
                List.of(row),
                null);
    }
}
