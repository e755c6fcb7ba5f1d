package disclosure;

import disclosure.casefile.CaseReason;
import disclosure.handling.EngineTime;
import disclosure.handling.Moment;
import disclosure.handling.TrainingClock;
import disclosure.handling.UnitOfWork;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Moves our clock and the engine's together and fires what falls due on the way, in order (contract §8). */
class MovingTime implements TrainingClock {

    private final MovableClock clock;
    private final EngineTime engine;
    private final UnitOfWork unit;

    MovingTime(MovableClock clock, EngineTime engine, UnitOfWork unit) {
        this.clock = clock;
        this.engine = engine;
        this.unit = unit;
        engine.set(clock.instant());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public synchronized Ruling<Instant> moveTo(Instant target) {
        if (target.isBefore(clock.instant()))
            return Ruling.refused(
                    Article.internalRule(),
                    CaseReason.CLOCK_MOVES_FORWARD_ONLY,
                    clock.instant().atZone(Moment.ZONE).toLocalDateTime().truncatedTo(ChronoUnit.SECONDS));
        unit.settled();
        fireUpTo(target);
        set(target);
        return Ruling.granted(target);
    }

    /** Sets the clock, backwards too; only before anything has happened. */
    synchronized void set(Instant now) {
        clock.set(now);
        engine.set(now);
    }

    /** How far our time is from the machine's. */
    Duration offset() {
        return clock.offset();
    }

    /** Lets time run on from there again. */
    synchronized void resume(Duration offset) {
        clock.offset(offset);
        if (offset.isZero()) engine.release();
        else engine.set(clock.instant());
    }

    /** Timers that fall due as the clock ticks on; the engine's own executor stands still meanwhile. */
    @Scheduled(fixedDelayString = "${disclosure.tick:PT2S}")
    synchronized void tick() {
        Instant now = clock.instant();
        engine.set(now);
        fireUpTo(now);
    }

    private void fireUpTo(Instant end) {
        engine.fireUpTo(end, due -> {
            if (due.isAfter(clock.instant())) set(due);
        });
    }
}
