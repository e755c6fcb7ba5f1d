package disclosure.calendar;

/** What the yearly notice makes of a day: a day off, or a weekend day that is worked (调休上班). */
public enum DayKind {
    OFF,
    WORK
}
