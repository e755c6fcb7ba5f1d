package disclosure.architecture.wrong.remedy;

/** Wrong on purpose. */
final class RemedyKnowsIntake {
    final Class<?> known = disclosure.architecture.wrong.intake.KnownIntake.class;
}
