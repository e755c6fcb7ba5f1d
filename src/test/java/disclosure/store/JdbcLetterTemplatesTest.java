package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Sha256;
import disclosure.handling.LetterTemplates.Version;
import disclosure.outcome.LetterKind;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

class JdbcLetterTemplatesTest {

    @Nested
    class OnH2 extends Contract {
        OnH2() {
            super(TestDatabases::h2);
        }
    }

    @Nested
    class OnPostgres extends Contract {
        OnPostgres() {
            super(TestDatabases::postgres);
        }
    }

    abstract static class Contract extends OnBothDatabases {

        private JdbcLetterTemplates templates;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            templates = new JdbcLetterTemplates(database);
        }

        private static byte[] bytes(int length) {
            byte[] bytes = new byte[length];
            new Random(length).nextBytes(bytes);
            return bytes;
        }

        @Test
        void without_any_the_one_that_ships_is_in_use() {
            assertThat(templates.newest(LetterKind.REFUSAL)).isEmpty();
            assertThat(templates.all()).isEmpty();
            assertThat(templates.content(LetterKind.REFUSAL, 1)).isEmpty();
        }

        @Test
        void every_version_stays_and_comes_back_byte_for_byte() {
            byte[] one = bytes(3 * JdbcLetterTemplates.PART + 1);
            byte[] two = bytes(JdbcLetterTemplates.PART);
            Version first = templates.keep(LetterKind.REFUSAL, one, "admin", NOW);
            templates.keep(LetterKind.REFUSAL, two, "admin", NOW);
            templates.keep(LetterKind.RECEIPT, bytes(1), "admin", NOW);

            assertThat(first).isEqualTo(new Version(LetterKind.REFUSAL, 1, Sha256.of(one), one.length, "admin", NOW));
            assertThat(templates.newest(LetterKind.REFUSAL)).contains(2);
            assertThat(templates.content(LetterKind.REFUSAL, 1)).contains(one);
            assertThat(templates.content(LetterKind.REFUSAL, 2)).contains(two);
            assertThat(templates.content(LetterKind.REFUSAL, 3)).isEmpty();
            assertThat(templates.all()).contains(first).hasSize(3);
            assertThat(new JdbcLetterTemplates(database("elsewhere")).all()).isEmpty();
        }

        @Test
        void of_many_who_replace_it_at_once_none_overwrites_another() throws Exception {
            AtomicInteger kept = new AtomicInteger();
            atOnce(5, () -> {
                try {
                    templates.keep(LetterKind.REFUSAL, bytes(10), "admin", NOW);
                    kept.incrementAndGet();
                } catch (ConcurrencyFailureException raced) {
                    // told to try again
                }
                return true;
            });
            assertThat(templates.all()).hasSize(kept.get());
            assertThat(templates.newest(LetterKind.REFUSAL)).contains(kept.get());
            assertThat(kept.get()).isPositive();
        }
    }
}
