package disclosure.architecture.wrong.download;

/** Wrong on purpose. */
final class DownloadKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
