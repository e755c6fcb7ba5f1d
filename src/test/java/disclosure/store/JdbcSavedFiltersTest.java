package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.People;
import disclosure.handling.SavedFilters.SavedFilter;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JdbcSavedFiltersTest {

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

        private JdbcSavedFilters filters;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            filters = new JdbcSavedFilters(database);
            for (String id : new String[] {"Zhang", "li"})
                new JdbcPeople(database).keep(new People.Person(id, id, Set.of(), null, true), null);
        }

        @Test
        void a_filter_is_kept_for_its_person_and_takes_the_place_of_the_one_of_that_name() {
            filters.keep("Zhang", new SavedFilter("b " + HARD, "/desk?due=today"));
            filters.keep("zhang", new SavedFilter("b " + HARD, "/desk?due=soon"));
            filters.keep("Zhang", new SavedFilter("a", "/desk"));
            filters.keep("li", new SavedFilter("a", "/desk?scope=all"));
            assertThat(filters.of("Zhang"))
                    .containsExactly(new SavedFilter("a", "/desk"), new SavedFilter("b " + HARD, "/desk?due=soon"));
            filters.forget("Zhang", "a");
            filters.forget("Zhang", "no such name");
            assertThat(filters.of("ZHANG")).extracting(SavedFilter::address).containsExactly("/desk?due=soon");
            assertThat(filters.of("li")).containsExactly(new SavedFilter("a", "/desk?scope=all"));
        }
    }
}
