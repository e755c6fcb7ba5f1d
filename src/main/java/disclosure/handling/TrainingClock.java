package disclosure.handling;

import disclosure.law.Ruling;
import java.time.Instant;

/** The movable clock of training and acceptance tests; there is none in ordinary operation. */
public interface TrainingClock {

    Instant now();

    /**
     * Moves every reader of time forward and returns once all timers due up to then have fired in order.
     *
     * @return the new time; refused, with nothing moved, if that moment is past
     */
    Ruling<Instant> moveTo(Instant now);
}
