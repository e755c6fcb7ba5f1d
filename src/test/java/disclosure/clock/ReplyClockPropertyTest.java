package disclosure.clock;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.NaiveCalendar;
import disclosure.calendar.ShippedCalendar;
import disclosure.clock.ExplainedDay.Kind;
import disclosure.law.Granted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random lawful histories: what the clock refuses is not added, so every guard is exercised as well. */
class ReplyClockPropertyTest {

    private static final ClockPolicy POLICY = ClockPolicy.defaults();

    private final NaiveCalendar naive = new NaiveCalendar(ShippedCalendar.years());

    @Property(tries = 3_000)
    void the_due_day_is_that_of_a_clock_that_walks(@ForAll long seed) {
        List<ClockEvent> events = history(new Random(seed));
        Reading reading = read(events);
        if (reading.replyDueOn() != null && noneOpen(events)) {
            assertThat(reading.replyDueOn()).isEqualTo(new NaiveClock(naive).due(events));
        }
    }

    @Property(tries = 1_000)
    void the_last_day_counted_bears_the_number_of_days_allowed_and_is_the_due_day(@ForAll long seed) {
        List<ClockEvent> events = history(new Random(seed));
        Reading reading = read(events);
        List<ExplainedDay> days = ReplyClock.days(Scenario.SHIPPED, POLICY, events, null);
        List<ExplainedDay> counted =
                days.stream().filter(day -> day.kind() == Kind.COUNTED).toList();
        if (reading.replyDueOn() != null) {
            assertThat(counted)
                    .filteredOn(day -> day.date().equals(reading.replyDueOn()))
                    .singleElement()
                    .extracting(ExplainedDay::number)
                    .isEqualTo(reading.workingDaysAllowed());
        }
        assertThat(counted.stream().filter(day -> !day.date().isAfter(reading.asOf())))
                .hasSize(reading.workingDaysUsed());
    }

    @Property(tries = 500)
    void every_calendar_day_is_explained_once_and_in_order(@ForAll long seed) {
        List<ClockEvent> events = history(new Random(seed));
        Reading reading = read(events);
        LocalDate expected = reading.base().plusDays(1);
        for (ExplainedDay day : ReplyClock.days(Scenario.SHIPPED, POLICY, events, null)) {
            assertThat(day.date()).isEqualTo(expected);
            assertThat(day.kind() == Kind.OFF).isEqualTo(!naive.isWorkingDay(day.date()));
            expected = expected.plusDays(1);
        }
    }

    @Property(tries = 500)
    void used_and_left_are_the_allowance_and_a_pause_uses_nothing(@ForAll long seed) {
        List<ClockEvent> events = history(new Random(seed));
        LocalDate last = events.get(events.size() - 1).on();
        Reading before = read(events);
        Reading after = ReplyClock.read(Scenario.SHIPPED, POLICY, events, last.plusDays(1))
                .orElseThrow();
        assertThat(before.workingDaysUsed() + before.workingDaysLeft()).isEqualTo(before.workingDaysAllowed());
        boolean counts = after.state() == Reading.State.RUNNING && naive.isWorkingDay(last.plusDays(1));
        assertThat(after.workingDaysUsed()).isEqualTo(before.workingDaysUsed() + (counts ? 1 : 0));
    }

    private static Reading read(List<ClockEvent> events) {
        return ReplyClock.read(Scenario.SHIPPED, POLICY, events).orElseThrow();
    }

    private static boolean noneOpen(List<ClockEvent> events) {
        long sent = events.stream()
                .filter(ClockEvent.ConsultationSent.class::isInstance)
                .count();
        long closed = events.stream()
                .filter(ClockEvent.ConsultationClosed.class::isInstance)
                .count();
        return sent == closed;
    }

    private static List<ClockEvent> history(Random random) {
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(2_300));
        List<ClockEvent> events = new ArrayList<>(List.of(new ClockEvent.Received(day)));
        int wishes = random.nextInt(30);
        for (int i = 0; i < wishes; i++) {
            day = day.plusDays(random.nextInt(6));
            events.add(wish(random, day));
            if (!(ReplyClock.read(Scenario.SHIPPED, POLICY, events) instanceof Granted)) {
                ClockEvent refused = events.remove(events.size() - 1);
                day = events.get(events.size() - 1).on().isAfter(refused.on()) ? day : refused.on();
            }
        }
        return events;
    }

    private static ClockEvent wish(Random random, LocalDate day) {
        String id = String.valueOf((char) ('a' + random.nextInt(3)));
        return switch (random.nextInt(12)) {
            case 0 -> new ClockEvent.CorrectionSent(day);
            case 1 -> new ClockEvent.CorrectionDelivered(day, 1 + random.nextInt(15));
            case 2 -> new ClockEvent.Corrected(day, random.nextBoolean());
            case 3, 4 -> new ClockEvent.ConsultationSent(day, id, ConsultationKind.values()[random.nextInt(3)]);
            case 5 -> new ClockEvent.ConsultationDelivered(day, id);
            case 6, 7, 8 -> new ClockEvent.ConsultationClosed(day, id);
            case 9 -> new ClockEvent.Extended(day, 1 + random.nextInt(20));
            case 10 -> new ClockEvent.FeeNoticeSent(day);
            default -> new ClockEvent.FeePaid(day);
        };
    }
}
