package disclosure.clock;

import disclosure.calendar.NaiveCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** law.md §5.7 word for word for lawful histories under the rules of 2019, one day at a time. */
final class NaiveClock {

    private final NaiveCalendar calendar;
    private final Map<String, LocalDate[]> letters = new HashMap<>();
    private final List<LocalDate[]> leftOut = new ArrayList<>();
    private LocalDate base = LocalDate.MIN;
    private int allowance;

    NaiveClock(NaiveCalendar calendar) {
        this.calendar = calendar;
    }

    /** All consultations closed, and the clock on. */
    LocalDate due(List<ClockEvent> events) {
        events.forEach(this::apply);
        LocalDate day = base;
        for (int used = 0; used < allowance; ) {
            day = day.plusDays(1);
            used += calendar.isWorkingDay(day) && !isLeftOut(day) ? 1 : 0;
        }
        return day;
    }

    private void apply(ClockEvent event) {
        if (event instanceof ClockEvent.Received
                || event instanceof ClockEvent.Corrected
                || event instanceof ClockEvent.FeePaid) {
            base = event.on();
            allowance = 20;
            leftOut.clear();
            letters.clear();
        } else if (event instanceof ClockEvent.Extended extended) {
            allowance += extended.workingDays();
        } else if (event instanceof ClockEvent.ConsultationSent sent) {
            letters.put(sent.id(), new LocalDate[] {sent.on(), LocalDate.MAX});
        } else if (event instanceof ClockEvent.ConsultationDelivered delivered) {
            letters.computeIfPresent(delivered.id(), (id, letter) -> {
                letter[1] = calendar.add(delivered.on(), 15);
                return letter;
            });
        } else if (event instanceof ClockEvent.ConsultationClosed closed && letters.containsKey(closed.id())) {
            LocalDate[] letter = letters.get(closed.id());
            leftOut.add(new LocalDate[] {letter[0], closed.on().isBefore(letter[1]) ? closed.on() : letter[1]});
        }
    }

    private boolean isLeftOut(LocalDate day) {
        return leftOut.stream().anyMatch(span -> day.isAfter(span[0]) && !day.isAfter(span[1]));
    }
}
