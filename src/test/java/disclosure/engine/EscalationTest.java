package disclosure.engine;

import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.Supervision;
import disclosure.casefile.SupervisionReason;
import org.junit.jupiter.api.Test;

/** R-SUP-02: who is asked by the clock, ever higher up, exactly once each, and what becomes of it. */
class EscalationTest {

    private static final String YELLOW = "2025-10-11 Sat DUE_IN_5 [HANDLER] ";
    private static final String ORANGE = "2025-10-14 Tue DUE_IN_3 [HANDLER, DIVISION_HEAD] ";
    private static final String RED = "2025-10-16 Thu DUE_IN_1 [HANDLER, DIVISION_HEAD, OFFICE_HEAD] ";
    private static final String LATE = " OVERDUE [HANDLER, DIVISION_HEAD, OFFICE_HEAD, LEADER] ";

    @Test
    void the_addressees_rise_with_the_level_and_each_takes_the_place_of_the_one_before() {
        assigned()
                .until("2025-10-17 Fri")
                .thenAskedByClock(YELLOW + "RAISED", ORANGE + "RAISED", RED + "OPEN")
                .until("2025-10-21 Tue")
                .thenAskedByClock(
                        YELLOW + "RAISED",
                        ORANGE + "RAISED",
                        RED + "RAISED",
                        "2025-10-20 Mon" + LATE + "RAISED",
                        "2025-10-21 Tue" + LATE + "OPEN");
    }

    @Test
    void a_timer_that_fires_late_and_twice_asks_once() {
        CaseStory story = assigned().asleepUntil("2025-10-13 Mon").timerFires(Timers.ALERT);
        story.timerFires(Timers.ALERT)
                .thenAskedByClock("2025-10-13 Mon DUE_IN_5 [HANDLER] OPEN")
                .asleepUntil("2025-10-22 Wed")
                .timerFires(Timers.ALERT)
                .timerFires(Timers.ALERT)
                .thenAskedByClock("2025-10-13 Mon DUE_IN_5 [HANDLER] RAISED", "2025-10-22 Wed" + LATE + "OPEN");
    }

    @Test
    void without_a_division_the_working_body_is_asked() {
        dueOnOctober17().until("2025-10-11 Sat").thenAskedByClock("2025-10-11 Sat DUE_IN_5 [OFFICE_HEAD] OPEN");
    }

    @Test
    void nobody_is_asked_while_the_clock_is_off_or_once_the_reply_is_out() {
        CaseStory paused = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsDelivered();
        paused.until("2025-10-20 Mon").timerFires(Timers.ALERT).thenAskedByClock();

        dueOnOctober17()
                .isDraftedAndSigned()
                .until("2025-10-15 Wed")
                .isPosted()
                .until("2025-11-03 Mon")
                .timerFires(Timers.ALERT)
                .thenAskedByClock(YELLOW + "RAISED", ORANGE + "LAPSED");
    }

    @Test
    void a_late_reply_does_not_spare_the_answer() {
        dueOnOctober17()
                .isDraftedAndSigned()
                .until("2025-10-20 Mon")
                .isPosted()
                .thenAskedByClock(
                        YELLOW + "RAISED", ORANGE + "RAISED", RED + "RAISED", "2025-10-20 Mon" + LATE + "OPEN");
    }

    @Test
    void the_one_in_charge_answers_the_last_one_and_no_other() {
        CaseStory story = assigned().until("2025-10-14 Tue");
        story.tries(() -> answer(story, "d1"))
                .isRefused(SupervisionReason.RAISED_SINCE, disclosure.casefile.Permissions.HOUSE_RULE.toString());
        story.grants(() -> answer(story, "d2"));
        story.thenAskedByClock(YELLOW + "RAISED", ORANGE + "ANSWERED");
        assertThat(Supervision.of(story.file()).get(1).askedBy().by()).isEqualTo(Actor.CLOCK.id());
    }

    private static disclosure.law.Ruling<?> answer(CaseStory story, String number) {
        return story.bureau.use.supervising.answer(
                story.reference, number, "今日送审", story.bureau.actor(Staff.HANDLER), story.bureau.now());
    }

    private static CaseStory assigned() {
        return dueOnOctober17().isAssigned();
    }

    private static CaseStory dueOnOctober17() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().thenReplyIsDue("2025-10-17 Fri");
    }
}
