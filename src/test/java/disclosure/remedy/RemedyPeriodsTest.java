package disclosure.remedy;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import org.junit.jupiter.api.Test;

/** Worked examples 30 to 33 of law.md §6 and its vectors in calendar days and months. */
class RemedyPeriodsTest {

    private static final RemedyPeriods PERIODS = new RemedyPeriods(ShippedCalendar.workingDays());

    @Test
    void sixty_days_that_end_in_a_holiday_roll_on() { // K-14
        assertThat(PERIODS.reconsiderationUntil(on("2024-08-03 Sat"))).isEqualTo(on("2024-10-08 Tue"));
        assertThat(PERIODS.reconsiderationUntil(on("2025-04-01 Tue"))).isEqualTo(on("2025-06-03 Tue"));
    }

    @Test
    void six_months_end_on_the_same_day_or_the_end_of_the_month() { // K-15
        assertThat(PERIODS.suitUntil(on("2025-04-01 Tue"), on("2025-04-01 Tue")))
                .isEqualTo(on("2025-10-09 Thu"));
        assertThat(PERIODS.suitUntil(on("2024-08-31 Sat"), on("2024-08-31 Sat")))
                .isEqualTo(on("2025-02-28 Fri"));
    }

    @Test
    void the_day_of_the_decision_says_how_many_months_and_service_from_when() {
        assertThat(PERIODS.suitUntil(on("2012-11-15 Thu"), on("2012-11-15 Thu")))
                .isEqualTo(on("2013-02-16 Sat"));
        assertThat(PERIODS.suitUntil(on("2015-04-30 Thu"), on("2015-05-04 Mon")))
                .isEqualTo(on("2015-08-04 Tue"));
        assertThat(PERIODS.suitUntil(on("2015-05-01 Fri"), on("2015-05-04 Mon")))
                .isEqualTo(on("2015-11-04 Wed"));
    }

    @Test
    void fifteen_calendar_days_after_reconsideration() { // K-16
        assertThat(PERIODS.suitAfterReconsiderationUntil(on("2024-09-20 Fri"))).isEqualTo(on("2024-10-08 Tue"));
    }

    @Test
    void the_authority_decides_in_thirty_or_sixty_days_from_taking_it_up() { // K-20
        assertThat(PERIODS.decisionUntil(RemedyProcedure.SIMPLE, on("2024-09-02 Mon")))
                .contains(on("2024-10-08 Tue")); // 10-02 is in the holiday
        assertThat(PERIODS.decisionUntil(RemedyProcedure.ORDINARY, on("2024-09-02 Mon")))
                .contains(on("2024-11-01 Fri"));
        assertThat(PERIODS.decisionUntil(RemedyProcedure.COURT, on("2024-09-02 Mon")))
                .isEmpty();
    }

    @Test
    void silence_is_sued_within_six_months_of_the_last_day_to_reply() { // K-17
        assertThat(PERIODS.suitOverSilenceUntil(on("2024-10-12 Sat"))).isEqualTo(on("2025-04-14 Mon"));
    }
}
