package disclosure.calendar;

import disclosure.law.Reason;

/** Why the calendar of a year cannot be published as it stands. */
public enum CalendarReason implements Reason {
    YEAR_OUT_OF_RANGE,
    SOURCE_MISSING,
    VERSION_BELOW_ONE,
    DAY_OF_ANOTHER_YEAR,
    DAY_LISTED_TWICE,
    WORKED_WEEKDAY,
    /** The pasted text names no day that is off or worked. */
    NOTICE_WITHOUT_DAYS,
    /** [beginning of the sentence or line] */
    NOTICE_UNREADABLE,
    /** [day, weekday as written] */
    NOTICE_WEEKDAY_WRONG,
    /** [beginning of the sentence, number as written, number of days found] */
    NOTICE_COUNT_WRONG
}
