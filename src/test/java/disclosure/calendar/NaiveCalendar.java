package disclosure.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The rules of law.md §4 word for word, one day at a time: slow, and plainly right. */
public final class NaiveCalendar {

    private final Map<LocalDate, DayKind> marks = new HashMap<>();

    public NaiveCalendar(Collection<PublishedYear> years) {
        years.forEach(year -> year.days().forEach(day -> marks.put(day.date(), day.kind())));
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind kind = marks.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return kind == null ? !weekend : kind == DayKind.WORK;
    }

    public LocalDate add(LocalDate day, int workingDays) {
        return walk(day, workingDays, 1);
    }

    public LocalDate subtract(LocalDate day, int workingDays) {
        return walk(day, workingDays, -1);
    }

    public int count(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (LocalDate day = fromExclusive.plusDays(1); !day.isAfter(toInclusive); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    private LocalDate walk(LocalDate day, int workingDays, int step) {
        LocalDate at = day;
        for (int left = workingDays; left > 0; ) {
            at = at.plusDays(step);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }
}
