package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcCodeHashesTest {

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

        private JdbcCodeHashes codes;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            codes = new JdbcCodeHashes(database);
        }

        @Test
        void a_code_issued_again_takes_the_place_of_the_old_one() {
            open(1, "a");
            assertThat(codes.find(reference(1))).isEmpty();
            codes.keep(reference(1), "first");
            codes.keep(reference(1), "second");
            assertThat(codes.find(reference(1))).contains("second");
            assertThat(codes.find(reference(2))).isEmpty();
        }
    }
}
