package disclosure.clock;

import static disclosure.calendar.Days.on;
import static disclosure.clock.Scenario.received;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ExplainedDay.Kind;
import disclosure.law.Detail;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayLedgerTest {

    @Test
    void every_day_to_the_due_day_says_why_it_counts_or_not() {
        List<ExplainedDay> days = received("2023-09-11 Mon")
                .thirdPartyAsked("2023-09-15 Fri", "2023-09-18 Mon")
                .opinionIn("a", "2023-10-10 Tue")
                .days();
        assertThat(days.get(0).date()).isEqualTo(on("2023-09-12 Tue"));
        assertThat(days.get(days.size() - 1))
                .isEqualTo(new ExplainedDay(
                        on("2023-11-01 Wed"),
                        Kind.COUNTED,
                        20,
                        Why.COUNTED,
                        List.of(),
                        days.get(0).article()));
        assertThat(days)
                .filteredOn(day -> day.kind() == Kind.EXCLUDED)
                .hasSize(13)
                .allSatisfy(day -> {
                    assertThat(day.why()).isEqualTo(Why.CONSULTATION);
                    assertThat(day.whyDetails())
                            .containsExactly(
                                    new Detail.Several(List.of(new Detail.Named("a", ConsultationKind.THIRD_PARTY))));
                    assertThat(day.article()).hasToString("33(3)");
                });
        assertThat(day(days, "2023-09-16 Sat").why()).isEqualTo(Why.WEEKEND);
        assertThat(day(days, "2023-10-02 Mon").why()).isEqualTo(Why.HOLIDAY);
        assertThat(day(days, "2023-10-02 Mon").whyDetails()).hasSize(1);
    }

    @Test
    void make_up_days_extension_and_days_overdue_are_told_apart() {
        List<ExplainedDay> days = received("2024-01-15 Mon")
                .extended("2024-02-09 Fri", 10)
                .asOf("2024-03-04 Mon")
                .days();
        assertThat(day(days, "2024-02-04 Sun").why()).isEqualTo(Why.MAKE_UP_WORKDAY);
        assertThat(day(days, "2024-02-19 Mon").why()).isEqualTo(Why.EXTENSION);
        assertThat(day(days, "2024-02-29 Thu").number()).isEqualTo(30);
        assertThat(day(days, "2024-03-01 Fri").why()).isEqualTo(Why.AFTER_DUE_DAY);
        assertThat(day(days, "2024-03-04 Mon").number()).isEqualTo(32);
        assertThat(days).last().extracting(ExplainedDay::date).isEqualTo(on("2024-03-04 Mon"));
    }

    @Test
    void while_paused_the_days_go_up_to_the_day_read() {
        List<ExplainedDay> days = received("2023-09-11 Mon")
                .thirdPartyAsked("2023-09-15 Fri", "2023-09-18 Mon")
                .asOf("2023-09-20 Wed")
                .days();
        assertThat(days).hasSize(9).last().extracting(ExplainedDay::kind).isEqualTo(Kind.EXCLUDED);
    }

    @Test
    void while_a_correction_is_awaited_what_was_counted_is_discarded() {
        List<ExplainedDay> days = received("2024-01-15 Mon")
                .correctionAsked("2024-01-18 Thu", "2024-01-18 Thu", 10)
                .asOf("2024-01-19 Fri")
                .days();
        assertThat(days)
                .extracting(ExplainedDay::why)
                .containsExactly(Why.DISCARDED, Why.DISCARDED, Why.AWAITING_CORRECTION, Why.AWAITING_CORRECTION);
        assertThat(days).allSatisfy(day -> assertThat(day.article()).hasToString("30"));
    }

    @Test
    void while_payment_is_awaited_the_fee_measures_are_named() {
        List<ExplainedDay> days = received("2024-01-15 Mon")
                .feeAsked("2024-01-18 Thu", "2024-01-19 Fri")
                .days();
        assertThat(days).last().satisfies(day -> {
            assertThat(day.why()).isEqualTo(Why.AWAITING_FEE);
            assertThat(day.article()).hasToString("国办函〔2020〕109号 6");
        });
    }

    @Test
    void after_a_deferral_days_count_towards_the_day_fixed() {
        Scenario deferred = received("2024-04-15 Mon")
                .reasons("2024-04-22 Mon", "2024-04-29 Mon")
                .deferred("2024-05-10 Fri", "2024-06-14 Fri");
        List<ExplainedDay> days = deferred.days();
        assertThat(day(days, "2024-05-10 Fri").why()).isEqualTo(Why.COUNTED);
        assertThat(day(days, "2024-05-13 Mon").why()).isEqualTo(Why.DEFERRED);
        assertThat(days).last().satisfies(day -> {
            assertThat(day.number()).isEqualTo(deferred.reading().workingDaysAllowed());
            assertThat(day.whyDetails()).containsExactly(Detail.of(on("2024-06-14 Fri")));
            assertThat(day.article()).hasToString("35");
        });
    }

    @Test
    void a_deferral_by_decades_does_not_explain_every_day() {
        assertThat(received("2024-04-15 Mon")
                        .reasons("2024-04-22 Mon", "2024-04-29 Mon")
                        .deferred("2024-05-10 Fri", "2100-06-14 Mon")
                        .days())
                .hasSize(DayLedger.MOST_DAYS);
    }

    private static ExplainedDay day(List<ExplainedDay> days, String date) {
        return days.stream()
                .filter(day -> day.date().equals(on(date)))
                .findFirst()
                .orElseThrow();
    }
}
