package disclosure.architecture.wrong.clock;

/** Wrong on purpose. */
record ClockHoldsClock(java.time.Clock clock) {}
