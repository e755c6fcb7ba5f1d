package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.ConsultedParty;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcConsultedPartiesTest {

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

        private JdbcConsultedParties parties;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            parties = new JdbcConsultedParties(database);
        }

        @Test
        void each_consultation_of_each_case_has_its_own_party() {
            open(1, "a");
            open(2, "b");
            ConsultedParty hard = new ConsultedParty(HARD, null, HARD, "a@b.cn");
            ConsultedParty plain = new ConsultedParty("乙机关", "王某", null, null);
            parties.keep(reference(1), "c1", hard);
            parties.keep(reference(1), "c2", plain);

            assertThat(parties.find(reference(1), "c1")).contains(hard);
            assertThat(parties.find(reference(1), "c2")).contains(plain);
            assertThat(parties.find(reference(1), "c3")).isEmpty();
            assertThat(parties.find(reference(2), "c1")).isEmpty();
            parties.keep(reference(2), "c1", plain);
            parties.forget(reference(1));
            assertThat(parties.find(reference(1), "c1")).isEmpty();
            assertThat(parties.find(reference(1), "c2")).isEmpty();
            assertThat(parties.find(reference(2), "c1")).contains(plain);
        }
    }
}
