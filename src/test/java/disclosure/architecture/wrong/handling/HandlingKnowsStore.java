package disclosure.architecture.wrong.handling;

/** Wrong on purpose. */
final class HandlingKnowsStore {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
