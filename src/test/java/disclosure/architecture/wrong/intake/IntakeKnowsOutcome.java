package disclosure.architecture.wrong.intake;

/** Wrong on purpose. */
final class IntakeKnowsOutcome {
    final Class<?> known = disclosure.architecture.wrong.outcome.KnownOutcome.class;
}
