package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.OpenMatters;
import disclosure.casefile.PeriodReason;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.ClockReason;
import disclosure.clock.ConsultationKind;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reasons asked for, weighed, and what follows: refusal, a later day, or nothing (Art. 35; law.md example 28). */
class WeighingReasonsTest {

    /** Due on Tuesday 2024-05-14. */
    private final SideBureau bureau = new SideBureau("2024-04-15 Mon");

    private final Reference reference = bureau.received();

    @Test
    void reasonable_reasons_defer_the_reply_to_a_later_day() { // law.md §6 no. 28
        ask();
        given();
        assertThat(reason(defer("2024-06-14 Fri"))).isEqualTo(PeriodReason.REASONS_NOT_FOUND_REASONABLE);
        weigh(true).orElseThrow();
        bureau.now("2024-05-10 Fri");
        assertThat(reason(defer("2024-05-14 Tue"))).isEqualTo(PeriodReason.DEFERRED_NOT_LATER);
        assertThat(reason(bureau.use.weighingReasons.defer(
                        reference, on("2024-06-14 Fri"), "理由", bureau.person(Role.HANDLER), bureau.moment())))
                .isEqualTo(CaseReason.ROLE_MAY_NOT);
        defer("2024-06-14 Fri").orElseThrow();

        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2024-06-14 Fri"));
        assertThat(bureau.standing(reference).stage()).isEqualTo(Stage.DEFERRED);
    }

    @Test
    void not_after_the_day_due() { // R-EXC-04
        ask();
        given();
        weigh(true).orElseThrow();
        bureau.now("2024-05-15 Wed");

        assertThat(reason(defer("2024-06-14 Fri"))).isEqualTo(ClockReason.DEFERRED_AFTER_DUE_DAY);
    }

    @Test
    void while_others_are_asked_the_later_day_is_measured_as_if_they_were_not() {
        ask();
        given();
        weigh(true).orElseThrow();
        bureau.ask(reference, ConsultationKind.THIRD_PARTY).orElseThrow();
        bureau.now("2024-04-19 Fri");

        // Four of the twenty were left out by then: 05-14 would be 05-20.
        assertThat(reason(defer("2024-05-20 Mon"))).isEqualTo(PeriodReason.DEFERRED_NOT_LATER);
        assertThat(defer("2024-05-21 Tue").isGranted()).isTrue();
    }

    @Test
    void found_unreasonable_or_not_given_in_time_the_request_may_be_refused() { // R-EXC-02, T-10
        assertThat(reason(n4())).isEqualTo(PeriodReason.REASONS_NOT_WEIGHED);
        ask();
        assertThat(reason(n4())).isEqualTo(PeriodReason.REASONS_NOT_WEIGHED);
        assertThat(reason(weigh(false))).isEqualTo(PeriodReason.REASONS_NOTICE_NOT_SERVED);
        given();
        assertThat(reason(n4())).isEqualTo(PeriodReason.REASONS_NOT_WEIGHED);
        weigh(false).orElseThrow();
        assertThat(n4().isGranted()).isTrue();
        assertThat(reason(weigh(true))).isEqualTo(PeriodReason.REASONS_ALREADY_WEIGHED);
    }

    @Test
    void silence_is_weighed_once_the_time_is_over_and_never_as_reasonable() { // P-05: ten working days, to 04-28
        ask();
        served("2024-04-15 Mon").orElseThrow();
        assertThat(counters().reasonsDueOn()).isEqualTo(on("2024-04-28 Sun"));
        bureau.now("2024-04-28 Sun");
        assertThat(reason(weigh(false))).isEqualTo(PeriodReason.TIME_FOR_REASONS_RUNS);
        bureau.now("2024-04-29 Mon");
        assertThat(n4().isGranted()).isTrue();
        assertThat(reason(weigh(true))).isEqualTo(ClockReason.REASONS_NOT_GIVEN);
        assertThat(weigh(false).isGranted()).isTrue();
    }

    @Test
    void the_time_to_answer_runs_from_service_and_from_nothing_else() { // K-09: the letter says "from receipt"
        ask();
        assertThat(counters().reasonsDueOn()).isNull();
        bureau.now("2024-05-10 Fri");
        assertThat(reason(n4())).isEqualTo(PeriodReason.REASONS_NOT_WEIGHED);
        assertThat(reason(weigh(false))).isEqualTo(PeriodReason.REASONS_NOTICE_NOT_SERVED);

        assertThat(reason(served("2024-04-12 Fri"))).isEqualTo(PeriodReason.SERVED_BEFORE_ASKED);
        assertThat(reason(served("2024-05-11 Sat"))).isEqualTo(CaseReason.DAY_IN_FUTURE);
        served("2024-04-26 Fri").orElseThrow();
        assertThat(reason(served("2024-04-26 Fri"))).isEqualTo(PeriodReason.REASONS_NOTICE_ALREADY_SERVED);
        // From asking it would have been 04-28.
        assertThat(counters().reasonsDueOn()).isEqualTo(on("2024-05-13 Mon"));
        bureau.now("2024-05-13 Mon");
        assertThat(reason(weigh(false))).isEqualTo(PeriodReason.TIME_FOR_REASONS_RUNS);
        bureau.now("2024-05-14 Tue");
        assertThat(n4().isGranted()).isTrue();
    }

    @Test
    void reasonable_reasons_bar_the_refusal() {
        ask();
        given();
        weigh(true).orElseThrow();

        assertThat(reason(n4())).isEqualTo(PeriodReason.REASONS_FOUND_REASONABLE);
    }

    @Test
    void the_counters_advise_and_are_no_test() { // R-EXC-01, P-06
        Reference last = reference;
        for (int request = 2; request <= 10; request++) last = bureau.received();
        assertThat(counters(last).count().orElseThrow().many()).isFalse();
        last = bureau.received();

        assertThat(counters(last).count().orElseThrow().many()).isTrue();
        assertThat(counters(last).count().orElseThrow().frequency().inMonth()).isEqualTo(11);
        assertThat(counters(bureau.received("王五")).count().orElseThrow().many()).isFalse();
        assertThat(reason(OpenMatters.mayDraft(
                        bureau.file(last), draft(), ShippedCalendar.workingDays(), on("2024-04-15 Mon"))))
                .isEqualTo(PeriodReason.REASONS_NOT_WEIGHED);
    }

    private void ask() {
        bureau.use
                .reasons
                .ask(reference, "一月内 31 件", bureau.person(Role.HANDLER), bureau.moment())
                .orElseThrow();
    }

    private Ruling<Standing> served(String on) {
        return bureau.use.reasons.delivered(reference, on(on), "挂号回执", bureau.person(Role.REGISTRAR), bureau.moment());
    }

    private void given() {
        bureau.use
                .reasons
                .given(reference, "用于研究", bureau.person(Role.REGISTRAR), bureau.moment())
                .orElseThrow();
    }

    private Ruling<Standing> weigh(boolean reasonable) {
        return bureau.use.weighingReasons.weigh(
                reference, reasonable, "理由", bureau.person(Role.HANDLER), bureau.moment());
    }

    private Ruling<Standing> defer(String until) {
        return bureau.use.weighingReasons.defer(
                reference, on(until), "数量大", bureau.person(Role.OFFICE_HEAD), bureau.moment());
    }

    private WeighingReasons.Counters counters() {
        return counters(reference);
    }

    private WeighingReasons.Counters counters(Reference of) {
        return bureau.use
                .weighingReasons
                .counters(of, bureau.person(Role.HANDLER), bureau.moment())
                .orElseThrow();
    }

    private Ruling<DraftReply> n4() {
        CaseFile file = bureau.file(reference);
        LocalDate today = bureau.moment().today();
        return OpenMatters.mayDraft(file, draft(), ShippedCalendar.workingDays(), today);
    }

    private static DraftReply draft() {
        return new DraftReply(Outcome.N4, null, "理由", null, null, null, null, List.of(), List.of(), "不予处理");
    }
}
