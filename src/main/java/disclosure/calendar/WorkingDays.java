package disclosure.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts working days over all published years. A year that is not published counts as plain Monday to Friday, and
 * {@link #isProvisional} says so.
 *
 * <p>Every working day has an ordinal; counting is subtracting ordinals, whatever the distance between the days.
 */
public final class WorkingDays {

    private final TreeMap<Integer, PublishedYear> years;
    private final Map<LocalDate, MarkedDay> marked = new HashMap<>();
    private final DayOrdinals ordinals;
    private final boolean[] published = new boolean[PublishedYear.LAST_YEAR - PublishedYear.FIRST_YEAR + 1];

    private WorkingDays(TreeMap<Integer, PublishedYear> years) {
        this.years = years;
        for (PublishedYear year : years.values()) {
            published[year.year() - PublishedYear.FIRST_YEAR] = true;
            year.days().forEach(day -> marked.put(day.date(), day));
        }
        this.ordinals = years.isEmpty()
                ? DayOrdinals.plainWeeks()
                : DayOrdinals.of(years.firstKey(), years.lastKey(), this::worked);
    }

    /** Where a year is given more than once the highest version holds. */
    public static WorkingDays of(Collection<PublishedYear> years) {
        TreeMap<Integer, PublishedYear> byYear = new TreeMap<>();
        for (PublishedYear year : years) {
            byYear.merge(year.year(), year, (one, other) -> other.version() >= one.version() ? other : one);
        }
        return new WorkingDays(byYear);
    }

    /** This calendar with the year added, or in place of what was published for it before. */
    public WorkingDays with(PublishedYear year) {
        TreeMap<Integer, PublishedYear> next = new TreeMap<>(years);
        next.put(year.year(), year);
        return new WorkingDays(next);
    }

    public boolean isWorkingDay(LocalDate day) {
        long epochDay = day.toEpochDay();
        return ordinals.of(epochDay) != ordinals.of(epochDay - 1);
    }

    /** 按照年、月、日计算期间的,开始的当日不计入,自下一日开始计算 (民法典 201): the n-th working day strictly after the day, n ≥ 1. */
    public LocalDate add(LocalDate day, int workingDays) {
        requirePositive(workingDays);
        return dayOf(ordinalOf(day) + workingDays);
    }

    /** The n-th working day strictly before the day, n ≥ 1. */
    public LocalDate subtract(LocalDate day, int workingDays) {
        requirePositive(workingDays);
        return dayOf(ordinals.of(day.toEpochDay() - 1) - workingDays + 1);
    }

    /** Negative where the days are in reversed order. */
    public int count(LocalDate fromExclusive, LocalDate toInclusive) {
        return Math.toIntExact(ordinalOf(toInclusive) - ordinalOf(fromExclusive));
    }

    /** Working days from today to the due day; negative once it is past, on a day off right after it as well. */
    public int left(LocalDate today, LocalDate dueOn) {
        int left = count(today, dueOn);
        return left == 0 && today.isAfter(dueOn) ? -1 : left;
    }

    /** 期间的最后一日是法定休假日的,以法定休假日结束的次日为期间的最后一日 (民法典 203): the day itself or the next working day. */
    public LocalDate roll(LocalDate day) {
        return isWorkingDay(day) ? day : add(day, 1);
    }

    /** The day itself or the last working day before it. */
    public LocalDate rollBack(LocalDate day) {
        return isWorkingDay(day) ? day : subtract(day, 1);
    }

    /** A period in calendar days: the start is not counted, a last day off moves on (民法典 201, 203). */
    public LocalDate plusCalendarDays(LocalDate start, int days) {
        return roll(start.plusDays(days));
    }

    /** 到期月的对应日为期间的最后一日;没有对应日的,月末日为期间的最后一日 (民法典 202); a last day off moves on (203). */
    public LocalDate plusMonths(LocalDate start, int months) {
        return roll(start.plusMonths(months));
    }

    public boolean isPublished(int year) {
        return year >= PublishedYear.FIRST_YEAR
                && year <= PublishedYear.LAST_YEAR
                && published[year - PublishedYear.FIRST_YEAR];
    }

    /** Whether a count ending on the day rests on plain weeks because its year is not published. */
    public boolean isProvisional(LocalDate upTo) {
        return !isPublished(upTo.getYear());
    }

    /** Whether any year touched by the span is not published. */
    public boolean isProvisional(LocalDate fromExclusive, LocalDate toInclusive) {
        for (int year = fromExclusive.plusDays(1).getYear(); year <= toInclusive.getYear(); year++) {
            if (!isPublished(year)) {
                return true;
            }
        }
        return false;
    }

    public Optional<PublishedYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    public Collection<PublishedYear> years() {
        return Collections.unmodifiableCollection(years.values());
    }

    public Optional<MarkedDay> marked(LocalDate day) {
        return Optional.ofNullable(marked.get(day));
    }

    /** The holiday that a marked day, off or worked, belongs to. */
    public Optional<String> nameOf(LocalDate day) {
        return marked(day).map(MarkedDay::name);
    }

    /** Names the versions this calendar is made of, such as {@code 2008-2018:1 2019-2020:2 2021-2026:1}. */
    public String version() {
        return CalendarVersion.of(years.values());
    }

    /** The number of working days up to and including the day, from an arbitrary origin. */
    public long ordinalOf(LocalDate day) {
        return ordinals.of(day.toEpochDay());
    }

    /** The working day that bears the ordinal. */
    public LocalDate dayOf(long ordinal) {
        return LocalDate.ofEpochDay(ordinals.epochDay(ordinal));
    }

    private boolean worked(LocalDate day) {
        MarkedDay mark = marked.get(day);
        return mark == null ? !PublishedYear.isWeekend(day) : mark.kind() == DayKind.WORK;
    }

    private static void requirePositive(int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("a period has at least one working day, not " + workingDays);
        }
    }
}
