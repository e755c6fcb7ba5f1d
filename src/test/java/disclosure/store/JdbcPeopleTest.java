package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import disclosure.casefile.Role;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Division;
import disclosure.handling.People.Person;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class JdbcPeopleTest {

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

        private static final Person ZHANG =
                new Person("Zhang", HARD, Set.of(Role.HANDLER, Role.DIVISION_HEAD), "D1", true);
        private static final Person LI = new Person("li", "李", Set.of(), null, false);
        private JdbcPeople people;

        Contract(Supplier<DataSource> source) {
            super(source);
        }

        @Override
        void prepare() {
            people = new JdbcPeople(database);
            people.keep(new Division("D1", "一处"));
        }

        @Test
        void a_person_is_found_whatever_the_case_of_the_name() {
            assertThat(people.isEmpty()).isTrue();
            people.keep(ZHANG, "hash");
            people.keep(LI, null);
            assertThat(people.isEmpty()).isFalse();
            assertThat(people.find("zHANG")).contains(ZHANG);
            assertThat(people.passwordHash("ZHANG")).contains("hash");
            assertThat(people.passwordHash("li")).isEmpty();
            assertThat(people.find("wang")).isEmpty();
            assertThat(people.all()).containsExactly(LI, ZHANG);
        }

        @Test
        void a_change_keeps_the_name_and_the_password_where_none_is_given() {
            people.keep(ZHANG, "hash");
            people.keep(new Person("ZHANG", "张", Set.of(Role.ARCHIVIST), null, false), null);
            assertThat(people.all()).containsExactly(new Person("Zhang", "张", Set.of(Role.ARCHIVIST), null, false));
            assertThat(people.passwordHash("zhang")).contains("hash");
        }

        @Test
        void nobody_is_in_a_division_that_is_not_there() {
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> people.keep(new Person("a", "a", Set.of(), "D9", true), null));
            assertThat(people.isEmpty()).isTrue();
        }

        @Test
        void a_division_may_be_renamed() {
            people.keep(new Division("D0", "零处"));
            people.keep(new Division("D1", HARD));
            assertThat(people.divisions()).containsExactly(new Division("D0", "零处"), new Division("D1", HARD));
        }

        @Test
        void an_absence_holds_from_the_first_to_the_last_day() {
            people.keep(ZHANG, null);
            people.keep(LI, null);
            people.keep(new Absence("zhang", "LI", TODAY, TODAY.plusDays(5)));
            people.keep(new Absence("zhang", "LI", TODAY, TODAY.plusDays(1)));
            Absence kept = new Absence("Zhang", "li", TODAY, TODAY.plusDays(1));
            assertThat(people.absencesOn(TODAY.minusDays(1))).isEmpty();
            assertThat(people.absencesOn(TODAY)).containsExactly(kept);
            assertThat(people.absencesOn(TODAY.plusDays(1))).containsExactly(kept);
            assertThat(people.absencesOn(TODAY.plusDays(2))).isEmpty();
        }

        @Test
        void an_absence_makes_sense() {
            people.keep(ZHANG, null);
            people.keep(LI, null);
            for (Absence senseless : new Absence[] {
                new Absence("zhang", "Zhang", TODAY, TODAY),
                new Absence("zhang", "li", TODAY, TODAY.minusDays(1)),
                new Absence("zhang", "wang", TODAY, TODAY)
            })
                assertThatExceptionOfType(DataIntegrityViolationException.class)
                        .isThrownBy(() -> people.keep(senseless));
        }
    }
}
