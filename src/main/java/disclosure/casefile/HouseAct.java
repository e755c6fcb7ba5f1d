package disclosure.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the house notes on a case by itself, beside what people do: alerts, calendars, who had which task. */
public sealed interface HouseAct extends Act {

    /** The clock told the people in charge that the due day is near or past. @param remedyId whose defence is due */
    record AlertRaised(
            LocalDate on,
            AlertLevel level,
            LocalDate dueOn,
            @Nullable String remedyId) implements HouseAct {
        public AlertRaised(LocalDate on, AlertLevel level, LocalDate dueOn) {
            this(on, level, dueOn, null);
        }
    }

    /**
     * The day that the house plan had for an open task has passed (law.md §5.8); nothing is late by it.
     *
     * @param told user names of who had the task and of who heads the division
     */
    record PlanMissed(LocalDate on, TaskKind task, LocalDate plannedOn, List<String> told) implements HouseAct {
        public PlanMissed {
            told = List.copyOf(told);
        }
    }

    /** A year of the calendar was published or amended and this open case's due day moved; the old one is kept here. */
    record CalendarChanged(
            LocalDate on,
            int year,
            int version,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements HouseAct {}

    /**
     * The reply is out: the day it was due stays as it was then, whatever happens to the calendar (law.md R-CAL-08).
     *
     * @param calendar versions of the years it was worked out with
     */
    record DueDaySettled(LocalDate on, @Nullable LocalDate dueOn, String calendar) implements HouseAct {}

    /** Somebody got, gave or lost a task; for the question "who had it when". */
    record TaskHandedOver(
            LocalDate on,
            TaskKind task,
            @Nullable String from,
            @Nullable String to) implements HouseAct {}
}
