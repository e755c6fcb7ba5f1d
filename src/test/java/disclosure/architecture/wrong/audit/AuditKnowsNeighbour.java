package disclosure.architecture.wrong.audit;

/** Wrong on purpose. */
final class AuditKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
