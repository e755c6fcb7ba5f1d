package disclosure.architecture.wrong.rest;

/** Wrong on purpose. */
final class RestKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
