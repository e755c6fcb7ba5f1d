package disclosure.calendar;

import java.time.LocalDate;

/**
 * A day that the yearly notice treats otherwise than the plain week.
 *
 * @param name the holiday it belongs to, such as 春节
 */
public record MarkedDay(LocalDate date, DayKind kind, String name) {}
