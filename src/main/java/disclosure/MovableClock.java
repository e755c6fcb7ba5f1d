package disclosure;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock, put forward: it ticks on from wherever it was set. */
final class MovableClock extends Clock {

    private final Clock machine;
    private final ZoneId zone;
    private final AtomicReference<Duration> offset;

    MovableClock(ZoneId zone) {
        this(Clock.systemUTC(), zone, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock machine, ZoneId zone, AtomicReference<Duration> offset) {
        this.machine = machine;
        this.zone = zone;
        this.offset = offset;
    }

    void set(Instant now) {
        offset.set(Duration.between(machine.instant(), now));
    }

    /** How far it is from the machine's clock. */
    Duration offset() {
        return Objects.requireNonNull(offset.get());
    }

    void offset(Duration fromMachine) {
        offset.set(fromMachine);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(machine, other, offset);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(offset.get());
    }
}
