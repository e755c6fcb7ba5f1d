package disclosure.architecture.wrong.calendar;

/** Known by those who should not. */
public final class KnownCalendar {}
