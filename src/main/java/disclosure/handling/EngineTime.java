package disclosure.handling;

import java.time.Instant;
import java.util.function.Consumer;

/** The engine's idea of now, moved together with ours; and its timers, fired in order. */
public interface EngineTime {

    void set(Instant now);

    /** The engine reads the machine's clock again. */
    void release();

    /**
     * Fires every timer due up to that moment, in the order of their moments.
     *
     * @param reached told the moment of each timer before it fires
     * @return how many fired
     */
    int fireUpTo(Instant end, Consumer<Instant> reached);
}
