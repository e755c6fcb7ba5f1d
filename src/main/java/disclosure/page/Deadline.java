package disclosure.page;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A due day as a page shows it: always as a day and as working days left, and never by colour alone.
 *
 * @param left working days to the due day, negative once it has passed; null where none runs or the case is settled
 */
public record Deadline(@Nullable LocalDate dueOn, @Nullable Integer left, boolean paused, boolean provisional) {

    /** Colours of the list: two days and five (trust and experience yardstick 4.3). */
    private static final int URGENT = 2;

    private static final int NEAR = 5;

    public static Deadline of(
            WorkingDays calendar,
            @Nullable LocalDate dueOn,
            LocalDate today,
            boolean paused,
            boolean provisional,
            boolean settled) {
        Integer left = dueOn == null || settled ? null : left(calendar, dueOn, today);
        return new Deadline(dueOn, left, paused && !settled, provisional);
    }

    /** On a day off after the due day no working day has passed yet, and it is late all the same. */
    private static int left(WorkingDays calendar, LocalDate dueOn, LocalDate today) {
        int left = calendar.count(today, dueOn);
        return left == 0 && today.isAfter(dueOn) ? -1 : left;
    }

    public String tone() {
        if (left == null) return paused ? "paused" : "none";
        if (left < 0) return "late";
        if (left <= URGENT) return "urgent";
        return left <= NEAR ? "near" : "calm";
    }
}
