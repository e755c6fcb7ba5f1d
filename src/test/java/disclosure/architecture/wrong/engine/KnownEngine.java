package disclosure.architecture.wrong.engine;

/** Known by those who should not. */
public final class KnownEngine {}
