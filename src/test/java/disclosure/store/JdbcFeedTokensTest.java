package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcFeedTokensTest {

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

        private JdbcFeedTokens tokens;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            tokens = new JdbcFeedTokens(database);
        }

        @Test
        void a_person_has_one_and_the_next_ends_it() {
            String one = "1".repeat(64);
            String two = "2".repeat(64);
            tokens.keep("zhang", one, NOW);
            assertThat(tokens.personOf(one)).contains("zhang");
            tokens.keep("zhang", two, NOW.plusSeconds(1));
            assertThat(tokens.personOf(one)).isEmpty();
            assertThat(tokens.personOf(two)).contains("zhang");
            assertThat(tokens.madeAt("zhang")).contains(NOW.plusSeconds(1));
            tokens.forget("zhang");
            assertThat(tokens.personOf(two)).isEmpty();
            assertThat(tokens.madeAt("zhang")).isEmpty();
        }
    }
}
