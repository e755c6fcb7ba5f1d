package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ConsultationAct.ConsultationEnded;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What runs beside the main line of a case, several at once: each with its own days, and all gone with the case. */
class SideMatterTest {

    @Test
    void two_are_asked_at_once_and_each_has_its_own_time() {
        Beside beside = assigned().isConsulted("c1").letterArrives("c1").until("2025-09-22 Mon");
        beside.isConsulted("c2").letterArrives("c2").thenOnly(HANDLE_REQUEST, RECORD_OPINION, RECORD_OPINION);
        assertThat(dueOn(beside, "c1")).isEqualTo(on("2025-10-11 Sat"));
        assertThat(dueOn(beside, "c2")).isEqualTo(on("2025-10-17 Fri"));
        beside.until("2025-10-13 Mon"); // the first said nothing, the second may still answer
        beside.thenOnly(HANDLE_REQUEST, WEIGH_OPINION, RECORD_OPINION);
        assertThat(beside.row(WEIGH_OPINION, "c1").matter()).isEqualTo("c1");
        beside.opinionComes("c2").isWeighed("c1").isWeighed("c2").thenOnly(HANDLE_REQUEST);
        assertThat(ended(beside))
                .containsExactly(new ConsultationEnded(on("2025-10-13 Mon"), "c1", ConsultationEnd.SILENCE, "期限届满未答复"));
    }

    @Test
    void silence_is_recorded_however_late_the_timer_and_once() {
        Beside beside = assigned().isConsulted("c1").letterArrives("c1");
        beside.story().asleepUntil("2025-11-03 Mon").thenOnly(HANDLE_REQUEST, WEIGH_OPINION);
        assertThat(ended(beside)).extracting(Act::on).containsExactly(on("2025-11-03 Mon"));
        CaseStory story = beside.story();
        story.grants(() -> story.bureau.use.ending.lapse(story.reference, "c1", story.bureau.now()))
                .grants(() -> story.bureau.use.ending.lapse(story.reference, "c9", story.bureau.now()));
        assertThat(ended(beside)).hasSize(1);
    }

    @Test
    void on_the_last_day_an_opinion_is_still_awaited() {
        Beside beside = assigned().isConsulted("c1").letterArrives("c1").until("2025-10-11 Sat");
        CaseStory story = beside.story();
        story.grants(() -> story.bureau.use.ending.lapse(story.reference, "c1", story.bureau.now()));
        assertThat(ended(beside)).isEmpty();
        beside.thenOnly(HANDLE_REQUEST, RECORD_OPINION);
    }

    @Test
    void withdrawn_while_others_are_asked_and_a_fee_is_proposed() {
        Beside beside = assigned()
                .isConsulted("c1")
                .letterArrives("c1")
                .isConsulted("c2")
                .feeIsProposed();
        beside.thenOnly(HANDLE_REQUEST, RECORD_OPINION, RECORD_CONSULTATION_DELIVERY, APPROVE_FEE);
        beside.story()
                .isWithdrawn()
                .thenOnly(ISSUE_CLOSING_LETTER)
                .thenNoProcess("ConsultationProcess")
                .thenNoProcess("FeeProcess")
                .until("2025-12-01 Mon")
                .thenOnly(ISSUE_CLOSING_LETTER);
        assertThat(ended(beside)).isEmpty();
    }

    @Test
    void not_paid_for_the_case_ends() {
        Beside beside = assigned().until("2025-09-22 Mon").isConsulted("c1").isCharged();
        assertThat(beside.row(RECORD_FEE_PAYMENT, Beside.FEE).dueOn()).isEqualTo(on("2025-10-24 Fri"));
        beside.until("2025-10-24 Fri")
                .thenOnly(HANDLE_REQUEST, RECORD_CONSULTATION_DELIVERY, RECORD_FEE_PAYMENT)
                .until("2025-10-27 Mon")
                .thenOnly(HANDLE_REQUEST, RECORD_CONSULTATION_DELIVERY, CHECK_FEE_LAPSE)
                .isFoundUnpaid();
        beside.story()
                .thenStage(Stage.CLOSED)
                .thenOutcome(Outcome.X2)
                .thenOnly(ISSUE_CLOSING_LETTER)
                .closingLetterArrives()
                .isArchived()
                .thenIsOverAt("EndEvent_EndingCompleted");
    }

    @Test
    void found_unpaid_by_nobody_it_waits_and_nothing_closes_it() { // R-PIPE-06
        assigned().isCharged().story().asleepUntil("2026-03-02 Mon").thenOnly(HANDLE_REQUEST, CHECK_FEE_LAPSE);
    }

    @Test
    void what_is_still_open_when_the_case_is_filed_goes_with_it() {
        Beside beside = assigned().extensionIsProposed();
        beside.story()
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .thenOnly(ARCHIVE_CASE, DECIDE_EXTENSION)
                .isArchived()
                .thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    void a_case_of_the_same_day_is_left_alone() {
        Beside beside = assigned().isConsulted("c1");
        CaseStory other = beside.story()
                .another()
                .arrivesInPerson("2025-09-15 Mon")
                .isRegistered()
                .isAssigned();
        new Beside(other).isConsulted("c1").letterArrives("c1");
        beside.story().isWithdrawn();
        other.thenOnly(HANDLE_REQUEST, RECORD_OPINION).until("2025-10-13 Mon").thenOnly(HANDLE_REQUEST, WEIGH_OPINION);
    }

    private static LocalDate dueOn(Beside beside, String matter) {
        return beside.row(TaskKind.RECORD_OPINION, matter).dueOn();
    }

    private static List<ConsultationEnded> ended(Beside beside) {
        return beside.story().file().all(ConsultationEnded.class);
    }

    private static Beside assigned() {
        return new Beside(
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned());
    }
}
