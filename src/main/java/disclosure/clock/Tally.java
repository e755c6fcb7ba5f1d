package disclosure.clock;

/**
 * Where the count of a period stands, in ordinals of working days.
 *
 * @param due the working day on which the allowance is used up if nothing more is left out
 * @param pausedAt the last one counted before the pause; {@link #NOT_PAUSED} without one
 */
record Tally(long due, long pausedAt) {

    private static final long NOT_PAUSED = Long.MIN_VALUE;

    static Tally running(long due) {
        return new Tally(due, NOT_PAUSED);
    }

    static Tally paused(long due, long pausedAt) {
        return new Tally(due, pausedAt);
    }

    boolean isPaused() {
        return pausedAt != NOT_PAUSED;
    }

    int left(long today) {
        return Math.toIntExact(due - (isPaused() ? pausedAt : today));
    }
}
