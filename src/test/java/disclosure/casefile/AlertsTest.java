package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.AlertLevel.DUE_IN_1;
import static disclosure.casefile.AlertLevel.DUE_IN_3;
import static disclosure.casefile.AlertLevel.DUE_IN_5;
import static disclosure.casefile.AlertLevel.OVERDUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Five, three and one working days before, and on each working day after (law.md §5.8). */
class AlertsTest {

    private static final LocalDate DUE = on("2025-10-17 Fri");

    private final List<HouseAct.AlertRaised> raised = new ArrayList<>();

    @Test
    void each_is_raised_once_on_its_working_day() { // five working days before is Saturday 10-11, a make-up day
        assertThat(nightly(on("2025-09-15 Mon"), on("2025-10-22 Wed")))
                .containsExactly(
                        Map.entry(on("2025-10-11 Sat"), DUE_IN_5),
                        Map.entry(on("2025-10-14 Tue"), DUE_IN_3),
                        Map.entry(on("2025-10-16 Thu"), DUE_IN_1),
                        Map.entry(on("2025-10-20 Mon"), OVERDUE),
                        Map.entry(on("2025-10-21 Tue"), OVERDUE),
                        Map.entry(on("2025-10-22 Wed"), OVERDUE));
    }

    @Test
    void a_holiday_before_a_due_day_on_a_make_up_saturday() { // due 2025-10-11: the warnings lie before Golden Week
        LocalDate due = on("2025-10-11 Sat");

        assertThat(nightly(due, on("2025-09-25 Thu"), on("2025-10-13 Mon")))
                .containsExactly(
                        Map.entry(on("2025-09-28 Sun"), DUE_IN_5),
                        Map.entry(on("2025-09-30 Tue"), DUE_IN_3),
                        Map.entry(on("2025-10-10 Fri"), DUE_IN_1),
                        Map.entry(on("2025-10-13 Mon"), OVERDUE));
    }

    @Test
    void nothing_is_told_twice_however_often_it_is_asked() {
        tell(DUE_IN_5, "2025-10-11 Sat");

        assertThat(reached("2025-10-11 Sat")).isNull();
        assertThat(reached("2025-10-12 Sun")).isNull();
        assertThat(reached("2025-10-13 Mon")).isNull();
        assertThat(reached("2025-10-14 Tue")).isEqualTo(DUE_IN_3);
    }

    @Test
    void missed_nights_are_made_up_once_with_the_most_urgent() {
        assertThat(reached("2025-10-15 Wed")).isEqualTo(DUE_IN_3);
        tell(DUE_IN_1, "2025-10-16 Thu");
        assertThat(reached("2025-10-16 Thu")).isNull();
        assertThat(reached("2025-10-17 Fri")).isNull();
        assertThat(reached("2025-10-23 Thu")).isEqualTo(OVERDUE);
        tell(OVERDUE, "2025-10-23 Thu");
        assertThat(reached("2025-10-23 Thu")).isNull();
        assertThat(reached("2025-10-24 Fri")).isEqualTo(OVERDUE);
    }

    @Test
    void no_overdue_alert_on_a_day_off() {
        tell(DUE_IN_1, "2025-10-16 Thu");

        assertThat(reached("2025-10-18 Sat")).isNull();
        assertThat(reached("2025-10-19 Sun")).isNull();
        tell(OVERDUE, "2025-10-24 Fri");
        assertThat(reached("2025-10-25 Sat")).isNull();
        assertThat(reached("2025-10-27 Mon")).isEqualTo(OVERDUE);
    }

    @Test
    void an_extension_begins_anew() { // alerts belong to a due day
        tell(DUE_IN_5, "2025-10-11 Sat");
        tell(DUE_IN_1, "2025-10-16 Thu");
        LocalDate extended = on("2025-10-31 Fri");

        assertThat(Alerts.reached(Story.CALENDAR, extended, raised, on("2025-10-17 Fri")))
                .isEmpty();
        assertThat(Alerts.reached(Story.CALENDAR, extended, raised, on("2025-10-24 Fri")))
                .contains(DUE_IN_5);
        assertThat(Alerts.reached(Story.CALENDAR, extended, raised, on("2025-10-28 Tue")))
                .contains(DUE_IN_3);
    }

    @Test
    void a_receipt_that_waits_is_told_after_five_working_days() { // R-REC-08: 09-28 is worked, Golden Week is not
        assertThat(Alerts.unconfirmedOn(Story.CALENDAR, on("2025-09-24 Wed"))).isEqualTo(on("2025-10-09 Thu"));
    }

    @Property(tries = 300)
    void waking_only_on_the_day_named_misses_nothing(
            @ForAll @IntRange(max = 5000) int offset, @ForAll @IntRange(min = 1, max = 60) int before) {
        LocalDate due = Story.CALENDAR.roll(LocalDate.of(2010, 1, 4).plusDays(offset));
        LocalDate from = due.minusDays(before);
        LocalDate to = due.plusDays(20);
        List<HouseAct.AlertRaised> timed = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = Alerts.next(Story.CALENDAR, due, day)) {
            assertThat(Alerts.next(Story.CALENDAR, due, day)).isAfter(day);
            raise(due, day, timed);
        }
        List<HouseAct.AlertRaised> asked = new ArrayList<>();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) raise(due, day, asked);

        assertThat(timed).isEqualTo(asked).doesNotHaveDuplicates();
    }

    private static void raise(LocalDate due, LocalDate day, List<HouseAct.AlertRaised> raised) {
        Alerts.reached(Story.CALENDAR, due, raised, day)
                .ifPresent(level -> raised.add(new HouseAct.AlertRaised(day, level, due)));
    }

    private Map<LocalDate, AlertLevel> nightly(LocalDate from, LocalDate to) {
        return nightly(DUE, from, to);
    }

    private Map<LocalDate, AlertLevel> nightly(LocalDate due, LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) raise(due, day, raised);
        Map<LocalDate, AlertLevel> byDay = new LinkedHashMap<>();
        raised.forEach(alert -> byDay.put(alert.on(), alert.level()));
        return byDay;
    }

    private void tell(AlertLevel level, String day) {
        raised.add(new HouseAct.AlertRaised(on(day), level, DUE));
    }

    private AlertLevel reached(String day) {
        return Alerts.reached(Story.CALENDAR, DUE, raised, on(day)).orElse(null);
    }
}
