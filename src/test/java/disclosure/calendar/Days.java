package disclosure.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates in tests, written with the weekday so that a slip of the pen is seen. */
public final class Days {

    private Days() {}

    /** Such as {@code on("2025-09-15 Mon")}. */
    public static LocalDate on(String dateAndWeekday) {
        String[] parts = dateAndWeekday.split(" ", 2);
        LocalDate date = LocalDate.parse(parts[0]);
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        if (parts.length < 2 || !weekday.equals(parts[1])) {
            throw new IllegalArgumentException(dateAndWeekday + ": that day is a " + weekday);
        }
        return date;
    }
}
