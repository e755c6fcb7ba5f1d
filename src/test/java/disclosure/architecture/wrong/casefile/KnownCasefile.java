package disclosure.architecture.wrong.casefile;

/** Known by those who should not. */
public final class KnownCasefile {}
