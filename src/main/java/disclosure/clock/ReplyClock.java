package disclosure.clock;

import disclosure.calendar.WorkingDays;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the reply clock from a case's dated events. */
public final class ReplyClock {

    private ReplyClock() {}

    /** As of the day of the last event. */
    public static Ruling<Reading> read(WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events) {
        throw new UnsupportedOperationException();
    }

    /** As of the day; later events are checked but not yet seen. */
    public static Ruling<Reading> read(
            WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events, LocalDate asOf) {
        throw new UnsupportedOperationException();
    }

    /** Explains every calendar day after the base. */
    public static List<ExplainedDay> days(
            WorkingDays calendar, ClockPolicy policy, List<ClockEvent> events, @Nullable LocalDate asOf) {
        throw new UnsupportedOperationException();
    }
}
