package disclosure.architecture.wrong.letter;

/** Wrong on purpose. */
final class LetterSendsMail {
    final Class<?> known = jakarta.mail.Transport.class;
}
