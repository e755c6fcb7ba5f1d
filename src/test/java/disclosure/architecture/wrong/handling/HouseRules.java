package disclosure.architecture.wrong.handling;

/** What is configured. */
record HouseRules(String bureauName, int clock) {}
