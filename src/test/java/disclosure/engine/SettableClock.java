package disclosure.engine;

import disclosure.handling.Moment;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** Stands still until it is set. */
final class SettableClock extends Clock {

    private Instant now = Instant.EPOCH;

    void set(Instant to) {
        now = to;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Moment.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the bureau has one zone");
    }
}
