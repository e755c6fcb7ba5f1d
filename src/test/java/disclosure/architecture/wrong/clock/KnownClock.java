package disclosure.architecture.wrong.clock;

/** Known by those who should not. */
public final class KnownClock {}
