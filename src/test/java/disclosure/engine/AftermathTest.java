package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Stage;
import disclosure.handling.Answer;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import org.junit.jupiter.api.Test;

/** What still happens to a case after its reply: remedies with their days to defend, another reply, another look. */
class AftermathTest {

    private static final String TOLD = "2025-09-24 Wed DEFENCE_DUE"; // three working days before Sunday 09-28, worked

    @Test
    void the_defence_is_due_by_the_procedure_and_told_once() { // K-18
        Beside beside = archived().remedyIsFiled("r1", RemedyKind.RECONSIDERATION);
        CaseStory story = beside.story();
        story.thenTask(SEND_DEFENCE).hasNoDueDay(); // the days run from the copy
        beside.copyArrives("r1", RemedyProcedure.ORDINARY);
        story.thenTask(SEND_DEFENCE)
                .isDue("2025-09-28 Sun")
                .timerFires(Timers.DEFENCE_ALERT) // too early
                .thenAlerts()
                .until("2025-09-23 Tue")
                .thenAlerts()
                .until("2025-09-24 Wed")
                .thenAlerts(TOLD)
                .timerFires(Timers.DEFENCE_ALERT) // again
                .until("2025-09-28 Sun")
                .thenAlerts(TOLD)
                .until("2025-10-20 Mon")
                .thenAlerts(TOLD, "2025-09-29 Mon DEFENCE_OVERDUE");
    }

    @Test
    void the_alert_of_a_defence_is_made_up_after_a_missed_night() {
        Beside beside =
                archived().remedyIsFiled("r1", RemedyKind.RECONSIDERATION).copyArrives("r1", RemedyProcedure.SIMPLE);
        beside.story().asleepUntil("2025-10-09 Thu").thenAlerts("2025-10-09 Thu DEFENCE_OVERDUE");
    }

    @Test
    void a_suit_is_defended_in_fifteen_days_that_are_not_working_days() { // K-19
        archived()
                .remedyIsFiled("r1", RemedyKind.DIRECT_LITIGATION)
                .copyArrives("r1", RemedyProcedure.COURT)
                .story()
                .thenTask(SEND_DEFENCE)
                .isDue("2025-09-30 Tue");
    }

    @Test
    void two_remedies_of_one_case_go_their_own_ways() {
        Beside beside = archived()
                .remedyIsFiled("r1", RemedyKind.RECONSIDERATION)
                .copyArrives("r1", RemedyProcedure.SIMPLE)
                .remedyIsFiled("r2", RemedyKind.DIRECT_LITIGATION)
                .copyArrives("r2", RemedyProcedure.COURT);
        assertThat(beside.row(SEND_DEFENCE, "r1").dueOn()).isEqualTo(on("2025-09-22 Mon"));
        assertThat(beside.row(SEND_DEFENCE, "r2").dueOn()).isEqualTo(on("2025-09-30 Tue"));
        beside.defenceIsSent("r1").thenOnly(RECORD_REMEDY_RESULT, SEND_DEFENCE);
    }

    @Test
    void an_ordered_reply_of_a_filed_case_is_handled_again_to_the_end() { // R-TRK-03
        Beside beside = archived().remedyIsFiled("r1", RemedyKind.COMPLAINT).replyIsOrdered("r1");
        beside.story()
                .thenTask(HANDLE_REQUEST)
                .isDue("2025-10-17 Fri")
                .until("2025-10-11 Sat")
                .thenAlerts("2025-10-11 Sat DUE_IN_5")
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .thenStage(Stage.ARCHIVED)
                .thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    void an_ordered_reply_of_a_case_that_waits_to_be_filed_is_one_case_still() {
        Beside beside = replied().remedyIsFiled("r1", RemedyKind.COMPLAINT).replyIsOrdered("r1");
        beside.story()
                .thenOnly(HANDLE_REQUEST)
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .thenOnly(ARCHIVE_CASE);
    }

    @Test
    void an_ordered_reply_of_a_withdrawn_case_takes_its_closing_letter_back() {
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isAssigned()
                .isWithdrawn()
                .closingLetterArrives();
        new Beside(story)
                .remedyIsFiled("r1", RemedyKind.COMPLAINT)
                .replyIsOrdered("r1")
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void a_reply_ordered_against_silence_finds_the_case_in_hand() {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
        new Beside(story)
                .remedyIsFiled("r1", RemedyKind.COMPLAINT)
                .replyIsOrdered("r1")
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void the_yearly_look_may_come_late() {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
        Beside beside = new Beside(story).isDrafted(Outcome.D5);
        story.passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .asleepUntil("2026-12-01 Tue")
                .thenOnly(REASSESS_WITHHOLDING)
                .until("2026-12-15 Tue");
        beside.isReassessed(Answer.WITHHOLDING_STAYS).thenOnly();
        story.until("2027-12-14 Tue").thenOnly().until("2027-12-15 Wed").thenOnly(REASSESS_WITHHOLDING);
    }

    private static Beside replied() {
        return new Beside(aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .isPosted()
                .isServed());
    }

    private static Beside archived() {
        Beside beside = replied();
        beside.story().isArchived();
        return beside;
    }
}
