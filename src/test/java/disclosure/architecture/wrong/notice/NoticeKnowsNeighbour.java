package disclosure.architecture.wrong.notice;

/** Wrong on purpose. */
final class NoticeKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
