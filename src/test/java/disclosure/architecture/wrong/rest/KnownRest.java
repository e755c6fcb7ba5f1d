package disclosure.architecture.wrong.rest;

/** Known by those who should not. */
public final class KnownRest {}
