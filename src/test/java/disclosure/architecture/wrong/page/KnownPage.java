package disclosure.architecture.wrong.page;

/** Known by those who should not. */
public final class KnownPage {}
