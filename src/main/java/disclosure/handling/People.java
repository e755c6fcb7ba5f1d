package disclosure.handling;

import disclosure.casefile.Role;
import java.time.LocalDate;
import java.util.List;
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

    Optional<Person> find(String id);

    List<Person> all();

    /** Adds or changes a person; the password hash only where one is given. */
    void keep(Person person, @Nullable String passwordHash);

    Optional<String> passwordHash(String id);

    boolean isEmpty();

    List<Division> divisions();

    void keep(Division division);

    void keep(Absence absence);

    List<Absence> absencesOn(LocalDate day);
}
