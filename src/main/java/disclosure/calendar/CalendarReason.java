package disclosure.calendar;

import disclosure.law.Reason;

/** Why the calendar of a year cannot be published as it stands. */
public enum CalendarReason implements Reason {
    YEAR_OUT_OF_RANGE,
    SOURCE_MISSING,
    VERSION_BELOW_ONE,
    DAY_OF_ANOTHER_YEAR,
    DAY_LISTED_TWICE,
    WORKED_WEEKDAY
}
