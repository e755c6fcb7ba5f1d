package disclosure.handling;

import disclosure.casefile.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bureau's staff, divisions and absences. */
public interface People {

    /** @param id user name, unique whatever the case of its letters */
    record Person(
            String id,
            String name,
            Set<Role> roles,
            @Nullable String division,
            boolean active) {
        public Person {
            roles = Set.copyOf(roles);
        }
    }

    record Division(String code, String name) {}

    /** From the first to the last day, both included, the deputy stands in for the person. */
    record Absence(String person, String deputy, LocalDate fromInclusive, LocalDate toInclusive) {}

    /**
     * All that decides who somebody is on a day.
     *
     * @param passwordHash null for one who cannot sign in
     * @param absent the people whose deputy they are that day
     */
    record Account(Person person, @Nullable String passwordHash, List<Person> absent) {
        public Account {
            absent = List.copyOf(absent);
        }

        /** No password in a log line. */
        @Override
        public String toString() {
            return "Account[" + person.id() + "]";
        }
    }

    Optional<Person> find(String id);

    /** The person with everybody they stand in for that day, as one question to the database. */
    default Optional<Account> account(String id, LocalDate day) {
        return find(id).map(person -> new Account(
                person,
                passwordHash(id).orElse(null),
                absencesOn(day).stream()
                        .filter(absence -> absence.deputy().equals(person.id()))
                        .map(Absence::person)
                        .distinct()
                        .flatMap(absent -> find(absent).stream())
                        .toList()));
    }

    /** What somebody is called. */
    default Optional<String> name(String id) {
        return find(id).map(Person::name);
    }

    /** What everybody is called, by user name. */
    default Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        all().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }

    List<Person> all();

    /** Adds or changes a person; the password hash only where one is given. */
    void keep(Person person, @Nullable String passwordHash);

    Optional<String> passwordHash(String id);

    boolean isEmpty();

    List<Division> divisions();

    void keep(Division division);

    void keep(Absence absence);

    List<Absence> absencesOn(LocalDate day);

    /** That have not ended before the day, those that begin later among them; by their first day. */
    List<Absence> absencesFrom(LocalDate day);
}
