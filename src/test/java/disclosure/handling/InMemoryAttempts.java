package disclosure.handling;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts failures without a database: at the limit, and until forgotten, the wait is half a minute. */
public final class InMemoryAttempts implements Attempts {

    private static final Duration WAIT = Duration.ofSeconds(30);

    private record Aim(Target target, String key) {}

    private final Map<Aim, Integer> failures = new ConcurrentHashMap<>();
    private final int limit;

    public InMemoryAttempts() {
        this(5);
    }

    public InMemoryAttempts(int limit) {
        this.limit = limit;
    }

    @Override
    public void failed(Target target, String key) {
        failures.merge(new Aim(target, key), 1, Integer::sum);
    }

    @Override
    public Duration wait(Target target, String key) {
        return failures(target, key) >= limit ? WAIT : Duration.ZERO;
    }

    @Override
    public void forget(Target target, String key) {
        failures.remove(new Aim(target, key));
    }

    public int failures(Target target, String key) {
        return failures.getOrDefault(new Aim(target, key), 0);
    }

    public void clear() {
        failures.clear();
    }
}
