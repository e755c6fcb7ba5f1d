package disclosure.architecture.wrong.report;

/** Wrong on purpose. */
final class ReportKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
