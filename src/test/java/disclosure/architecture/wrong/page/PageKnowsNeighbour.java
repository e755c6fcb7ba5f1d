package disclosure.architecture.wrong.page;

/** Wrong on purpose. */
final class PageKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
