package disclosure.clock;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One letter asking for an opinion, and the days (start, end] it leaves out of the count. */
final class Consultation {

    private final String id;
    private final ConsultationKind kind;
    private boolean delivered;
    private boolean closed;

    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private @Nullable LocalDate latestEnd;
    private long startOrdinal;
    private long endOrdinal;

    Consultation(String id, ConsultationKind kind) {
        this.id = id;
        this.kind = kind;
    }

    String id() {
        return id;
    }

    ConsultationKind kind() {
        return kind;
    }

    boolean isDelivered() {
        return delivered;
    }

    boolean isClosed() {
        return closed;
    }

    long startOrdinal() {
        return startOrdinal;
    }

    @Nullable
    LocalDate latestEnd() {
        return latestEnd;
    }

    void start(WorkingDays calendar, LocalDate day) {
        start = day;
        startOrdinal = calendar.ordinalOf(day);
    }

    /** @param opinion the working days of the one consulted; 0 where the law sets none */
    void deliver(WorkingDays calendar, LocalDate day, int opinion) {
        delivered = true;
        if (opinion > 0 && end == null) {
            endOrdinal = calendar.ordinalOf(day) + opinion;
            latestEnd = calendar.dayOf(endOrdinal);
        }
    }

    void close(WorkingDays calendar, LocalDate day) {
        closed = true;
        cut(calendar, day);
    }

    /** Ends the exclusion, whether the opinion is in or not; a day after the end of the 15 changes nothing. */
    void cut(WorkingDays calendar, LocalDate day) {
        if (end != null) {
            return;
        }
        end = latestEnd != null && day.isAfter(latestEnd) ? latestEnd : day;
        endOrdinal = calendar.ordinalOf(end);
    }

    /** Whether days are still being left out at the end of that day: the day the 15 end is itself left out. */
    boolean isOpen(LocalDate asOf) {
        return end == null && (latestEnd == null || !asOf.isAfter(latestEnd));
    }

    /** Meaningful where not open. */
    long endOrdinal() {
        return endOrdinal;
    }

    boolean leavesOut(LocalDate day) {
        LocalDate last = end != null ? end : latestEnd;
        return start != null && day.isAfter(start) && (last == null || !day.isAfter(last));
    }
}
