package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The applicant takes the request back (X3a): wherever it waits, and until the reply has left the house. */
class WithdrawalTest {

    @TestFactory
    Stream<DynamicTest> from_wherever_it_waits() {
        Map<String, Supplier<CaseStory>> waiting = new LinkedHashMap<>();
        waiting.put("for confirmation", () -> aRequest().arrivesByLetter("2025-09-15 Mon"));
        waiting.put("for registration", WithdrawalTest::arrived);
        waiting.put("for the correction notice", () -> arrived().isFoundUnclear());
        waiting.put(
                "for delivery of the notice", () -> arrived().isFoundUnclear().noticeIsSent());
        waiting.put("for the correction", WithdrawalTest::awaitingCorrection);
        waiting.put("for the check of abandonment", () -> awaitingCorrection().until("2025-10-20 Mon"));
        waiting.put("for a division", () -> arrived().isRegistered());
        waiting.put("for a draft", WithdrawalTest::assigned);
        waiting.put("for the division head", () -> assigned().isDrafted());
        waiting.put("for the reviewer", () -> assigned().isDrafted().passesDivision());
        waiting.put(
                "for the signature",
                () -> assigned().isDrafted().passesDivision().passesReviewer());
        waiting.put("for the letter", () -> arrived().isRegistered().isDraftedAndSigned());
        return waiting.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.getKey(), () -> withdrawn(each.getValue().get())));
    }

    private static void withdrawn(CaseStory story) {
        story.isWithdrawn()
                .thenStage(Stage.WITHDRAWN)
                .thenOutcome(Outcome.X3A)
                .thenTask(ISSUE_CLOSING_LETTER)
                .hasNoDueDay()
                .until("2026-01-30 Fri")
                .thenOnly(ISSUE_CLOSING_LETTER)
                .closingLetterArrives()
                .thenFile(file -> assertThat(file.last(DeliveryAct.ClosingLetterIssued.class)
                                .orElseThrow()
                                .letter())
                        .isEqualTo("L-26"))
                .thenTask(ARCHIVE_CASE)
                .hasNoDueDay()
                .does(Staff.ARCHIVIST, ARCHIVE_CASE, PLAIN.archived())
                .thenStage(Stage.ARCHIVED)
                .thenIsOverAt("EndEvent_EndingCompleted");
    }

    @Test
    void a_reply_that_has_left_the_house_cannot_be_withdrawn_from() {
        CaseStory story = arrived().isRegistered().isDraftedAndSigned().isPosted();
        refusedInThisStage(story, DELIVER_REPLY);
        refusedInThisStage(story.isServed(), ARCHIVE_CASE);
    }

    @Test
    void it_is_withdrawn_once_and_an_abandoned_one_not_at_all() {
        refusedInThisStage(arrived().isWithdrawn(), ISSUE_CLOSING_LETTER);
        refusedInThisStage(
                awaitingCorrection()
                        .until("2025-10-20 Mon")
                        .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.abandoned()),
                ISSUE_CLOSING_LETTER);
    }

    private static void refusedInThisStage(CaseStory story, TaskKind waiting) {
        story.tries(() -> story.bureau.use.withdrawing.withdraw(
                        story.reference, "撤回", story.bureau.actor(Staff.REGISTRAR), story.bureau.now()))
                .isRefusedByHouseRule(CaseReason.NOT_IN_THIS_STAGE)
                .thenOnly(waiting);
    }

    private static CaseStory arrived() {
        return aRequest().arrivesOnline("2025-09-15 Mon");
    }

    private static CaseStory awaitingCorrection() {
        return arrived().isFoundUnclear().noticeIsSent().noticeIsDelivered();
    }

    private static CaseStory assigned() {
        return arrived().isRegistered().isAssigned();
    }
}
