package disclosure.handling;

/** A message was written to the outbox; told when its transaction has committed, so that nobody waits for the next round. */
public record MessagePosted(String id) {}
