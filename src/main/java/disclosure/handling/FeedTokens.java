package disclosure.handling;

import java.time.Instant;
import java.util.Optional;

/** Knows of each calendar address only the hash of its secret part; a person has one address at most. */
public interface FeedTokens {

    /** Takes the place of the person's earlier one. */
    void keep(String person, String hash, Instant at);

    void forget(String person);

    Optional<Instant> madeAt(String person);

    Optional<String> personOf(String hash);
}
