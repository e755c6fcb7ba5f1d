package disclosure.annual;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of the reports: never rolled forward (R-ANN-01, R-ANN-02, R-ANN-18). */
class ReportPeriodTest {

    private static final WorkingDays CALENDAR = ShippedCalendar.workingDays();

    @ParameterizedTest
    @CsvSource({
        "2019, 2020-01-31, 2020-01-23",
        "2020, 2021-01-31, 2021-01-29",
        "2021, 2022-01-31, 2022-01-30",
        "2022, 2023-01-31, 2023-01-31",
        "2023, 2024-01-31, 2024-01-31",
        "2024, 2025-01-31, 2025-01-27",
        "2025, 2026-01-31, 2026-01-30"
    })
    void a_year_is_due_by_31_january_and_worked_on_until_the_working_day_before(
            int year, LocalDate due, LocalDate target) {
        ReportPeriod period = ReportPeriod.of(year);
        assertThat(period.dueOn()).isEqualTo(due);
        assertThat(period.targetOn(CALENDAR)).isEqualTo(target);
        assertThat(period.inTimeUntil(CALENDAR))
                .as("the day of the law is fixed")
                .isEqualTo(due);
        assertThat(period.beginsOn(CALENDAR)).isEqualTo(LocalDate.of(year + 1, 1, 1));
    }

    @Test
    void under_the_text_of_2007_it_was_the_end_of_march() { // 2007 Reg. 31
        assertThat(ReportPeriod.of(2011).dueOn()).isEqualTo(on("2012-03-31 Sat"));
        assertThat(ReportPeriod.of(2011).targetOn(CALENDAR)).isEqualTo(on("2012-03-31 Sat"));
        assertThat(ReportPeriod.of(2018).dueOn()).isEqualTo(on("2019-03-31 Sun"));
        assertThat(ReportPeriod.of(2018).targetOn(CALENDAR)).isEqualTo(on("2019-03-29 Fri"));
    }

    /** Rolled forward, the first two would be 10-08 and 10-08, and the third 07-06. */
    @ParameterizedTest
    @CsvSource({
        "2011-09, 2011-09-30, 2011-09-27",
        "2026-09, 2026-09-30, 2026-09-25",
        "2026-06, 2026-07-03, 2026-07-01",
        "2026-02, 2026-03-05, 2026-03-01"
    })
    void a_month_is_due_by_the_fifth_or_the_working_day_before(YearMonth month, LocalDate target, LocalDate begins) {
        ReportPeriod period = ReportPeriod.of(month);
        assertThat(period.dueOn()).isEqualTo(month.plusMonths(1).atDay(5));
        assertThat(period.targetOn(CALENDAR)).isEqualTo(target);
        assertThat(period.inTimeUntil(CALENDAR)).isEqualTo(target);
        if (!month.equals(YearMonth.of(2026, 9)))
            assertThat(period.beginsOn(CALENDAR)).isEqualTo(begins);
        assertThat(period.beginsOn(CALENDAR)).as("before it is to be done").isBefore(target);
    }

    @Test
    void its_key_is_read_back() {
        for (String key : new String[] {"2008", "2026-01", "2025-12"})
            assertThat(ReportPeriod.read(key).orElseThrow().key()).isEqualTo(key);
        for (String key : new String[] {"", "1999", "2026-13", "2026-1", "2026-00", "2026-011", "2026/01", "../2026"})
            assertThat(ReportPeriod.read(key)).as(key).isEmpty();
        assertThat(ReportPeriod.read("2025-12").orElseThrow().next().key()).isEqualTo("2026-01");
        assertThat(ReportPeriod.of(2025).next().key()).isEqualTo("2026");
    }

    @Test
    void reminders_have_their_days_and_only_the_last_reached_is_told() {
        ReportPeriod year = ReportPeriod.of(2024);
        assertThat(ReportReminder.IN_THREE_DAYS.on(year, CALENDAR)).isEqualTo(on("2025-01-23 Thu"));
        assertThat(ReportReminder.IN_ONE_DAY.on(year, CALENDAR)).isEqualTo(on("2025-01-26 Sun"));
        assertThat(ReportReminder.reached(year, CALENDAR, on("2025-01-22 Wed"))).isEmpty();
        assertThat(ReportReminder.reached(year, CALENDAR, on("2025-01-26 Sun"))).contains(ReportReminder.IN_ONE_DAY);
        assertThat(ReportReminder.reached(year, CALENDAR, on("2025-01-31 Fri"))).contains(ReportReminder.TARGET_MISSED);
        assertThat(ReportReminder.reached(year, CALENDAR, on("2025-02-01 Sat"))).contains(ReportReminder.LATE);
        assertThat(ReportReminder.dayAfter(year, CALENDAR, on("2025-01-27 Mon")))
                .contains(on("2025-01-28 Tue"));
        assertThat(ReportReminder.dayAfter(year, CALENDAR, on("2025-02-01 Sat")))
                .isEmpty();

        ReportPeriod month = ReportPeriod.of(YearMonth.of(2026, 2));
        assertThat(ReportReminder.reached(month, CALENDAR, on("2026-03-06 Fri")))
                .as("nothing between the day to finish and late")
                .contains(ReportReminder.LATE);
    }
}
