package disclosure.architecture.wrong.redaction;

/** Wrong on purpose. */
final class RedactionKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
