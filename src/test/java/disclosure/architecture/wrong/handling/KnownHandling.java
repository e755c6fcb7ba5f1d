package disclosure.architecture.wrong.handling;

/** Known by those who should not. */
public final class KnownHandling {}
