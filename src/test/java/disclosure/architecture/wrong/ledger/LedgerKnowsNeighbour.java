package disclosure.architecture.wrong.ledger;

/** Wrong on purpose. */
final class LedgerKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
