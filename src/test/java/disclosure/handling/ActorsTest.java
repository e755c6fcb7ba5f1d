package disclosure.handling;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Person;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActorsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-02-10");

    private final InMemoryPeople people = new InMemoryPeople();
    private final Actors actors = new Actors(people);

    @Test
    void a_person_has_their_own_roles() {
        person("wang", "A", HANDLER);

        assertThat(actors.find("wang", TODAY)).contains(new Actor("wang", "wang", Set.of(HANDLER), "A"));
        assertThat(actors.standsInFor("wang", TODAY)).isEmpty();
    }

    @Test
    void nobody_unknown_or_disabled_acts() {
        people.keep(new Person("gone", "gone", Set.of(HANDLER), null, false), null);

        assertThat(actors.find("gone", TODAY)).isEmpty();
        assertThat(actors.find("nobody", TODAY)).isEmpty();
        assertThat(actors.standsInFor("gone", TODAY)).isEmpty();
    }

    @Test
    void a_deputy_has_the_roles_of_the_absent_on_the_days_of_the_absence_both_included() {
        person("office", null, OFFICE_HEAD, SUPERVISOR);
        person("leader", null, LEADER);
        away("office", "leader", TODAY, TODAY.plusDays(2));

        assertThat(roles("leader", TODAY.minusDays(1))).containsExactly(LEADER);
        assertThat(roles("leader", TODAY)).containsExactlyInAnyOrder(LEADER, OFFICE_HEAD);
        assertThat(roles("leader", TODAY.plusDays(2))).contains(OFFICE_HEAD);
        assertThat(roles("leader", TODAY.plusDays(3))).containsExactly(LEADER);
        assertThat(actors.standsInFor("leader", TODAY)).containsExactly("office");
    }

    @Test
    void a_chain_of_absences_is_followed_one_step() {
        person("a", null, OFFICE_HEAD);
        person("b", null, REGISTRAR);
        person("c", null, ARCHIVIST);
        away("a", "b", TODAY, TODAY);
        away("b", "c", TODAY, TODAY);

        assertThat(roles("c", TODAY)).containsExactlyInAnyOrder(ARCHIVIST, REGISTRAR);
        assertThat(actors.standsInFor("c", TODAY)).containsExactly("b");
    }

    @Test
    void an_administrator_neither_lends_nor_borrows() {
        person("security", null, SECURITY_ADMINISTRATOR);
        person("wang", null, HANDLER);
        away("security", "wang", TODAY, TODAY);
        away("wang", "security", TODAY, TODAY);

        assertThat(roles("wang", TODAY)).containsExactly(HANDLER);
        assertThat(roles("security", TODAY)).containsExactly(SECURITY_ADMINISTRATOR);
        assertThat(actors.standsInFor("security", TODAY)).isEmpty();
    }

    @Test
    void a_role_in_one_division_does_not_become_the_same_role_in_another() {
        person("head.a", "A", DIVISION_HEAD, CONFIDENTIALITY_REVIEWER);
        person("wang.b", "B", HANDLER);
        person("free", null, REGISTRAR);
        away("head.a", "wang.b", TODAY, TODAY);
        away("head.a", "free", TODAY, TODAY);

        assertThat(roles("wang.b", TODAY)).containsExactlyInAnyOrder(HANDLER, CONFIDENTIALITY_REVIEWER);
        Actor free = actors.find("free", TODAY).orElseThrow();
        assertThat(free.roles()).contains(DIVISION_HEAD);
        assertThat(free.division()).isEqualTo("A");
    }

    @Test
    void the_disabled_lend_nothing() {
        people.keep(new Person("gone", "gone", Set.of(OFFICE_HEAD), null, false), null);
        person("wang", null, HANDLER);
        away("gone", "wang", TODAY, TODAY);

        assertThat(roles("wang", TODAY)).containsExactly(HANDLER);
    }

    private Set<Role> roles(String id, LocalDate day) {
        return actors.find(id, day).orElseThrow().roles();
    }

    private void person(String id, String division, Role... roles) {
        people.keep(new Person(id, id, Set.of(roles), division, true), null);
    }

    private void away(String person, String deputy, LocalDate from, LocalDate to) {
        people.keep(new Absence(person, deputy, from, to));
    }
}
