package disclosure.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertyTest {

    private final WorkingDays days = ShippedCalendar.workingDays();
    private final NaiveCalendar naive = new NaiveCalendar(ShippedCalendar.years());

    @Provide
    Arbitrary<LocalDate> anyDay() {
        // From before the first published year to after the last, across both edges.
        long from = LocalDate.of(2006, 1, 1).toEpochDay();
        long to = LocalDate.of(2029, 12, 31).toEpochDay();
        return Arbitraries.longs().between(from, to).map(LocalDate::ofEpochDay);
    }

    @Property
    void adding_agrees_with_walking(@ForAll("anyDay") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        assertThat(days.add(day, n)).isEqualTo(naive.add(day, n));
    }

    @Property
    void subtracting_agrees_with_walking(@ForAll("anyDay") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        assertThat(days.subtract(day, n)).isEqualTo(naive.subtract(day, n));
    }

    @Property
    void counting_agrees_with_walking(@ForAll("anyDay") LocalDate from, @ForAll @IntRange(max = 900) int span) {
        LocalDate to = from.plusDays(span);
        assertThat(days.count(from, to)).isEqualTo(naive.count(from, to));
        assertThat(days.count(to, from)).isEqualTo(-naive.count(from, to));
    }

    @Property
    void a_day_is_worked_or_rolls_to_its_neighbours(@ForAll("anyDay") LocalDate day) {
        assertThat(days.isWorkingDay(day)).isEqualTo(naive.isWorkingDay(day));
        assertThat(days.roll(day)).isEqualTo(naive.isWorkingDay(day) ? day : naive.add(day, 1));
        assertThat(days.rollBack(day)).isEqualTo(naive.isWorkingDay(day) ? day : naive.subtract(day, 1));
    }

    @Property
    void adding_and_subtracting_undo_each_other(
            @ForAll("anyDay") LocalDate day, @ForAll @IntRange(min = 1, max = 300) int n) {
        assertThat(days.count(day, days.add(day, n))).isEqualTo(n);
        assertThat(days.subtract(days.add(day, n), n)).isEqualTo(days.rollBack(day));
    }
}
