package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.clock.ClockPolicy;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.Opinion;
import disclosure.law.Statute;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** By when the house wants each task done (law.md §5.8); Golden Week out, Sun 09-28 and Sat 10-11 worked. */
class PlannedDaysTest {

    private static final String RECEIVED = "2025-09-15 Mon";
    private static final LocalDate DUE = on("2025-10-17 Fri");

    private static final Set<TaskKind> PLANNED = EnumSet.of(
            REGISTER_REQUEST,
            SEND_CORRECTION_NOTICE,
            ASSIGN_DIVISION,
            HANDLE_REQUEST,
            DIVISION_REVIEW,
            CONFIDENTIALITY_REVIEW,
            LEGAL_REVIEW,
            LEADER_REVIEW,
            SIGN_REPLY,
            ISSUE_LETTER,
            DELIVER_REPLY);

    private static PlannedDays days(Story story, TimePlan plan, String asOf) {
        return PlannedDays.of(
                plan, story.file(), Story.CALENDAR, ClockPolicy.defaults().recorded(), on(asOf));
    }

    private static @Nullable LocalDate planned(Story story, String asOf, TaskKind task, String openedOn) {
        return planned(story, TimePlan.defaults(), asOf, task, openedOn);
    }

    private static @Nullable LocalDate planned(
            Story story, TimePlan plan, String asOf, TaskKind task, String openedOn) {
        LocalDate dueOn = story.standing(asOf).dueOn(task);
        return days(story, plan, asOf).plannedOn(task, on(openedOn), dueOn).orElse(null);
    }

    private static @Nullable LocalDate planned(TaskKind task, String openedOn) {
        return planned(Story.received(RECEIVED), openedOn, task, openedOn);
    }

    @Test
    void a_request_is_registered_on_the_day_it_came_or_the_next_one_worked() {
        assertThat(planned(REGISTER_REQUEST, RECEIVED)).isEqualTo(on(RECEIVED));
        Story onWorkedSunday = Story.received("2025-09-28 Sun");
        assertThat(planned(onWorkedSunday, "2025-09-28 Sun", REGISTER_REQUEST, "2025-09-28 Sun"))
                .isEqualTo(on("2025-09-28 Sun"));
        Story inGoldenWeek = Story.arrived(disclosure.intake.Channel.ONLINE, "2025-10-04 Sat")
                .then(new Act.ReceiptConfirmed(on("2025-10-04 Sat"), "平台"));
        assertThat(planned(inGoldenWeek, "2025-10-04 Sat", REGISTER_REQUEST, "2025-10-04 Sat"))
                .isEqualTo(on("2025-10-09 Thu"));
    }

    @Test
    void working_days_are_counted_and_no_calendar_days() {
        assertThat(planned(ASSIGN_DIVISION, "2025-09-26 Fri")).isEqualTo(on("2025-09-28 Sun"));
        assertThat(planned(CONFIDENTIALITY_REVIEW, "2025-09-30 Tue")).isEqualTo(on("2025-10-10 Fri"));
        assertThat(planned(LEGAL_REVIEW, "2025-09-26 Fri")).isEqualTo(on("2025-09-29 Mon"));
        assertThat(planned(LEADER_REVIEW, "2025-09-26 Fri")).isEqualTo(on("2025-09-29 Mon"));
        assertThat(planned(SIGN_REPLY, "2025-09-26 Fri")).isEqualTo(on("2025-09-29 Mon"));
        assertThat(planned(ISSUE_LETTER, "2025-10-10 Fri")).isEqualTo(on("2025-10-11 Sat"));
        assertThat(planned(DELIVER_REPLY, "2025-10-11 Sat")).isEqualTo(on("2025-10-13 Mon"));
    }

    @Test
    void the_draft_leaves_the_division_ten_working_days_from_receipt_whenever_it_was_assigned() {
        assertThat(planned(HANDLE_REQUEST, "2025-09-16 Tue")).isEqualTo(on("2025-09-28 Sun"));
        assertThat(planned(HANDLE_REQUEST, "2025-09-26 Fri")).isEqualTo(on("2025-09-28 Sun"));
        assertThat(planned(DIVISION_REVIEW, "2025-09-28 Sun")).isEqualTo(on("2025-09-28 Sun"));
    }

    @Test
    void a_draft_given_back_after_that_has_the_next_working_day() {
        assertThat(planned(HANDLE_REQUEST, "2025-09-30 Tue")).isEqualTo(on("2025-10-09 Thu"));
        assertThat(planned(DIVISION_REVIEW, "2025-09-29 Mon")).isEqualTo(on("2025-09-30 Tue"));
    }

    @Test
    void
            a_correction_is_decided_within_three_working_days_of_receipt_and_never_planned_beyond_the_seventh() { // Art. 30
        assertThat(planned(SEND_CORRECTION_NOTICE, RECEIVED)).isEqualTo(on("2025-09-18 Thu"));
        assertThat(planned(SEND_CORRECTION_NOTICE, "2025-09-17 Wed")).isEqualTo(on("2025-09-18 Thu"));
        assertThat(planned(SEND_CORRECTION_NOTICE, "2025-09-19 Fri")).isEqualTo(on("2025-09-22 Mon"));
        assertThat(planned(SEND_CORRECTION_NOTICE, "2025-09-24 Wed")).isEqualTo(on("2025-09-24 Wed"));
        assertThat(planned(SEND_CORRECTION_NOTICE, "2025-09-25 Thu")).isNull();
    }

    @Test
    void nothing_is_planned_beyond_the_due_day_of_the_law() {
        assertThat(planned(SIGN_REPLY, "2025-10-15 Wed")).isEqualTo(DUE);
        assertThat(planned(SIGN_REPLY, "2025-10-16 Thu")).isEqualTo(DUE);
        assertThat(planned(SIGN_REPLY, "2025-10-17 Fri")).isEqualTo(DUE);
        TimePlan slow = new TimePlan(0, 20, 3, 20, 2, 2, 2, 1);
        Story story = Story.received(RECEIVED);
        assertThat(planned(story, slow, "2025-09-19 Fri", ASSIGN_DIVISION, "2025-09-19 Fri"))
                .isEqualTo(DUE);
        assertThat(planned(story, slow, "2025-09-19 Fri", HANDLE_REQUEST, "2025-09-19 Fri"))
                .isEqualTo(DUE);
    }

    @Test
    void what_comes_after_the_due_day_is_late_by_law_and_no_longer_planned() {
        assertThat(planned(SIGN_REPLY, "2025-10-20 Mon")).isNull();
        Story story = Story.received(RECEIVED);
        assertThat(planned(story, "2025-10-20 Mon", SIGN_REPLY, "2025-10-16 Thu"))
                .isEqualTo(DUE);
    }

    @Test
    void days_left_out_for_a_consultation_are_left_out_of_the_plan_and_nothing_is_planned_meanwhile() { // Art. 33(3)
        Story story = Story.received(RECEIVED)
                .registered(RECEIVED)
                .assigned("2025-09-16 Tue")
                .then(new ConsultationAct.ConsultationSent(
                        on("2025-09-22 Mon"), "c1", ConsultationKind.THIRD_PARTY, "合同"))
                .then(new ConsultationAct.ConsultationDelivered(on("2025-09-22 Mon"), "c1", "回证"));
        assertThat(planned(story, "2025-09-23 Tue", HANDLE_REQUEST, "2025-09-16 Tue"))
                .isNull();
        story.then(new ConsultationAct.OpinionReceived(on("2025-10-13 Mon"), "c1", Opinion.AGREES, null, null));
        // Counted as if nobody had been asked: 09-28; as calendar days left out: 10-19.
        assertThat(planned(story, "2025-10-13 Mon", HANDLE_REQUEST, "2025-09-16 Tue"))
                .isEqualTo(on("2025-10-20 Mon"));
        assertThat(planned(story, "2025-10-13 Mon", CONFIDENTIALITY_REVIEW, "2025-09-22 Mon"))
                .isEqualTo(on("2025-10-15 Wed"));
    }

    @Test
    void a_correction_begins_the_plan_anew_and_nothing_is_planned_before_it() { // Art. 30
        Story story = Story.received(RECEIVED).noticeSent("2025-09-22 Mon").noticeDelivered("2025-09-24 Wed");
        assertThat(planned(story, "2025-09-25 Thu", ASSIGN_DIVISION, "2025-09-15 Mon"))
                .isNull();
        story.then(new Act.CorrectionReceived(on("2025-10-13 Mon"), "补正", null, null));
        // Going on where it stood: 10-20; from the first receipt: the next working day.
        assertThat(planned(story, "2025-10-15 Wed", HANDLE_REQUEST, "2025-10-15 Wed"))
                .isEqualTo(on("2025-10-27 Mon"));
        assertThat(planned(story, "2025-10-13 Mon", ASSIGN_DIVISION, "2025-10-13 Mon"))
                .isEqualTo(on("2025-10-14 Tue"));
    }

    @Test
    void a_payment_begins_it_anew_for_the_task_that_was_open_all_the_while() { // 109号 6
        Story story = Story.received(RECEIVED)
                .registered(RECEIVED)
                .assigned("2025-09-16 Tue")
                .then(new FeeAct.FeeNoticeSent(on("2025-09-22 Mon"), 100, "一"))
                .then(new FeeAct.FeeNoticeDelivered(on("2025-09-23 Tue"), "回证"));
        assertThat(planned(story, "2025-09-30 Tue", HANDLE_REQUEST, "2025-09-16 Tue"))
                .isNull();
        story.then(new FeeAct.FeePaid(on("2025-10-13 Mon"), 100, "票据"));
        assertThat(planned(story, "2025-10-13 Mon", HANDLE_REQUEST, "2025-09-16 Tue"))
                .isEqualTo(on("2025-10-27 Mon"));
    }

    @Test
    void an_extension_moves_the_due_day_and_not_the_plan_of_the_draft() {
        Story story = Story.received(RECEIVED)
                .registered(RECEIVED)
                .assigned("2025-09-16 Tue")
                .extended("2025-09-22 Mon", 20);
        assertThat(planned(story, "2025-09-22 Mon", HANDLE_REQUEST, "2025-09-16 Tue"))
                .isEqualTo(on("2025-09-28 Sun"));
        assertThat(planned(story, "2025-10-20 Mon", SIGN_REPLY, "2025-10-20 Mon"))
                .isEqualTo(on("2025-10-22 Wed"));
    }

    @Test
    void nothing_is_planned_before_receipt_and_after_the_reply() {
        Story letter = Story.arrived(disclosure.intake.Channel.ORDINARY_MAIL, RECEIVED);
        assertThat(planned(letter, RECEIVED, CONFIRM_RECEIPT, RECEIVED)).isNull();
        assertThat(days(letter, TimePlan.defaults(), RECEIVED).plannedOn(REGISTER_REQUEST, on(RECEIVED), DUE))
                .isEmpty();
        Story replied = Story.received(RECEIVED)
                .handled("2025-09-16 Tue", disclosure.outcome.Outcome.G2)
                .issued("2025-09-17 Wed", ServiceMethod.POST);
        assertThat(days(replied, TimePlan.defaults(), "2025-09-17 Wed")
                        .plannedOn(DELIVER_REPLY, on("2025-09-17 Wed"), DUE))
                .isEmpty();
    }

    @Test
    void the_plan_is_for_the_steps_of_the_main_line_alone() {
        PlannedDays days = days(Story.received(RECEIVED), TimePlan.defaults(), RECEIVED);
        for (TaskKind task : TaskKind.values())
            assertThat(days.plannedOn(task, on(RECEIVED), DUE).isPresent())
                    .as(task.name())
                    .isEqualTo(PLANNED.contains(task));
    }

    @Test
    void it_is_told_on_the_working_day_after_or_as_soon_as_anybody_looks_and_once_for_each_day() {
        Story story = Story.received(RECEIVED).registered(RECEIVED).assigned("2025-09-16 Tue");
        LocalDate tuesday = on("2025-09-30 Tue");
        PlannedDays before = days(story, TimePlan.defaults(), "2025-09-30 Tue");
        assertThat(before.tellOn(SIGN_REPLY, tuesday)).contains(on("2025-10-09 Thu"));
        assertThat(before.missed(SIGN_REPLY, tuesday)).isFalse();
        assertThat(days(story, TimePlan.defaults(), "2025-10-08 Wed").missed(SIGN_REPLY, tuesday))
                .isFalse();
        assertThat(days(story, TimePlan.defaults(), "2025-10-09 Thu").missed(SIGN_REPLY, tuesday))
                .isTrue();
        PlannedDays late = days(story, TimePlan.defaults(), "2025-10-14 Tue");
        assertThat(late.tellOn(SIGN_REPLY, tuesday)).contains(on("2025-10-14 Tue"));
        story.then(new HouseAct.PlanMissed(on("2025-10-14 Tue"), SIGN_REPLY, tuesday, List.of("head")));
        PlannedDays told = days(story, TimePlan.defaults(), "2025-10-14 Tue");
        assertThat(told.tellOn(SIGN_REPLY, tuesday)).isEmpty();
        assertThat(told.missed(SIGN_REPLY, tuesday)).isFalse();
        assertThat(told.missed(LEADER_REVIEW, tuesday)).isTrue();
        assertThat(told.missed(SIGN_REPLY, on("2025-10-09 Thu"))).isTrue();
    }

    @Test
    void nobody_is_late_by_the_plan() {
        Story story = Story.received(RECEIVED)
                .registered(RECEIVED)
                .assigned("2025-09-16 Tue")
                .then(new HouseAct.PlanMissed(
                        on("2025-09-29 Mon"), HANDLE_REQUEST, on("2025-09-28 Sun"), List.of("handler")));
        assertThat(story.standing("2025-10-17 Fri").overdue(DUE)).isFalse();
        assertThat(story.standing("2025-10-17 Fri").stage()).isEqualTo(Stage.ASSIGNED);
        assertThat(TimePlan.BASIS.statute()).isEqualTo(Statute.INTERNAL_RULE);
    }

    @Test
    void the_plan_has_bounds() {
        assertThat(TimePlan.defaults()).isEqualTo(new TimePlan(0, 1, 3, 10, 2, 2, 2, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimePlan(0, 1, 8, 10, 2, 2, 2, 1))
                .withMessage("the time plan gives check 0 to 7 working days, not 8");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimePlan(0, 1, 3, 0, 2, 2, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimePlan(0, 1, 3, 21, 2, 2, 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimePlan(-1, 1, 3, 10, 2, 2, 2, 1));
    }
}
