package disclosure.architecture.wrong.calendar;

/** Wrong on purpose. */
final class CalendarKnowsClock {
    final Class<?> known = disclosure.architecture.wrong.clock.KnownClock.class;
}
