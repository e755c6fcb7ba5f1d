package disclosure.annual;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is told of a report that is not done yet, each once, on its day (R-ANN-02, R-ANN-18). */
public enum ReportReminder {
    /** Three working days before the day to finish. */
    IN_THREE_DAYS,
    /** One working day before. */
    IN_ONE_DAY,
    /** The day to finish has passed; of a year, the day of the law has not. */
    TARGET_MISSED,
    /** No longer in time. */
    LATE;

    private static final int FAR = 3;
    private static final int NEAR = 1;

    public LocalDate on(ReportPeriod period, WorkingDays calendar) {
        LocalDate target = period.targetOn(calendar);
        return switch (this) {
            case IN_THREE_DAYS -> calendar.subtract(target, FAR);
            case IN_ONE_DAY -> calendar.subtract(target, NEAR);
            case TARGET_MISSED -> target.plusDays(1);
            case LATE -> period.inTimeUntil(calendar).plusDays(1);
        };
    }

    /** Whether there is such a day besides that of the next: a report whose target is its last day has none to miss before. */
    private boolean isOwnDay(ReportPeriod period, WorkingDays calendar) {
        return this != TARGET_MISSED || !on(period, calendar).equals(LATE.on(period, calendar));
    }

    /** The last one whose day has come; those before it are no longer told. Empty where none has. */
    public static Optional<ReportReminder> reached(ReportPeriod period, WorkingDays calendar, LocalDate today) {
        return of(period, calendar).stream()
                .filter(one -> !one.on(period, calendar).isAfter(today))
                .reduce((earlier, later) -> later);
    }

    /** The next day on which there is something to tell. */
    public static Optional<LocalDate> dayAfter(ReportPeriod period, WorkingDays calendar, LocalDate today) {
        return of(period, calendar).stream()
                .map(one -> one.on(period, calendar))
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    private static List<ReportReminder> of(ReportPeriod period, WorkingDays calendar) {
        return Arrays.stream(values())
                .filter(one -> one.isOwnDay(period, calendar))
                .toList();
    }
}
