package disclosure.architecture.wrong.outcome;

/** Known by those who should not. */
public final class KnownOutcome {}
