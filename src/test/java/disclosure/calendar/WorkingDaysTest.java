package disclosure.calendar;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = ShippedCalendar.workingDays();

    @ParameterizedTest
    @CsvSource({
        "2008,251", "2009,250", "2010,250", "2011,250", "2012,249", "2013,250", "2014,250", "2015,249", "2016,250",
        "2017,249", "2018,250", "2019,250", "2020,249", "2021,250", "2022,249", "2023,249", "2024,251", "2025,248",
        "2026,248"
    })
    void every_year_has_the_working_days_of_the_table(int year, int expected) {
        assertThat(days.count(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(expected);
    }

    @Test
    void the_file_holds_519_days_off_and_123_worked() {
        List<MarkedDay> marked = ShippedCalendar.years().stream()
                .flatMap(year -> year.days().stream())
                .toList();
        assertThat(marked).filteredOn(day -> day.kind() == DayKind.OFF).hasSize(519);
        assertThat(marked).filteredOn(day -> day.kind() == DayKind.WORK).hasSize(123);
        assertThat(ShippedCalendar.years())
                .hasSize(19)
                .allSatisfy(year -> assertThat(year.source()).isNotBlank());
    }

    @Test
    void what_is_left_is_negative_once_the_day_is_past_on_a_day_off_as_well() {
        assertThat(days.left(on("2025-09-29 Mon"), on("2025-09-30 Tue"))).isEqualTo(1);
        assertThat(days.left(on("2025-09-30 Tue"), on("2025-09-30 Tue"))).isZero();
        assertThat(days.left(on("2025-10-01 Wed"), on("2025-09-30 Tue"))).isEqualTo(-1);
        assertThat(days.left(on("2025-10-10 Fri"), on("2025-09-30 Tue"))).isEqualTo(-2);
    }

    @Test
    void the_day_of_the_event_is_not_counted_be_it_worked_or_not() {
        assertThat(days.add(on("2025-09-28 Sun"), 1)).isEqualTo(on("2025-09-29 Mon"));
        assertThat(days.add(on("2025-10-04 Sat"), 1)).isEqualTo(on("2025-10-09 Thu"));
    }

    @Test
    void new_years_eve_of_2024_is_worked() {
        assertThat(days.isWorkingDay(on("2024-02-09 Fri"))).isTrue();
        assertThat(days.isWorkingDay(on("2025-01-28 Tue"))).isFalse();
    }

    @Test
    void the_make_up_days_of_2013_that_one_data_set_lacks_are_worked() {
        assertThat(days.isWorkingDay(on("2013-04-07 Sun"))).isTrue();
        assertThat(days.isWorkingDay(on("2013-10-12 Sat"))).isTrue();
    }

    @Test
    void a_period_in_months_ends_with_the_month_where_the_day_is_missing_and_rolls_off_holidays() {
        assertThat(days.plusMonths(on("2024-08-31 Sat"), 6)).isEqualTo(on("2025-02-28 Fri"));
        assertThat(days.plusMonths(on("2025-04-01 Tue"), 6)).isEqualTo(on("2025-10-09 Thu"));
    }

    @Test
    void the_third_working_day_before_a_due_day_crosses_a_make_up_day() {
        assertThat(days.subtract(on("2025-10-13 Mon"), 3)).isEqualTo(on("2025-10-09 Thu"));
        assertThat(days.subtract(on("2025-10-12 Sun"), 1)).isEqualTo(on("2025-10-11 Sat"));
    }

    @Test
    void the_last_working_day_by_31_january_2022_is_a_make_up_sunday() {
        assertThat(days.rollBack(on("2022-01-31 Mon"))).isEqualTo(on("2022-01-30 Sun"));
    }

    @Test
    void a_year_without_data_counts_plain_weeks_and_is_provisional() {
        assertThat(days.isPublished(2026)).isTrue();
        assertThat(days.isPublished(2027)).isFalse();
        assertThat(days.isProvisional(on("2026-12-31 Thu"))).isFalse();
        assertThat(days.isProvisional(on("2027-01-01 Fri"))).isTrue();
        assertThat(days.add(on("2026-12-31 Thu"), 1)).isEqualTo(on("2027-01-01 Fri"));
        assertThat(days.add(on("2007-12-28 Fri"), 2)).isEqualTo(on("2008-01-02 Wed"));
        assertThat(days.isProvisional(on("2007-12-31 Mon"), on("2008-01-31 Thu")))
                .isFalse();
        assertThat(days.isProvisional(on("2007-12-30 Sun"), on("2008-01-31 Thu")))
                .isTrue();
    }

    @Test
    void publishing_a_year_moves_what_reached_into_it() {
        PublishedYear next =
                new PublishedYear(2027, "notice", 1, List.of(new MarkedDay(on("2027-01-01 Fri"), DayKind.OFF, "元旦")));
        assertThat(days.with(next).add(on("2026-12-31 Thu"), 1)).isEqualTo(on("2027-01-04 Mon"));
        assertThat(days.with(next).isPublished(2027)).isTrue();
        assertThat(days.isPublished(2027)).isFalse();
        assertThat(days.with(next).nameOf(on("2027-01-01 Fri"))).contains("元旦");
    }

    @Test
    void a_gap_between_published_years_counts_plain_weeks() {
        PublishedYear y2030 = new PublishedYear(2030, "notice", 1, List.of());
        WorkingDays gapped = days.with(y2030);
        assertThat(gapped.count(LocalDate.of(2027, 12, 31), LocalDate.of(2028, 12, 31)))
                .isEqualTo(260);
        assertThat(gapped.isProvisional(LocalDate.of(2030, 1, 10))).isFalse();
        assertThat(gapped.isProvisional(LocalDate.of(2026, 12, 1), LocalDate.of(2030, 1, 10)))
                .isTrue();
    }

    @Test
    void the_calendar_of_2020_changed_in_january() {
        assertThat(days.add(on("2020-01-17 Fri"), 20)).isEqualTo(on("2020-02-21 Fri"));
        assertThat(days.with(Calendars.firstOf2020()).add(on("2020-01-17 Fri"), 20))
                .isEqualTo(on("2020-02-19 Wed"));
    }

    @Test
    void the_version_names_every_year() {
        assertThat(days.version()).isEqualTo("2008-2018:1 2019-2020:2 2021-2026:1");
        assertThat(days.with(Calendars.firstOf2020()).version()).isEqualTo("2008-2018:1 2019:2 2020-2026:1");
        assertThat(WorkingDays.of(List.of()).version()).isEmpty();
    }

    @Test
    void of_two_versions_of_a_year_the_later_holds() {
        List<PublishedYear> both = new ArrayList<>(ShippedCalendar.years());
        both.add(Calendars.firstOf2020());
        assertThat(WorkingDays.of(both).year(2020)).map(PublishedYear::version).contains(2);
    }

    @Test
    void an_empty_calendar_is_plain_weeks() {
        WorkingDays plain = WorkingDays.of(List.of());
        assertThat(plain.add(on("2025-09-30 Tue"), 1)).isEqualTo(on("2025-10-01 Wed"));
        assertThat(plain.add(on("1969-12-26 Fri"), 1)).isEqualTo(on("1969-12-29 Mon"));
        assertThat(plain.count(on("1969-12-19 Fri"), on("1969-12-28 Sun"))).isEqualTo(5);
    }

    @Test
    void a_period_has_at_least_one_working_day() {
        assertThatIllegalArgumentException().isThrownBy(() -> days.add(on("2025-10-09 Thu"), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> days.subtract(on("2025-10-09 Thu"), 0));
    }
}
