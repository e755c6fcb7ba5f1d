package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.clock.ClockPolicy;
import disclosure.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** Five, three and one working days before the due day, and on each working day after it (law.md §5.8). */
class AlertTest {

    private static final String FIVE = "2025-10-11 Sat DUE_IN_5"; // a Saturday worked
    private static final String THREE = "2025-10-14 Tue DUE_IN_3";
    private static final String ONE = "2025-10-16 Thu DUE_IN_1";

    @Test
    void each_is_raised_once_and_overdue_on_each_working_day() {
        dueOnOctober17()
                .until("2025-10-10 Fri")
                .thenAlerts()
                .until("2025-10-17 Fri") // the last day is not late
                .thenAlerts(FIVE, THREE, ONE)
                .until("2025-10-28 Tue") // the weekend of 10-25 is left out
                .thenAlerts(
                        FIVE,
                        THREE,
                        ONE,
                        "2025-10-20 Mon OVERDUE",
                        "2025-10-21 Tue OVERDUE",
                        "2025-10-22 Wed OVERDUE",
                        "2025-10-23 Thu OVERDUE",
                        "2025-10-24 Fri OVERDUE",
                        "2025-10-27 Mon OVERDUE",
                        "2025-10-28 Tue OVERDUE");
    }

    @Test
    void however_late_the_case_is_nothing_closes_it() { // R-PIPE-06
        dueOnOctober17()
                .isAssigned()
                .asleepUntil("2026-10-19 Mon")
                .thenStage(Stage.ASSIGNED)
                .thenTask(HANDLE_REQUEST)
                .isDue("2025-10-17 Fri")
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .thenOutcome(Outcome.G2)
                .thenFile(file -> assertThat(file.reading(
                                        disclosure.calendar.ShippedCalendar.workingDays(),
                                        ClockPolicy.defaults(),
                                        on("2026-10-19 Mon"))
                                .orElseThrow()
                                .orElseThrow()
                                .repliedInTime())
                        .contains(false));
    }

    @Test
    void a_night_that_was_missed_is_made_up_and_what_it_overtook_is_not_told() {
        dueOnOctober17()
                .asleepUntil("2025-10-13 Mon")
                .thenAlerts("2025-10-13 Mon DUE_IN_5")
                .asleepUntil("2025-10-16 Thu")
                .thenAlerts("2025-10-13 Mon DUE_IN_5", ONE)
                .asleepUntil("2025-10-22 Wed")
                .thenAlerts("2025-10-13 Mon DUE_IN_5", ONE, "2025-10-22 Wed OVERDUE")
                .until("2025-10-23 Thu")
                .thenAlerts("2025-10-13 Mon DUE_IN_5", ONE, "2025-10-22 Wed OVERDUE", "2025-10-23 Thu OVERDUE");
    }

    @Test
    void a_timer_that_fires_twice_or_too_early_tells_nothing_new() {
        CaseStory story = dueOnOctober17().timerFires(Timers.ALERT).thenAlerts();
        story.until("2025-10-11 Sat").timerFires(Timers.ALERT).timerFires(Timers.ALERT);
        story.grants(() -> story.bureau.use.watching.wake(story.reference, story.bureau.now()))
                .thenAlerts(FIVE)
                .until("2025-10-12 Sun")
                .timerFires(Timers.ALERT)
                .thenAlerts(FIVE)
                .until("2025-10-20 Mon")
                .timerFires(Timers.ALERT)
                .thenAlerts(FIVE, THREE, ONE, "2025-10-20 Mon OVERDUE");
    }

    @Test
    void none_while_the_applicant_has_to_correct() { // the defect of RecordTrac #174: overdue while really waiting
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered();
        story.until("2025-10-20 Mon").timerFires(Timers.ALERT).thenAlerts();
        story.until("2026-01-05 Mon").timerFires(Timers.ALERT).thenAlerts();
    }

    @Test
    void the_correction_arms_them_for_the_new_period() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .until("2025-09-24 Wed")
                .noticeIsSent()
                .until("2025-10-10 Fri")
                .isCorrected()
                .thenReplyIsDue("2025-11-06 Thu")
                .until("2025-11-06 Thu")
                .thenAlerts("2025-10-30 Thu DUE_IN_5", "2025-11-03 Mon DUE_IN_3", "2025-11-05 Wed DUE_IN_1");
    }

    @Test
    void a_notice_revoked_after_the_due_day_finds_the_case_overdue_at_once() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .until("2025-10-20 Mon")
                .thenAlerts()
                .noticeIsRevoked()
                .thenReplyIsDue("2025-10-17 Fri")
                .thenAlerts("2025-10-20 Mon OVERDUE");
    }

    @Test
    void the_extension_arms_them_again() {
        dueOnOctober17()
                .until("2025-10-14 Tue")
                .isExtendedBy(20)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-11-14 Fri")
                .until("2025-11-17 Mon")
                .thenAlerts(
                        FIVE,
                        THREE,
                        "2025-11-07 Fri DUE_IN_5",
                        "2025-11-11 Tue DUE_IN_3",
                        "2025-11-13 Thu DUE_IN_1",
                        "2025-11-17 Mon OVERDUE");
    }

    @Test
    void none_after_the_reply_though_it_is_not_yet_served() {
        dueOnOctober17()
                .isDraftedAndSigned()
                .until("2025-10-15 Wed")
                .isPosted()
                .thenAlerts(FIVE, THREE)
                .until("2025-11-03 Mon")
                .timerFires(Timers.ALERT)
                .isServed()
                .until("2026-01-05 Mon")
                .timerFires(Timers.ALERT)
                .thenAlerts(FIVE, THREE);
    }

    @Test
    void a_letter_that_lies_ready_to_be_collected_is_no_reply_yet() {
        dueOnOctober17()
                .isDraftedAndSigned()
                .does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.IN_PERSON))
                .until("2025-10-16 Thu")
                .thenAlerts(FIVE, THREE, ONE)
                .isServed()
                .until("2025-10-27 Mon")
                .thenAlerts(FIVE, THREE, ONE);
    }

    @Test
    void before_the_day_of_receipt_is_fixed_one_that_it_is_not_confirmed_and_no_other() { // R-REC-08: five working days
        String notConfirmed = "2025-09-23 Tue UNCONFIRMED";
        aRequest()
                .arrivesByLetter("2025-09-15 Mon")
                .until("2025-09-22 Mon")
                .thenAlerts()
                .until("2025-12-01 Mon")
                .thenAlerts(notConfirmed)
                .isConfirmed()
                .thenReplyIsDue("2025-12-29 Mon")
                .until("2025-12-29 Mon")
                .thenAlerts(
                        notConfirmed, "2025-12-22 Mon DUE_IN_5", "2025-12-24 Wed DUE_IN_3", "2025-12-26 Fri DUE_IN_1");
    }

    @Test
    void the_timer_of_the_window_may_fire_late_twice_or_too_early() {
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered()
                .asleepUntil("2025-12-01 Mon")
                .thenOnly(CHECK_ABANDONMENT)
                .timerFires(Timers.WINDOW_ENDED)
                .thenOnly(CHECK_ABANDONMENT)
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.newWindow("住院"))
                .timerFires(Timers.WINDOW_ENDED);
        story.tries(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.abandoned())
                .isRefused(disclosure.casefile.CaseReason.WINDOW_STILL_OPEN, "30")
                .isCorrected()
                .thenOnly(ASSIGN_DIVISION);
    }

    /** Golden Week out, Sun 09-28 and Sat 10-11 worked. */
    private static CaseStory dueOnOctober17() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().thenReplyIsDue("2025-10-17 Fri");
    }
}
