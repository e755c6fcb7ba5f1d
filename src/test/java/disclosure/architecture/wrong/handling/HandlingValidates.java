package disclosure.architecture.wrong.handling;

/** Wrong on purpose. */
final class HandlingValidates {
    final Class<?> known = jakarta.validation.Validator.class;
}
