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
        Integer left = dueOn == null || settled ? null : calendar.left(today, dueOn);
        return new Deadline(dueOn, left, paused && !settled, provisional);
    }

    public String tone() {
        if (left == null) return paused ? "paused" : "none";
        if (left < 0) return "late";
        if (left <= URGENT) return "urgent";
        return left <= NEAR ? "near" : "calm";
    }
}
