package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When people are told that a due day is near or past: reached and not yet told, so that a missed night is made up and
 * nothing is told twice (law.md §5.8: five, three and one working days before, then each working day after).
 */
public final class Alerts {

    /** The least urgent first. */
    private static final List<AlertLevel> OF_REPLY =
            List.of(AlertLevel.DUE_IN_5, AlertLevel.DUE_IN_3, AlertLevel.DUE_IN_1, AlertLevel.OVERDUE);

    /** Working days that a receipt may wait for confirmation before it is told (R-REC-08). */
    private static final int UNCONFIRMED_WORKING_DAYS = 5;

    private Alerts() {}

    /** The day on which people are told that the receipt is still not confirmed: the working day after the fifth. */
    public static LocalDate unconfirmedOn(WorkingDays calendar, LocalDate arrivedOn) {
        return calendar.add(arrivedOn, UNCONFIRMED_WORKING_DAYS + 1);
    }

    /** The alert to raise today, if one is reached and neither it nor a more urgent one was raised for this due day. */
    public static Optional<AlertLevel> reached(
            WorkingDays calendar, LocalDate dueOn, List<HouseAct.AlertRaised> raised, LocalDate today) {
        AlertLevel level = null;
        for (AlertLevel candidate : OF_REPLY) {
            if (!today.isBefore(reachedOn(calendar, candidate, dueOn))) level = candidate;
        }
        if (level == null) return Optional.empty();
        if (level == AlertLevel.OVERDUE) return overdue(calendar, dueOn, raised, today);
        return told(raised, dueOn, level) ? Optional.empty() : Optional.of(level);
    }

    private static Optional<AlertLevel> overdue(
            WorkingDays calendar, LocalDate dueOn, List<HouseAct.AlertRaised> raised, LocalDate today) {
        LocalDate latest = raised.stream()
                .filter(alert ->
                        alert.level() == AlertLevel.OVERDUE && alert.dueOn().equals(dueOn))
                .map(HouseAct.AlertRaised::on)
                .max(LocalDate::compareTo)
                .orElse(dueOn);
        return calendar.count(latest, today) > 0 ? Optional.of(AlertLevel.OVERDUE) : Optional.empty();
    }

    /** The next day on which {@link #reached} will have something to say, strictly after today. */
    public static LocalDate next(WorkingDays calendar, LocalDate dueOn, LocalDate today) {
        for (AlertLevel level : OF_REPLY) {
            LocalDate day = reachedOn(calendar, level, dueOn);
            if (day.isAfter(today)) return day;
        }
        return calendar.add(today, 1);
    }

    private static boolean told(List<HouseAct.AlertRaised> raised, LocalDate dueOn, AlertLevel level) {
        return raised.stream()
                .filter(alert -> OF_REPLY.contains(alert.level()))
                .anyMatch(alert -> alert.dueOn().equals(dueOn) && alert.level().ordinal() >= level.ordinal());
    }

    private static LocalDate reachedOn(WorkingDays calendar, AlertLevel level, LocalDate dueOn) {
        return level == AlertLevel.OVERDUE
                ? calendar.add(dueOn, 1)
                : calendar.subtract(dueOn, level.workingDaysBefore());
    }
}
