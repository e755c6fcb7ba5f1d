package disclosure.calendar;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.law.Granted;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedYearTest {

    private static final MarkedDay NEW_YEAR = new MarkedDay(on("2027-01-01 Fri"), DayKind.OFF, "元旦");
    private static final MarkedDay SUNDAY = new MarkedDay(on("2027-01-03 Sun"), DayKind.WORK, "元旦");

    @Test
    void days_are_kept_in_order_of_date() {
        assertThat(PublishedYear.of(2027, "notice", 1, List.of(SUNDAY, NEW_YEAR)))
                .isInstanceOfSatisfying(
                        Granted.class,
                        granted -> assertThat(((PublishedYear) granted.value()).days())
                                .containsExactly(NEW_YEAR, SUNDAY));
    }

    @Test
    void a_weekend_day_may_be_listed_as_off() {
        MarkedDay saturday = new MarkedDay(on("2027-01-02 Sat"), DayKind.OFF, "元旦");
        assertThat(PublishedYear.of(2027, "notice", 1, List.of(saturday)).isGranted())
                .isTrue();
    }

    @Test
    void faults_are_refused() {
        assertRefused(CalendarReason.YEAR_OUT_OF_RANGE, PublishedYear.of(2007, "notice", 1, List.of()));
        assertRefused(CalendarReason.YEAR_OUT_OF_RANGE, PublishedYear.of(2101, "notice", 1, List.of()));
        assertRefused(CalendarReason.SOURCE_MISSING, PublishedYear.of(2027, " ", 1, List.of()));
        assertRefused(CalendarReason.VERSION_BELOW_ONE, PublishedYear.of(2027, "notice", 0, List.of()));
        assertRefused(CalendarReason.DAY_OF_ANOTHER_YEAR, PublishedYear.of(2026, "notice", 1, List.of(NEW_YEAR)));
        assertRefused(
                CalendarReason.DAY_LISTED_TWICE, PublishedYear.of(2027, "notice", 1, List.of(NEW_YEAR, NEW_YEAR)));
        MarkedDay monday = new MarkedDay(on("2027-01-04 Mon"), DayKind.WORK, "元旦");
        assertRefused(CalendarReason.WORKED_WEEKDAY, PublishedYear.of(2027, "notice", 1, List.of(monday)));
    }

    @Test
    void what_is_refused_cannot_be_constructed_either() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PublishedYear(2027, "", 1, List.of()));
    }

    private static void assertRefused(CalendarReason reason, Ruling<PublishedYear> ruling) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(reason));
    }
}
