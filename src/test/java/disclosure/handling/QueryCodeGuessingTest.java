package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Five wrong codes lock a case, however its reference is typed (law.md §13.2). */
class QueryCodeGuessingTest {

    private static final Moment NOW = new Moment(Instant.parse("2026-02-10T01:00:00Z"));
    private static final String REFERENCE = Reference.of("RSJ", 2026, 42).value();

    private final CheckingStatus checking =
            new CheckingStatus(null, new NoCodes(), new NothingMatches(), new InMemoryAttempts(), null);

    @Test
    void spelling_a_reference_differently_does_not_begin_a_new_count() {
        String[] spellings = {
            REFERENCE,
            REFERENCE.toLowerCase(java.util.Locale.ROOT),
            " " + REFERENCE,
            REFERENCE + "\u3000",
            "\t" + REFERENCE
        };
        for (int i = 0; i < spellings.length; i++)
            assertThat(guess(spellings[i], "203.0.113." + i)).isInstanceOf(CheckingStatus.NotFound.class);

        assertThat(guess("  " + REFERENCE, "203.0.113.99")).isInstanceOf(CheckingStatus.TooManyTries.class);
        assertThat(guess(Reference.of("RSJ", 2026, 43).value(), "203.0.113.99"))
                .isInstanceOf(CheckingStatus.NotFound.class);
    }

    private CheckingStatus.Answer guess(String reference, String address) {
        return checking.check(reference, "00000000000000000000", address, NOW);
    }

    private static final class NoCodes implements CodeHashes {
        @Override
        public void keep(Reference reference, String hash) {}

        @Override
        public Optional<String> find(Reference reference) {
            return Optional.of("hash");
        }
    }

    private static final class NothingMatches implements SecretHash {
        @Override
        public String hash(String secret) {
            return "hash";
        }

        @Override
        public boolean matches(String secret, String hash) {
            return false;
        }
    }
}
