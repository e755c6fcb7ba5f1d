package disclosure.architecture.wrong.review;

/** Wrong on purpose. */
final class ReviewKnowsIntake {
    final Class<?> known = disclosure.architecture.wrong.intake.KnownIntake.class;
}
