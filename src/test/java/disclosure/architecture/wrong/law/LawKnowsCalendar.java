package disclosure.architecture.wrong.law;

/** Wrong on purpose. */
final class LawKnowsCalendar {
    final Class<?> known = disclosure.architecture.wrong.calendar.KnownCalendar.class;
}
