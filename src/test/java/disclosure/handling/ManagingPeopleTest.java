package disclosure.handling;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.ManagingPeople.FirstAdministrator;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Division;
import disclosure.handling.People.Person;
import disclosure.law.Granted;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagingPeopleTest {

    private static final Actor SECURITY = new Actor("security", "s", Set.of(SECURITY_ADMINISTRATOR), null);
    private static final LocalDate DAY = LocalDate.parse("2026-02-10");
    private static final String PASSWORD = "a long enough one";

    private final InMemoryPeople people = new InMemoryPeople();
    private final ManagingPeople managing = new ManagingPeople(people, new PlainSecrets(), Supplier::get);

    private static final class PlainSecrets implements SecretHash {
        @Override
        public String hash(String secret) {
            return "hash of " + secret;
        }

        @Override
        public boolean matches(String secret, String hash) {
            return hash.equals(hash(secret));
        }
    }

    @BeforeEach
    void aBureau() {
        people.keep(person("security", SECURITY_ADMINISTRATOR), "x");
        people.keep(new Division("A", "一处"));
        people.keep(new Division("B", "二处"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECURITY_ADMINISTRATOR")
    void nobody_else_manages_people(Role role) {
        Actor other = new Actor("other", "o", Set.of(role), null);

        refused(managing.add(other, person("wang", HANDLER), PASSWORD), PeopleReason.NOT_SECURITY_ADMINISTRATOR);
        refused(managing.change(other, person("security", HANDLER)), PeopleReason.NOT_SECURITY_ADMINISTRATOR);
        refused(managing.setPassword(other, "security", PASSWORD), PeopleReason.NOT_SECURITY_ADMINISTRATOR);
        refused(managing.keepDivision(other, new Division("C", "三处")), PeopleReason.NOT_SECURITY_ADMINISTRATOR);
        refused(managing.keepAbsence(other, new Absence("a", "b", DAY, DAY)), PeopleReason.NOT_SECURITY_ADMINISTRATOR);
        assertThat(people.all()).hasSize(1);
    }

    @Test
    void adds_and_changes_a_person() {
        granted(managing.add(SECURITY, person("wang", HANDLER), PASSWORD));
        granted(managing.change(SECURITY, new Person("wang", "王", Set.of(REGISTRAR), "A", false)));

        assertThat(people.find("wang")).contains(new Person("wang", "王", Set.of(REGISTRAR), "A", false));
        assertThat(people.passwordHash("wang")).contains("hash of " + PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Wang", "1wang", "wang li", "王", "a2345678901234567890123456789012x", "wang\0"})
    void an_id_is_small_ascii(String id) {
        refused(managing.add(SECURITY, person(id, HANDLER), PASSWORD), PeopleReason.ID_MALFORMED);
    }

    @Test
    void ids_are_neither_reserved_nor_taken() {
        refused(managing.add(SECURITY, person("applicant", HANDLER), null), PeopleReason.ID_RESERVED);
        refused(managing.add(SECURITY, person("clock", HANDLER), null), PeopleReason.ID_RESERVED);
        refused(managing.add(SECURITY, person("security", HANDLER), null), PeopleReason.ID_TAKEN);
        refused(managing.change(SECURITY, person("nobody", HANDLER)), PeopleReason.PERSON_UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\0"})
    void a_name_can_be_read(String name) {
        refused(
                managing.add(SECURITY, new Person("wang", name, Set.of(), null, true), null),
                PeopleReason.NAME_MALFORMED);
    }

    @Test
    void the_division_exists() {
        Person wang = new Person("wang", "王", Set.of(HANDLER), "Z", true);

        refused(managing.add(SECURITY, wang, null), PeopleReason.NO_SUCH_DIVISION);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDITOR"})
    void who_administers_does_nothing_else(Role administrator) {
        Arrays.stream(Role.values())
                .filter(role -> role != administrator)
                .forEach(role -> refused(
                        managing.add(SECURITY, person("admin", administrator, role), PASSWORD),
                        PeopleReason.ADMINISTRATOR_HOLDS_OTHER_ROLE));
        granted(managing.add(SECURITY, person("solo", administrator), PASSWORD));
    }

    @Test
    void the_last_active_security_administrator_stays() {
        people.keep(new Person("retired", "r", Set.of(SECURITY_ADMINISTRATOR), null, false), null);

        refused(managing.change(SECURITY, person("security", AUDITOR)), PeopleReason.LAST_SECURITY_ADMINISTRATOR);
        refused(
                managing.change(SECURITY, new Person("security", "s", Set.of(SECURITY_ADMINISTRATOR), null, false)),
                PeopleReason.LAST_SECURITY_ADMINISTRATOR);
        granted(managing.add(SECURITY, person("second", SECURITY_ADMINISTRATOR), PASSWORD));
        granted(managing.change(SECURITY, person("security", AUDITOR)));
    }

    @Test
    void a_password_is_long_and_not_the_id_and_otherwise_free() {
        granted(managing.add(SECURITY, person("wang.yongchang", HANDLER), null));

        refused(password("elevenchars"), PeopleReason.PASSWORD_TOO_SHORT);
        refused(password("x".repeat(129)), PeopleReason.PASSWORD_TOO_LONG);
        refused(password("Wang.Yongchang"), PeopleReason.PASSWORD_IS_ID);
        refused(managing.setPassword(SECURITY, "nobody", PASSWORD), PeopleReason.PERSON_UNKNOWN);
        granted(password("aaaaaaaaaaaa"));
        granted(password("依申请公开答复期限二十日"));
        granted(password("x".repeat(128)));
    }

    @Test
    void a_person_with_a_bad_password_is_not_added() {
        refused(managing.add(SECURITY, person("wang", HANDLER), "short"), PeopleReason.PASSWORD_TOO_SHORT);

        assertThat(people.find("wang")).isEmpty();
    }

    @Test
    void a_division_has_a_code_and_a_name() {
        granted(managing.keepDivision(SECURITY, new Division("三处", "三处")));
        refused(managing.keepDivision(SECURITY, new Division("a b", "x")), PeopleReason.DIVISION_CODE_MALFORMED);
        refused(managing.keepDivision(SECURITY, new Division("C", " ")), PeopleReason.NAME_MALFORMED);
    }

    @Test
    void an_absence_names_somebody_else_who_can_stand_in() {
        people.keep(new Person("head", "h", Set.of(DIVISION_HEAD), "A", true), null);
        people.keep(new Person("li", "l", Set.of(HANDLER), "A", true), null);
        people.keep(new Person("zhao", "z", Set.of(HANDLER), "B", true), null);

        granted(absence("head", "li", DAY, DAY));
        refused(absence("head", "head", DAY, DAY), PeopleReason.DEPUTY_IS_SAME_PERSON);
        refused(absence("head", "nobody", DAY, DAY), PeopleReason.PERSON_UNKNOWN);
        refused(absence("nobody", "li", DAY, DAY), PeopleReason.PERSON_UNKNOWN);
        refused(absence("head", "li", DAY, DAY.minusDays(1)), PeopleReason.ABSENCE_ENDS_BEFORE_IT_BEGINS);
        refused(absence("head", "security", DAY, DAY), PeopleReason.DEPUTY_IS_ADMINISTRATOR);
        refused(absence("head", "zhao", DAY, DAY), PeopleReason.DEPUTY_OF_OTHER_DIVISION);
        assertThat(people.absencesOn(DAY)).hasSize(1);
    }

    @Test
    void the_first_start_makes_one_administrator_once() {
        people.clear();

        FirstAdministrator first = managing.ensureFirstAdministrator().orElseThrow();

        assertThat(managing.ensureFirstAdministrator()).isEmpty();
        assertThat(first.password()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(first.toString()).doesNotContain(first.password());
        assertThat(people.passwordHash("admin")).contains("hash of " + first.password());
        assertThat(people.find("admin").orElseThrow().roles())
                .containsExactlyInAnyOrder(ADMINISTRATOR, SECURITY_ADMINISTRATOR);
    }

    @Test
    void the_founder_hands_security_over_and_does_not_get_it_back() {
        people.clear();
        managing.ensureFirstAdministrator();

        granted(managing.change(
                SECURITY, new Person("admin", "创始", Set.of(ADMINISTRATOR, SECURITY_ADMINISTRATOR), null, true)));
        granted(managing.add(SECURITY, person("security", SECURITY_ADMINISTRATOR), PASSWORD));
        granted(managing.change(SECURITY, person("admin", ADMINISTRATOR)));
        refused(
                managing.change(SECURITY, person("admin", ADMINISTRATOR, SECURITY_ADMINISTRATOR)),
                PeopleReason.ADMINISTRATOR_HOLDS_OTHER_ROLE);
    }

    private Ruling<Person> password(String password) {
        return managing.setPassword(SECURITY, "wang.yongchang", password);
    }

    private Ruling<Absence> absence(String person, String deputy, LocalDate from, LocalDate to) {
        return managing.keepAbsence(SECURITY, new Absence(person, deputy, from, to));
    }

    private static Person person(String id, Role... roles) {
        return new Person(id, "某", Set.of(roles), null, true);
    }

    private static void granted(Ruling<?> ruling) {
        assertThat(ruling).isInstanceOf(Granted.class);
    }

    private static void refused(Ruling<?> ruling, PeopleReason reason) {
        assertThat(ruling)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo(reason));
    }
}
