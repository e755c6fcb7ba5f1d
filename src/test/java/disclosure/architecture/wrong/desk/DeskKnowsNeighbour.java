package disclosure.architecture.wrong.desk;

/** Wrong on purpose. */
final class DeskKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
