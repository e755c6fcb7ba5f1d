package disclosure.architecture.wrong.engine;

/** Wrong on purpose. */
final class EngineKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
