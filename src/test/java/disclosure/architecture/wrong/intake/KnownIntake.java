package disclosure.architecture.wrong.intake;

/** Known by those who should not. */
public final class KnownIntake {}
