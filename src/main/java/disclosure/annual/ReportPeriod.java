package disclosure.annual;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about, a year or a month, and when it is to be done (R-ANN-02, R-ANN-18).
 *
 * @param year from 2008
 * @param month null for a whole year
 */
public record ReportPeriod(int year, @Nullable Month month) {

    private static final Pattern KEY = Pattern.compile("(20\\d{2})(-(0[1-9]|1[0-2]))?");

    /** Of the month after, for the monthly report. */
    private static final int MONTHLY_DAY = 5;

    /** Up to here the annual report was due by 31 March (2007 Reg. 31). */
    private static final int LAST_DUE_IN_MARCH = 2018;

    /** A report whose day was rolled back into its own month is begun so long before it. */
    private static final int TIME_TO_PREPARE = 3;

    public static ReportPeriod of(int year) {
        return new ReportPeriod(year, null);
    }

    public static ReportPeriod of(YearMonth month) {
        return new ReportPeriod(month.getYear(), month.getMonth());
    }

    /** Reads {@code 2025} or {@code 2025-07}. */
    public static Optional<ReportPeriod> read(String key) {
        if (!KEY.matcher(key).matches()) return Optional.empty();
        return Optional.of(key.length() == 4 ? of(Integer.parseInt(key)) : of(YearMonth.parse(key)));
    }

    /** As addresses, rows and the engine have it. */
    public String key() {
        return month == null ? "" + year : YearMonth.of(year, month).toString();
    }

    public boolean isAnnual() {
        return month == null;
    }

    public LocalDate first() {
        return month == null ? LocalDate.of(year, 1, 1) : LocalDate.of(year, month, 1);
    }

    public LocalDate last() {
        return month == null
                ? Year.of(year).atMonth(Month.DECEMBER).atEndOfMonth()
                : YearMonth.of(year, month).atEndOfMonth();
    }

    public ReportPeriod next() {
        return month == null ? of(year + 1) : of(YearMonth.of(year, month).plusMonths(1));
    }

    /** The day that the rule names, working day or not: never rolled forward. */
    public LocalDate dueOn() {
        if (month != null) return last().plusDays(MONTHLY_DAY);
        return year <= LAST_DUE_IN_MARCH ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year + 1, 1, 31);
    }

    /** The last working day on or before it: by then the work is to be done. */
    public LocalDate targetOn(WorkingDays calendar) {
        return calendar.rollBack(dueOn());
    }

    /** The first day after the period; earlier where the day to finish lies before that. */
    public LocalDate beginsOn(WorkingDays calendar) {
        LocalDate after = last().plusDays(1);
        LocalDate target = targetOn(calendar);
        return target.isBefore(after) ? calendar.subtract(target, TIME_TO_PREPARE) : after;
    }

    /** The last day on which it is in time: a month's is the working day before the 5th, a year's the day of the law. */
    public LocalDate inTimeUntil(WorkingDays calendar) {
        return month == null ? dueOn() : targetOn(calendar);
    }
}
