package disclosure.architecture.wrong.portal;

/** Wrong on purpose. */
final class PortalKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
