package disclosure.architecture.wrong.store;

/** Wrong on purpose. */
final class StoreKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.rest.KnownRest.class;
}
