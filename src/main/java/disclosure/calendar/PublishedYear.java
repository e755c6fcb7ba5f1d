package disclosure.calendar;

import disclosure.law.Article;
import disclosure.law.Granted;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The working-day calendar of one year as published; only days that differ from the plain week.
 *
 * @param source the notice, such as 国办发明电〔2025〕7号
 * @param version counted from 1; a notice changed during the year gives the next version
 * @param days in order of date
 */
public record PublishedYear(int year, String source, int version, List<MarkedDay> days) {

    static final int FIRST_YEAR = 2008;
    static final int LAST_YEAR = 2100;

    /** Throws where {@link #of} would refuse. */
    public PublishedYear {
        days = days.stream().sorted(Comparator.comparing(MarkedDay::date)).toList();
        Refusal fault = fault(year, source, version, days);
        if (fault != null) {
            throw new IllegalArgumentException(fault.toString());
        }
    }

    public static Ruling<PublishedYear> of(int year, String source, int version, List<MarkedDay> days) {
        Refusal fault = fault(year, source, version, days);
        return fault != null ? new Refused<>(fault) : new Granted<>(new PublishedYear(year, source, version, days));
    }

    private static @Nullable Refusal fault(int year, String source, int version, List<MarkedDay> days) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return refusal(CalendarReason.YEAR_OUT_OF_RANGE, year, FIRST_YEAR, LAST_YEAR);
        }
        if (source.isBlank()) {
            return refusal(CalendarReason.SOURCE_MISSING, year);
        }
        if (version < 1) {
            return refusal(CalendarReason.VERSION_BELOW_ONE, version);
        }
        return faultyDay(year, days);
    }

    private static @Nullable Refusal faultyDay(int year, List<MarkedDay> days) {
        Set<LocalDate> seen = new HashSet<>();
        for (MarkedDay day : days) {
            if (day.date().getYear() != year) {
                return refusal(CalendarReason.DAY_OF_ANOTHER_YEAR, day.date(), year);
            }
            if (!seen.add(day.date())) {
                return refusal(CalendarReason.DAY_LISTED_TWICE, day.date());
            }
            // A weekday is worked anyway: listing it is a slip of the pen, most likely in the date.
            if (day.kind() == DayKind.WORK && !isWeekend(day.date())) {
                return refusal(CalendarReason.WORKED_WEEKDAY, day.date());
            }
        }
        return null;
    }

    private static Refusal refusal(CalendarReason reason, Object... details) {
        return Refusal.of(Article.internalRule(), reason, details);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
