package disclosure.architecture.wrong.archive;

/** Wrong on purpose. */
final class ArchiveKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
