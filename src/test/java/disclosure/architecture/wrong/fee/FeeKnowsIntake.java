package disclosure.architecture.wrong.fee;

/** Wrong on purpose. */
final class FeeKnowsIntake {
    final Class<?> known = disclosure.architecture.wrong.intake.KnownIntake.class;
}
