package disclosure.handling;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Hashes of calendar addresses by person. */
public final class InMemoryFeedTokens implements FeedTokens {

    private record Made(String hash, Instant at) {}

    private final Map<String, Made> tokens = new LinkedHashMap<>();

    @Override
    public void keep(String person, String hash, Instant at) {
        tokens.put(person, new Made(hash, at));
    }

    @Override
    public void forget(String person) {
        tokens.remove(person);
    }

    @Override
    public Optional<Instant> madeAt(String person) {
        return Optional.ofNullable(tokens.get(person)).map(Made::at);
    }

    @Override
    public Optional<String> personOf(String hash) {
        return tokens.entrySet().stream()
                .filter(one -> one.getValue().hash().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
