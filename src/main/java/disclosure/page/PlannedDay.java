package disclosure.page;

import disclosure.casefile.TimePlan;
import disclosure.law.Article;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day the house plan has for a task as a page shows it, beside the due day of the law and never in its colours.
 *
 * @param passed whether the day is over; nothing is late by it
 */
public record PlannedDay(LocalDate day, boolean passed) {

    public static @Nullable PlannedDay of(@Nullable LocalDate plannedOn, LocalDate today) {
        return plannedOn == null ? null : new PlannedDay(plannedOn, today.isAfter(plannedOn));
    }

    public Article basis() {
        return TimePlan.BASIS;
    }
}
