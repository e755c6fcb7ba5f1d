package disclosure.architecture.wrong.letter;

/** Wrong on purpose. */
final class LetterKnowsRoot {
    final Class<?> known = disclosure.architecture.wrong.RootKnowsTooMuch.class;
}
