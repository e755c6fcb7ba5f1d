package disclosure.architecture.wrong.identity;

/** Wrong on purpose. */
final class IdentityKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
