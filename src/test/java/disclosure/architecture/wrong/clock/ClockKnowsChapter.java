package disclosure.architecture.wrong.clock;

/** Wrong on purpose. */
final class ClockKnowsChapter {
    final Class<?> known = disclosure.architecture.wrong.intake.KnownIntake.class;
}
