package disclosure.demo;

import disclosure.handling.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens when: things planned in any order, done in the order of their moments. */
final class Agenda {

    private record Entry(Instant at, int order, Runnable deed) {}

    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private int planned;

    /** Plans a deed for that day; deeds of one day are done in the order in which they were planned. */
    void on(LocalDate day, Runnable deed) {
        entries.add(new Entry(day.atTime(OFFICE_OPENS).atZone(Moment.ZONE).toInstant(), planned++, deed));
    }

    int size() {
        return entries.size();
    }

    /** Does what comes next, once the bureau has waited for it. */
    void next(Bureau bureau) {
        Entry entry = entries.remove();
        bureau.waitUntil(entry.at());
        entry.deed().run();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Instant begins() {
        return entries.element().at();
    }
}
