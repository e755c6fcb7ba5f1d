package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Detail;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.Attribute;
import disclosure.review.GridDocument;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a draft stands on its reviews, and everything after which it no longer does (law.md R-SEC-05 … -10). */
class LiveReviewTest {

    private static final LocalDate DAY = on("2025-09-15 Mon");
    private static final GridDocument PAPER =
            new GridDocument("文件", null, null, null, null, 3, Attribute.PUBLIC, "", "f1", "aa");
    private static final Act.ReplyDrafted DRAFT = new Act.ReplyDrafted(DAY, Story.draft(Outcome.G2), List.of(PAPER));
    private static final Set<ReviewLevel> ALL = Set.of(ReviewLevel.values());

    private final List<RecordedAct> acts = new ArrayList<>(
            Story.received("2025-09-15 Mon").assigned("2025-09-15 Mon").file().acts());

    @Test
    void every_level_that_is_asked_for_has_to_approve() {
        by("handler", new ReviewAct.ReviewLevelsFixed(DAY, ALL, "1"));
        by("handler", DRAFT);
        for (ReviewLevel level : ReviewLevel.values()) {
            assertThat(refused(level)).isEqualTo(ReviewReason.LEVEL_NOT_APPROVED);
            approved(level);
        }
        assertThat(LiveReview.of(file()).isGranted()).isTrue();
        assertThat(reason(LiveReview.signed(file()))).isEqualTo(ReviewReason.NOT_SIGNED);
        by("office", new Act.ReplySigned(DAY, Verdict.APPROVED, "", DRAFT.sha256()));
        assertThat(LiveReview.signed(file()).isGranted()).isTrue();
    }

    @Test
    void two_levels_are_always_asked_for() {
        by("handler", new ReviewAct.ReviewLevelsFixed(DAY, ReviewLevels.atLeastAlways(Set.of()), "1"));
        by("handler", DRAFT);
        approved(ReviewLevel.DIVISION);
        assertThat(refused(ReviewLevel.CONFIDENTIALITY)).isEqualTo(ReviewReason.LEVEL_NOT_APPROVED);
        approved(ReviewLevel.CONFIDENTIALITY);
        assertThat(LiveReview.of(file()).isGranted()).isTrue();
    }

    @Test
    void a_word_back_after_an_approval_takes_it_away() {
        approvedByTwo();
        by("reviewer", opinion(ReviewLevel.CONFIDENTIALITY, Verdict.RETURNED, DRAFT.sha256()));
        assertThat(refused(ReviewLevel.CONFIDENTIALITY)).isEqualTo(ReviewReason.LEVEL_NOT_APPROVED);
    }

    @Test
    void a_reopened_draft_is_dead_whoever_signed_it() {
        approvedByTwo();
        by("office", new Act.ReplySigned(DAY, Verdict.APPROVED, "", DRAFT.sha256()));
        by("handler", new ReviewAct.DraftReopened(DAY, "改一个字"));
        assertThat(reason(LiveReview.signed(file()))).isEqualTo(ReviewReason.DRAFT_REOPENED_SINCE);
    }

    @Test
    void what_was_issued_does_not_leave_once_a_reviewer_is_excluded() {
        approvedByTwo();
        by("office", new Act.ReplySigned(DAY, Verdict.APPROVED, "", DRAFT.sha256()));
        assertThat(LiveReview.mayLeave(file())).isTrue();
        by("office", new ReviewAct.PersonExcluded(DAY, "division", "系申请人近亲属", null));
        assertThat(LiveReview.mayLeave(file())).isFalse();
    }

    @Test
    void the_same_words_handed_in_again_are_reviewed_again() {
        approvedByTwo();
        by("handler", new ReviewAct.DraftReopened(DAY, "改一个字"));
        by("handler", DRAFT);
        assertThat(refused(ReviewLevel.DIVISION)).isEqualTo(ReviewReason.LEVEL_NOT_APPROVED);
    }

    @Test
    void a_file_that_comes_after_the_review_was_reviewed_by_nobody() {
        approvedByTwo();
        by("handler", new PaperAct.ReleaseFileAdded(DAY, "f2", "b.pdf", "application/pdf", 1, "bb", null));
        assertThat(reason(LiveReview.of(file()))).isEqualTo(ReviewReason.FILE_ADDED_SINCE);
    }

    @Test
    void the_hash_of_one_attachment_is_part_of_what_was_approved() {
        by("handler", new Act.ReplyDrafted(DAY, DRAFT.draft(), List.of(PAPER.bound("bb"))));
        approved(ReviewLevel.DIVISION);
        approved(ReviewLevel.CONFIDENTIALITY);
        assertThat(reason(LiveReview.of(file()))).isEqualTo(ReviewReason.REVIEW_OF_OTHER_TEXT);
    }

    @Test
    void an_open_question_to_the_secrecy_administration_holds_everything() { // Art. 17(3)
        approvedByTwo();
        by("reviewer", new ReviewAct.DraftReferred(DAY, "市保密行政管理部门", "是否属于国家秘密"));
        assertThat(reason(LiveReview.of(file()))).isEqualTo(ReviewReason.REFERRAL_OPEN);
        by("reviewer", new ReviewAct.ReferralAnswered(DAY, "不属于"));
        assertThat(LiveReview.of(file()).isGranted()).isTrue();
    }

    @Test
    void who_is_kept_out_afterwards_has_reviewed_nothing() {
        approvedByTwo();
        by("office", new ReviewAct.PersonExcluded(DAY, "somebody else", "亲属", null));
        assertThat(LiveReview.of(file()).isGranted()).isTrue();
        by("office", new ReviewAct.PersonExcluded(DAY, "division", "亲属", null));
        assertThat(reason(LiveReview.of(file()))).isEqualTo(ReviewReason.PERSON_EXCLUDED);
    }

    @Test
    void a_draft_of_somebody_who_is_kept_out_is_nobodys() {
        approvedByTwo();
        by("office", new ReviewAct.PersonExcluded(DAY, "handler", "当事人", null));
        assertThat(reason(LiveReview.of(file()))).isEqualTo(ReviewReason.PERSON_EXCLUDED);
    }

    @Test
    void a_case_without_a_draft_has_nothing_to_sign() {
        assertThat(reason(LiveReview.of(file()))).isEqualTo(ReviewReason.NO_DRAFT);
    }

    @Test
    void the_record_keeps_what_is_void() {
        approvedByTwo();
        by("handler", new ReviewAct.DraftReopened(DAY, "改一个字"));
        by("handler", DRAFT);
        approved(ReviewLevel.DIVISION);
        ReviewRecord record = ReviewRecord.of(file()).orElseThrow();
        assertThat(record.opinions()).extracting(ReviewRecord.Opinion::stands).containsExactly(false, false, true);
        assertThat(record.live().isGranted()).isFalse();
    }

    private void approvedByTwo() {
        by("handler", DRAFT);
        approved(ReviewLevel.DIVISION);
        approved(ReviewLevel.CONFIDENTIALITY);
    }

    private void approved(ReviewLevel level) {
        by(level.name().toLowerCase(java.util.Locale.ROOT), opinion(level, Verdict.APPROVED, DRAFT.sha256()));
    }

    private static Act opinion(ReviewLevel level, Verdict verdict, String sha256) {
        return new Act.DraftReviewed(DAY, level, verdict, "意见", sha256, List.of());
    }

    private void by(String person, Act act) {
        acts.add(new RecordedAct(acts.size() + 1, act, Instant.EPOCH, person));
    }

    private CaseFile file() {
        return new CaseFile(Story.REFERENCE, acts);
    }

    /** The refusal, which names that level. */
    private Reason refused(ReviewLevel level) {
        Refused<?> refused = (Refused<?>) LiveReview.of(file());
        assertThat(refused.refusal().details()).containsExactly(Detail.of(level));
        return refused.refusal().reason();
    }

    private static Reason reason(Ruling<?> ruling) {
        return ((Refused<?>) ruling).refusal().reason();
    }
}
