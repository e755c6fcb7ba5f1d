package disclosure.architecture.wrong.outcome;

/** Wrong on purpose. */
final class OutcomeKnowsCasefile {
    final Class<?> known = disclosure.architecture.wrong.casefile.KnownCasefile.class;
}
