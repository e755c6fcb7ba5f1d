package disclosure.casefile;

import java.time.Instant;

/**
 * An act with its place in the file, the moment it was recorded and who recorded it.
 *
 * @param number from 1, without gaps
 * @param by id of the {@link Actor}
 */
public record RecordedAct(int number, Act act, Instant at, String by) {}
