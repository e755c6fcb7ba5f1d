package disclosure.handling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How the engine is doing, in numbers; nothing of any case. */
public interface EngineState {

    /**
     * @param timers that wait for their day
     * @param due whose time has come and that have not run yet
     * @param failed that are not tried again by themselves
     * @param oldestDue since when the oldest due one waits, null if none does
     */
    record Jobs(
            long timers,
            long due,
            long failed,
            long incidents,
            @Nullable Instant oldestDue) {}

    Jobs jobs(Instant now);
}
