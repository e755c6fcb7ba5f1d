package disclosure.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Numbers all working days in order, in both directions and in constant time: by tables over the published years, by
 * arithmetic on plain weeks before and after them.
 */
final class DayOrdinals {

    /** 1969-12-29, a Monday, so that whole weeks divide evenly. */
    private static final long MONDAY = -3;

    private static final int WEEK = 7;
    private static final int WORKED = 5;

    private final long firstDay;
    /** By day from {@code firstDay}: working days up to and including it. */
    private final int[] ordinalByDay;
    /** By ordinal from {@code before + 1}: days from {@code firstDay}. */
    private final int[] dayByOrdinal;

    private final long before;
    /** What the published years add to (or take from) plain weeks. */
    private final long shift;

    private DayOrdinals(long firstDay, int[] ordinalByDay, int[] dayByOrdinal) {
        this.firstDay = firstDay;
        this.ordinalByDay = ordinalByDay;
        this.dayByOrdinal = dayByOrdinal;
        this.before = plain(firstDay - 1);
        this.shift = before + dayByOrdinal.length - plain(firstDay + ordinalByDay.length - 1);
    }

    static DayOrdinals plainWeeks() {
        return new DayOrdinals(0, new int[0], new int[0]);
    }

    static DayOrdinals of(int firstYear, int lastYear, Predicate<LocalDate> worked) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        int length = (int) (LocalDate.of(lastYear + 1, 1, 1).toEpochDay() - first.toEpochDay());
        int[] ordinalByDay = new int[length];
        int[] dayByOrdinal = new int[length];
        int count = 0;
        for (int day = 0; day < length; day++) {
            if (worked.test(first.plusDays(day))) {
                dayByOrdinal[count++] = day;
            }
            ordinalByDay[day] = count;
        }
        return new DayOrdinals(first.toEpochDay(), ordinalByDay, Arrays.copyOf(dayByOrdinal, count));
    }

    /** Working days up to and including the day. */
    long of(long epochDay) {
        long day = epochDay - firstDay;
        if (day < 0) {
            return plain(epochDay);
        }
        return day < ordinalByDay.length ? before + ordinalByDay[(int) day] : plain(epochDay) + shift;
    }

    long epochDay(long ordinal) {
        long index = ordinal - before - 1;
        if (index < 0) {
            return plainDay(ordinal);
        }
        return index < dayByOrdinal.length ? firstDay + dayByOrdinal[(int) index] : plainDay(ordinal - shift);
    }

    private static long plain(long epochDay) {
        long day = epochDay - MONDAY;
        return Math.floorDiv(day, WEEK) * WORKED + Math.min(Math.floorMod(day, WEEK) + 1, WORKED);
    }

    private static long plainDay(long ordinal) {
        return MONDAY + Math.floorDiv(ordinal - 1, WORKED) * WEEK + Math.floorMod(ordinal - 1, WORKED);
    }
}
