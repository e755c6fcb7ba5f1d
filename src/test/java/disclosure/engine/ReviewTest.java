package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseReason;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.handling.DeliveryForm;
import disclosure.handling.TaskForm;
import disclosure.outcome.Outcome;
import disclosure.outcome.OutcomeReason;
import disclosure.review.Verdict;
import org.junit.jupiter.api.Test;

/** Nothing leaves the house unread (Art. 17): the division, the reviewer and the signature, each by another person. */
class ReviewTest {

    @Test
    void the_division_head_returns_a_draft_with_reasons_and_the_next_one_is_read_from_the_start() {
        drafted()
                .tries(Staff.HEAD, DIVISION_REVIEW, new TaskForm.ReviewDraft(Verdict.RETURNED, " ", null))
                .isRefused(CaseReason.OPINION_NEEDED_TO_RETURN, "17")
                .does(Staff.HEAD, DIVISION_REVIEW, PLAIN.returned())
                .thenStage(Stage.DRAFT)
                .thenTask(HANDLE_REQUEST)
                .isDue("2025-10-17 Fri")
                .isDrafted()
                .thenStage(Stage.SECRECY_REVIEW)
                .thenOnly(DIVISION_REVIEW);
    }

    @Test
    void the_reviewer_returns_a_draft_with_reasons_and_it_goes_through_the_division_again() {
        drafted()
                .passesDivision()
                .tries(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, new TaskForm.ReviewDraft(Verdict.RETURNED, null, null))
                .isRefused(CaseReason.OPINION_NEEDED_TO_RETURN, "17")
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, PLAIN.returned())
                .thenStage(Stage.DRAFT)
                .does(Staff.OTHER_HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .thenOnly(DIVISION_REVIEW);
    }

    @Test
    void the_signature_is_refused_with_reasons_and_every_reading_is_done_again() {
        drafted()
                .passesDivision()
                .passesReviewer()
                .thenStage(Stage.APPROVAL)
                .tries(Staff.OFFICE, SIGN_REPLY, new TaskForm.SignReply(Verdict.RETURNED, "", null))
                .isRefused(CaseReason.OPINION_NEEDED_TO_RETURN, "17")
                .does(Staff.OFFICE, SIGN_REPLY, PLAIN.unsigned())
                .thenStage(Stage.DRAFT)
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .thenStage(Stage.SIGNED);
    }

    @Test
    void who_drafts_neither_reviews_nor_signs() {
        assigned()
                .does(Staff.MANY_HATS, HANDLE_REQUEST, PLAIN.draft())
                .tries(Staff.MANY_HATS, DIVISION_REVIEW, PLAIN.approved())
                .isRefused(CaseReason.DRAFTER_MAY_NOT_REVIEW, "17")
                .passesDivision()
                .tries(Staff.MANY_HATS, CONFIDENTIALITY_REVIEW, PLAIN.approved())
                .isRefused(CaseReason.DRAFTER_MAY_NOT_REVIEW, "17")
                .passesReviewer()
                .tries(Staff.MANY_HATS, SIGN_REPLY, PLAIN.signed())
                .isRefusedByHouseRule(CaseReason.DRAFTER_MAY_NOT_SIGN)
                .isSigned();
    }

    @Test
    void the_two_reviewers_are_two_people() {
        drafted()
                .does(Staff.MANY_HATS, DIVISION_REVIEW, PLAIN.approved())
                .tries(Staff.MANY_HATS, CONFIDENTIALITY_REVIEW, PLAIN.approved())
                .isRefused(CaseReason.REVIEWERS_MUST_DIFFER, "17")
                .passesReviewer()
                .thenOnly(SIGN_REPLY);
    }

    @Test
    void a_review_is_of_the_draft_that_was_read() {
        drafted()
                .tries(Staff.HEAD, DIVISION_REVIEW, new TaskForm.ReviewDraft(Verdict.APPROVED, null, "0".repeat(64)))
                .isRefused(CaseReason.DRAFT_CHANGED, "17")
                .passesDivision()
                .thenFile(file -> assertThat(
                                file.last(Act.DraftReviewed.class).orElseThrow().sha256())
                        .isEqualTo(file.draft().orElseThrow().sha256()));
    }

    @Test
    void an_outcome_outside_the_list_needs_the_leader() {
        assigned()
                .does(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.X3D))
                .passesDivision()
                .passesReviewer()
                .tries(Staff.OFFICE, SIGN_REPLY, PLAIN.signed())
                .isRefusedByHouseRule(OutcomeReason.LEADER_MUST_AGREE)
                .does(Staff.LEADER, SIGN_REPLY, PLAIN.signed())
                .thenOnly(ISSUE_LETTER);
    }

    @Test
    void a_draft_that_cannot_stand_goes_nowhere() {
        assigned()
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.X1))
                .isRefused(OutcomeReason.NOT_A_REPLY, "30")
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft(Outcome.U3))
                .isRefused(OutcomeReason.NO_CORRECTION_BEFORE, "30")
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void a_letter_by_post_has_its_slip_and_handed_over_it_replies_on_the_day_of_signing() { // law.md §3.5
        CaseStory story = drafted().passesDivision().passesReviewer().isSigned();
        story.tries(Staff.REGISTRAR, ISSUE_LETTER, new DeliveryForm.IssueLetter(ServiceMethod.POST, null))
                .isRefused(CaseReason.SLIP_NUMBER_MISSING, DELIVERY_LAW)
                .does(
                        Staff.REGISTRAR,
                        ISSUE_LETTER,
                        new DeliveryForm.IssueLetter(ServiceMethod.IN_PERSON, null, "申请人当场领取"))
                .thenTask(DELIVER_REPLY)
                .isDue("2025-10-17 Fri")
                .until("2025-09-22 Mon")
                .isServed()
                .thenOutcome(Outcome.G2)
                .thenFile(file -> assertThat(file.repliedOn()).contains(disclosure.calendar.Days.on("2025-09-22 Mon")))
                .thenOnly(ARCHIVE_CASE);
    }

    private static final String DELIVERY_LAW =
            disclosure.law.Article.of(disclosure.law.Statute.SERVICE_LETTER, 0).toString();

    private static CaseStory assigned() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
    }

    private static CaseStory drafted() {
        return assigned().isDrafted();
    }
}
