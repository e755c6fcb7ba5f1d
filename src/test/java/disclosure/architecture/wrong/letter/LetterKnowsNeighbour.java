package disclosure.architecture.wrong.letter;

/** Wrong on purpose. */
final class LetterKnowsNeighbour {
    final Class<?> known = disclosure.architecture.wrong.store.KnownStore.class;
}
