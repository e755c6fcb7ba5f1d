package disclosure.architecture.wrong.handling;

/** The one place that may. */
record Moment(java.time.Clock clock) {}
