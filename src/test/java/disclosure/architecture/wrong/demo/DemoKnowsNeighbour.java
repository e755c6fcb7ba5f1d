package disclosure.architecture.wrong.demo;

/** Wrong on purpose. */
final class DemoKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
