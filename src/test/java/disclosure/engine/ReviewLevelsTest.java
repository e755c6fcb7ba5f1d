package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.LiveReview;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.ReviewLevels;
import disclosure.casefile.ReviewRecord;
import disclosure.casefile.Stage;
import disclosure.handling.DraftForm;
import disclosure.handling.People.Person;
import disclosure.handling.ReviewTable;
import disclosure.handling.TaskForm;
import disclosure.law.Ruling;
import disclosure.outcome.Outcome;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import disclosure.review.SecrecyHead;
import disclosure.review.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who looks at a draft, in which order, that they are different people and look at everything (law.md §11). */
class ReviewLevelsTest {

    @Test
    void the_lawyers_and_the_leader_come_before_any_signature() {
        CaseStory story = assigned();
        asking(story, ReviewLevel.LEGAL, ReviewLevel.LEADER);
        story.isDrafted()
                .passesDivision()
                .passesReviewer()
                .thenStage(Stage.LEGAL_REVIEW)
                .thenOnly(LEGAL_REVIEW)
                .does(Staff.OFFICE, LEGAL_REVIEW, PLAIN.approved())
                .thenStage(Stage.APPROVAL)
                .thenOnly(LEADER_REVIEW)
                .thenFile(file -> assertThat(LiveReview.of(file).isGranted()).isFalse())
                .does(Staff.LEADER, LEADER_REVIEW, PLAIN.approved())
                .thenOnly(SIGN_REPLY)
                .isSigned();
    }

    @Test
    void the_leader_returns_it_with_a_word_why() {
        CaseStory story = assigned();
        asking(story, ReviewLevel.LEADER);
        story.isDrafted()
                .passesDivision()
                .passesReviewer()
                .tries(Staff.LEADER, LEADER_REVIEW, new TaskForm.ReviewDraft(Verdict.RETURNED, null, null))
                .isRefused(CaseReason.OPINION_NEEDED_TO_RETURN, "17")
                .does(Staff.LEADER, LEADER_REVIEW, PLAIN.returned())
                .thenStage(Stage.DRAFT)
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void nobody_stands_behind_a_draft_at_two_levels() { // R-SEC-08
        CaseStory story = assigned();
        asking(story, ReviewLevel.LEGAL, ReviewLevel.LEADER);
        story.isDrafted()
                .does(Staff.MANY_HATS, DIVISION_REVIEW, PLAIN.approved())
                .passesReviewer()
                .tries(Staff.MANY_HATS, LEGAL_REVIEW, PLAIN.approved())
                .isRefused(CaseReason.REVIEWERS_MUST_DIFFER, "17")
                .does(Staff.OFFICE, LEGAL_REVIEW, PLAIN.approved())
                .tries(Staff.MANY_HATS, LEADER_REVIEW, PLAIN.approved())
                .isRefused(CaseReason.REVIEWERS_MUST_DIFFER, "17");
    }

    @Test
    void who_reviewed_confidentiality_does_not_sign() {
        assigned()
                .isDrafted()
                .passesDivision()
                .does(Staff.MANY_HATS, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .tries(Staff.MANY_HATS, SIGN_REPLY, PLAIN.signed())
                .isRefusedByHouseRule(ReviewReason.SIGNER_REVIEWED)
                .isSigned();
    }

    @Test
    void an_edited_table_holds_for_the_next_draft_and_not_for_the_one_in_review() {
        CaseStory first = assigned();
        first.isDrafted();
        asking(first, ReviewLevel.LEGAL);
        CaseStory second =
                first.another().arrivesInPerson("2025-09-15 Mon").isRegistered().isAssigned();
        second.isDrafted().passesDivision().passesReviewer().thenOnly(LEGAL_REVIEW);
        first.passesDivision().passesReviewer().thenOnly(SIGN_REPLY);
        assertThat(version(second)).isNotEqualTo(version(first));
        assertThat(ReviewLevels.of(first.file())).isEqualTo(ReviewLevels.ALWAYS);
    }

    @Test
    void a_result_that_was_returned_twice_above_the_division_is_disputed() {
        CaseStory story = assigned();
        story.bureau.use.table.ask(facts -> facts.disputed() ? Set.of(ReviewLevel.LEADER) : Set.of());
        story.isDrafted();
        returnedByReviewer(story).isDrafted();
        assertThat(ReviewLevels.of(story.file())).isEqualTo(ReviewLevels.ALWAYS);
        returnedByReviewer(story).isDrafted();
        assertThat(ReviewLevels.of(story.file())).contains(ReviewLevel.LEADER);
        returnedByReviewer(story).does(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.N1));
        assertThat(ReviewLevels.of(story.file())).isEqualTo(ReviewLevels.ALWAYS);
    }

    private static CaseStory returnedByReviewer(CaseStory story) {
        return story.passesDivision().does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned());
    }

    @Test
    void every_head_of_every_document_is_looked_at_before_it_is_approved() { // R-SEC-01, -03
        List<SecrecyHead> all = List.of(SecrecyHead.values());
        assigned()
                .isDrafted()
                .passesDivision()
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.approved())
                .isRefused(ReviewReason.FINDING_MISSING, "17")
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(0))
                .isRefused(ReviewReason.FINDING_MISSING, "17")
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(2))
                .isRefused(ReviewReason.FINDING_OF_NO_DOCUMENT, "17")
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, looked(all, List.of(), null, all.subList(1, 8)))
                .isRefused(ReviewReason.HEAD_NOT_LOOKED_AT, "17")
                .tries(
                        Staff.REVIEWER,
                        CONFIDENTIALITY_REVIEW,
                        looked(all, List.of(SecrecyHead.PERSONAL_PRIVACY), " ", all))
                .isRefused(ReviewReason.NOTE_MISSING, "17")
                .does(
                        Staff.REVIEWER,
                        CONFIDENTIALITY_REVIEW,
                        looked(all, List.of(SecrecyHead.PERSONAL_PRIVACY), "姓名已隐去", all))
                .thenOnly(SIGN_REPLY);
    }

    /** Of the letter and of the one document. */
    private static TaskForm looked(
            List<SecrecyHead> letter, List<SecrecyHead> touched, @Nullable String note, List<SecrecyHead> document) {
        return new TaskForm.ReviewDraft(
                Verdict.APPROVED,
                null,
                null,
                List.of(
                        new DraftForm.Finding(0, letter, touched, null, note),
                        new DraftForm.Finding(1, document, null, null, null)));
    }

    @Test
    void silence_never_approves() { // R-SEC-05
        assigned()
                .isDrafted()
                .until("2025-12-15 Mon")
                .thenStage(Stage.SECRECY_REVIEW)
                .thenOnly(DIVISION_REVIEW)
                .thenFile(file -> assertThat(LiveReview.of(file).isGranted()).isFalse());
    }

    @Test
    void while_it_is_referred_outside_nothing_is_approved_and_the_clock_runs() { // Art. 17(3), P-13
        CaseStory story = assigned().isDrafted().passesDivision();
        story.grants(() -> refer(story, Staff.REVIEWER))
                .tries(() -> refer(story, Staff.REVIEWER))
                .isRefused(ReviewReason.REFERRAL_OPEN, "17(3)")
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isRefused(ReviewReason.REFERRAL_OPEN, "17")
                .thenReplyIsDue("2025-10-17 Fri")
                .grants(() -> answered(story))
                .tries(() -> answered(story))
                .isRefused(ReviewReason.NO_REFERRAL_OPEN, "17(3)")
                .passesReviewer()
                .thenOnly(SIGN_REPLY);
    }

    @Test
    void where_the_table_asks_for_an_authority_outside_nothing_passes_before_its_answer() { // law.md §11.2, level 5
        CaseStory story = assigned();
        story.bureau.use.table.refer(facts -> true);
        story.isDrafted()
                .passesDivision()
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isRefused(ReviewReason.REFERRAL_NEEDED, "17(3)")
                .thenFile(file -> assertThat(ReviewRecord.of(file).orElseThrow().referralMissing())
                        .isTrue())
                .grants(() -> refer(story, Staff.REVIEWER))
                .thenReplyIsDue("2025-10-17 Fri") // P-13
                .grants(() -> answered(story))
                .thenFile(file -> assertThat(ReviewRecord.of(file).orElseThrow().referralMissing())
                        .isFalse())
                .passesReviewer()
                .isSigned();
    }

    @Test
    void another_draft_needs_another_answer() { // R-SEC-10
        CaseStory story = assigned();
        story.bureau.use.table.refer(facts -> true);
        story.isDrafted()
                .passesDivision()
                .grants(() -> refer(story, Staff.REVIEWER))
                .grants(() -> answered(story))
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned())
                .isDrafted()
                .passesDivision()
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isRefused(ReviewReason.REFERRAL_NEEDED, "17(3)");
    }

    @Test
    void an_answer_that_forbids_disclosure_keeps_it_back_until_another_one() {
        CaseStory story = assigned().isDrafted().passesDivision();
        story.grants(() -> refer(story, Staff.REVIEWER))
                .grants(() -> answered(story, OutsideRuling.MAY_NOT_BE_DISCLOSED))
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isRefused(ReviewReason.OUTSIDE_FORBIDS_DISCLOSURE, "17(3)")
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned())
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .isRefused(ReviewReason.OUTSIDE_FORBIDS_DISCLOSURE, "17(3)")
                .does(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.N1))
                .passesDivision()
                .grants(() -> refer(story, Staff.REVIEWER))
                .grants(() -> answered(story, OutsideRuling.MAY_BE_DISCLOSED))
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned())
                .isDrafted();
    }

    @Test
    void what_a_reviewer_cannot_decide_is_asked_of_the_table_with_the_next_draft_and_until_it_is_answered() {
        CaseStory story = assigned();
        story.bureau.use.table.refer(ReviewTable.Facts::unclear);
        story.isDrafted()
                .passesDivision()
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, unclear(Verdict.APPROVED))
                .isRefused(ReviewReason.HEAD_UNCLEAR, "17")
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, unclear(Verdict.RETURNED))
                .isDrafted()
                .passesDivision()
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isRefused(ReviewReason.REFERRAL_NEEDED, "17(3)")
                .grants(() -> refer(story, Staff.REVIEWER))
                .grants(() -> answered(story))
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned())
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned();
    }

    @Test
    void what_the_division_cannot_decide_is_referred_whatever_the_table_says() { // R-SEC-06
        CaseStory story = assigned().isDrafted().does(Staff.HEAD, DIVISION_REVIEW, unclear(Verdict.APPROVED));
        story.tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isRefused(ReviewReason.REFERRAL_NEEDED, "17(3)");
    }

    @Test
    void an_answer_that_comes_while_the_draft_is_back_on_the_desk_is_not_lost() {
        CaseStory story = assigned().isDrafted().passesDivision();
        story.grants(() -> refer(story, Staff.REVIEWER))
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned())
                .thenStage(Stage.DRAFT)
                .grants(() -> answered(story, OutsideRuling.LEFT_TO_THE_BUREAU))
                .isDrafted()
                .passesDivision()
                .passesReviewer();
    }

    private static TaskForm unclear(Verdict verdict) {
        List<SecrecyHead> all = List.of(SecrecyHead.values());
        return new TaskForm.ReviewDraft(
                verdict,
                "定密不明",
                null,
                List.of(
                        new DraftForm.Finding(0, all, null, null, null),
                        new DraftForm.Finding(1, all, null, List.of(SecrecyHead.STATE_SECRET), null)));
    }

    @Test
    void who_has_an_interest_gives_up_the_task_and_comes_no_further() { // R-SEC-08
        CaseStory story = assigned().isDrafted();
        story.grants(() -> story.bureau.use.tasks.claim(
                        story.taskId(DIVISION_REVIEW), story.bureau.actor(Staff.HEAD), story.bureau.now()))
                .grants(() -> excluded(story, Staff.HEAD, Staff.MANY_HATS))
                .thenFile(file -> assertThat(file.last(ReviewAct.PersonExcluded.class)
                                .orElseThrow()
                                .replacement())
                        .isEqualTo(Staff.MANY_HATS.id()));
        assertThat(story.bureau.list.of(story.reference).get(0).assignee()).isNull();
        story.tries(Staff.HEAD, DIVISION_REVIEW, PLAIN.approved())
                .isRefused(ReviewReason.PERSON_EXCLUDED, "17")
                .tries(() -> excluded(story, Staff.HEAD, null))
                .isRefusedByHouseRule(ReviewReason.ALREADY_EXCLUDED)
                .tries(() -> excluded(story, Staff.REVIEWER, Staff.HEAD))
                .isRefusedByHouseRule(ReviewReason.ALREADY_EXCLUDED)
                .does(Staff.MANY_HATS, DIVISION_REVIEW, PLAIN.approved())
                .grants(() -> excluded(story, Staff.OFFICE, null))
                .passesReviewer()
                .tries(Staff.OFFICE, SIGN_REPLY, PLAIN.signed())
                .isRefused(ReviewReason.PERSON_EXCLUDED, "17")
                .does(Staff.LEADER, SIGN_REPLY, PLAIN.signed());
    }

    @Test
    void a_reviewer_who_turns_out_to_have_an_interest_has_approved_nothing() {
        CaseStory story = assigned().isDrafted().passesDivision().passesReviewer();
        story.grants(() -> excluded(story, Staff.REVIEWER, null))
                .tries(Staff.OFFICE, SIGN_REPLY, PLAIN.signed())
                .isRefused(ReviewReason.PERSON_EXCLUDED, "17")
                .grants(() -> story.bureau.use.reopening.reopen(
                        story.reference, "回避", story.bureau.actor(Staff.OFFICE), story.bureau.now()))
                .isDrafted()
                .passesDivision()
                .does(Staff.MANY_HATS, CONFIDENTIALITY_REVIEW, PLAIN.looked(1))
                .isSigned();
    }

    private static Ruling<?> refer(CaseStory story, Person person) {
        return story.bureau.use.referring.refer(
                story.reference, "市保密行政管理部门", "是否属于国家秘密", story.bureau.actor(person), story.bureau.now());
    }

    private static Ruling<?> answered(CaseStory story) {
        return answered(story, OutsideRuling.MAY_BE_DISCLOSED);
    }

    private static Ruling<?> answered(CaseStory story, OutsideRuling ruling) {
        return story.bureau.use.referring.answered(
                story.reference, "已研究", ruling, story.bureau.actor(Staff.REVIEWER), story.bureau.now());
    }

    private static Ruling<?> excluded(CaseStory story, Person person, @Nullable Person replacement) {
        return story.bureau.use.excluding.exclude(
                story.reference,
                person.id(),
                "系申请人亲属",
                replacement == null ? null : replacement.id(),
                story.bureau.actor(Staff.OFFICE),
                story.bureau.now());
    }

    private static void asking(CaseStory story, ReviewLevel... levels) {
        story.bureau.use.table.ask(facts -> Set.of(levels));
    }

    private static String version(CaseStory story) {
        return story.file()
                .last(ReviewAct.ReviewLevelsFixed.class)
                .orElseThrow()
                .table();
    }

    private static CaseStory assigned() {
        return aRequest().arrivesInPerson("2025-09-15 Mon").isRegistered().isAssigned();
    }
}
