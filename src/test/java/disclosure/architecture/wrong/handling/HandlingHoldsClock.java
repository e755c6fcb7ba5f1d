package disclosure.architecture.wrong.handling;

/** Wrong on purpose. */
record HandlingHoldsClock(java.time.Clock clock) {}
