package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.casefile.HouseAct;
import disclosure.casefile.ServiceMethod;
import org.junit.jupiter.api.Test;

/** The house plan of the open tasks, and who is told that it was missed (law.md §5.8). */
class TimePlanTest {

    private static final String DRAFT_MISSED = "2025-09-29 Mon HANDLE_REQUEST";

    @Test
    void each_task_has_its_day_from_registration_to_the_letter() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .thenTask(REGISTER_REQUEST)
                .isPlannedFor("2025-09-15 Mon")
                .isRegistered()
                .thenTask(ASSIGN_DIVISION)
                .isPlannedFor("2025-09-16 Tue")
                .isAssigned()
                .thenTask(HANDLE_REQUEST)
                .isPlannedFor("2025-09-28 Sun")
                .until("2025-09-19 Fri")
                .isDrafted()
                .thenTask(DIVISION_REVIEW)
                .isPlannedFor("2025-09-28 Sun")
                .passesDivision()
                .thenTask(CONFIDENTIALITY_REVIEW)
                .isPlannedFor("2025-09-23 Tue")
                .passesReviewer()
                .thenTask(SIGN_REPLY)
                .isPlannedFor("2025-09-23 Tue")
                .isSigned()
                .thenTask(ISSUE_LETTER)
                .isPlannedFor("2025-09-22 Mon")
                .isPosted()
                .thenTask(DELIVER_REPLY)
                .hasNoPlan()
                .until("2025-12-01 Mon")
                .thenPlanMissed()
                .isServed()
                .thenTask(ARCHIVE_CASE)
                .hasNoPlan();
    }

    @Test
    void a_letter_that_lies_ready_to_be_handed_over_is_planned_still() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isDraftedAndSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.IN_PERSON))
                .thenTask(DELIVER_REPLY)
                .isPlannedFor("2025-09-16 Tue")
                .until("2025-09-26 Fri")
                .thenPlanMissed("2025-09-17 Wed DELIVER_REPLY");
    }

    @Test
    void a_missed_day_is_told_once_on_the_working_day_after_and_makes_nothing_late() {
        inTheDivision()
                .until("2025-09-28 Sun") // the last day of the plan is not over
                .thenPlanMissed()
                .until("2025-10-17 Fri")
                .thenPlanMissed(DRAFT_MISSED)
                .thenAlerts("2025-10-11 Sat DUE_IN_5", "2025-10-14 Tue DUE_IN_3", "2025-10-16 Thu DUE_IN_1")
                .thenTask(HANDLE_REQUEST)
                .isDue("2025-10-17 Fri")
                .isDrafted();
    }

    @Test
    void late_twice_and_too_early_it_tells_nothing_new() {
        CaseStory story = inTheDivision().timerFires(Timers.ALERT).thenPlanMissed();
        story.until("2025-09-29 Mon").timerFires(Timers.ALERT).timerFires(Timers.ALERT);
        story.grants(() -> story.bureau.use.watching.wake(story.reference, story.bureau.now()))
                .thenPlanMissed(DRAFT_MISSED)
                .until("2025-10-10 Fri")
                .timerFires(Timers.ALERT)
                .thenPlanMissed(DRAFT_MISSED)
                .thenAlerts();
    }

    @Test
    void nights_missed_are_made_up_together_with_what_the_law_wants_told() {
        inTheDivision()
                .asleepUntil("2025-10-13 Mon")
                .thenPlanMissed("2025-10-13 Mon HANDLE_REQUEST")
                .thenAlerts("2025-10-13 Mon DUE_IN_5")
                .asleepUntil("2025-10-16 Thu")
                .thenPlanMissed("2025-10-13 Mon HANDLE_REQUEST")
                .thenAlerts("2025-10-13 Mon DUE_IN_5", "2025-10-16 Thu DUE_IN_1");
    }

    @Test
    void each_task_and_each_day_has_its_own() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .until("2025-09-18 Thu")
                .thenPlanMissed("2025-09-16 Tue REGISTER_REQUEST")
                .isRegistered()
                .thenTask(ASSIGN_DIVISION)
                .isPlannedFor("2025-09-19 Fri")
                .until("2025-09-22 Mon")
                .isAssigned()
                .until("2025-09-30 Tue")
                .isDrafted()
                .does(Staff.HEAD, DIVISION_REVIEW, PLAIN.returned())
                .thenTask(HANDLE_REQUEST)
                .isPlannedFor("2025-10-09 Thu")
                .until("2025-10-11 Sat")
                .thenPlanMissed(
                        "2025-09-16 Tue REGISTER_REQUEST",
                        "2025-09-22 Mon ASSIGN_DIVISION",
                        DRAFT_MISSED,
                        "2025-10-10 Fri HANDLE_REQUEST");
    }

    @Test
    void who_has_the_task_and_who_heads_the_division_are_told() {
        CaseStory story = inTheDivision();
        String task = story.taskId(HANDLE_REQUEST);
        story.grants(() -> story.bureau.use.tasks.claim(task, story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .until("2025-09-29 Mon")
                .thenFile(file -> assertThat(
                                file.last(HouseAct.PlanMissed.class).orElseThrow())
                        .satisfies(missed -> {
                            assertThat(missed.plannedOn()).isEqualTo(on("2025-09-28 Sun"));
                            assertThat(missed.told())
                                    .containsExactlyInAnyOrder(
                                            Staff.HANDLER.id(), Staff.HEAD.id(), Staff.MANY_HATS.id());
                        }));
    }

    @Test
    void while_an_opinion_is_awaited_nothing_is_planned_or_told_and_its_days_are_left_out() { // Art. 33(3)
        CaseStory story = inTheDivision().until("2025-09-22 Mon");
        Beside beside = new Beside(story).isConsulted("c1").letterArrives("c1");
        assertThat(story.task(HANDLE_REQUEST).plannedOn()).isNull();
        story.until("2025-10-13 Mon").timerFires(Timers.ALERT).thenPlanMissed();
        beside.opinionComes("c1");
        assertThat(story.task(HANDLE_REQUEST).plannedOn()).isEqualTo(on("2025-10-20 Mon"));
        story.until("2025-10-20 Mon")
                .thenPlanMissed()
                .until("2025-10-22 Wed")
                .thenPlanMissed("2025-10-21 Tue HANDLE_REQUEST");
    }

    @Test
    void a_correction_begins_the_plan_anew() { // Art. 30
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .thenTask(SEND_CORRECTION_NOTICE)
                .isPlannedFor("2025-09-18 Thu")
                .until("2025-09-22 Mon")
                .thenPlanMissed("2025-09-19 Fri SEND_CORRECTION_NOTICE")
                .noticeIsSent()
                .noticeIsDelivered()
                .until("2025-10-13 Mon")
                .timerFires(Timers.ALERT)
                .isCorrected()
                .isAssigned()
                .thenTask(HANDLE_REQUEST)
                .isPlannedFor("2025-10-27 Mon")
                .until("2025-10-28 Tue")
                .thenPlanMissed("2025-09-19 Fri SEND_CORRECTION_NOTICE", "2025-10-28 Tue HANDLE_REQUEST");
    }

    @Test
    void none_for_a_case_that_is_over() {
        inTheDivision()
                .until("2025-09-26 Fri")
                .isWithdrawn()
                .thenTask(ISSUE_CLOSING_LETTER)
                .hasNoPlan()
                .until("2025-10-20 Mon")
                .thenPlanMissed();
    }

    @Test
    void an_amended_calendar_moves_the_plan_and_its_timer() {
        inTheDivision()
                .calendarGets(2025, new MarkedDay(on("2025-09-19 Fri"), DayKind.OFF, "放假"))
                .thenTask(HANDLE_REQUEST)
                .isPlannedFor("2025-09-29 Mon")
                .until("2025-09-29 Mon")
                .thenPlanMissed()
                .until("2025-09-30 Tue")
                .thenPlanMissed("2025-09-30 Tue HANDLE_REQUEST");
    }

    @Test
    void the_night_sets_right_what_a_row_says_of_the_plan() {
        CaseStory story = inTheDivision();
        String task = story.taskId(HANDLE_REQUEST);
        story.bureau.list.dueOn(task, on("2025-10-17 Fri"), null); // as rows were before there was a plan
        assertThat(story.bureau.use.verifying.verify(story.bureau.now())).isEmpty();
        story.thenTask(HANDLE_REQUEST).isPlannedFor("2025-09-28 Sun");
    }

    /** Received on Mon 2025-09-15, due on Fri 10-17. */
    private static CaseStory inTheDivision() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
    }
}
