package disclosure.architecture.wrong.store;

/** Known by those who should not. */
public final class KnownStore {}
