package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.People.Account;
import disclosure.handling.People.Person;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Who a member of staff is today: the person's own roles, and those of the people whose deputy they are. Only one step of
 * a chain of absences is followed, so that nobody comes to hold a role that no absence names them for.
 */
@Service
public class Actors {

    /** The roles that work on cases; supervision and the three administrators are never lent. */
    private static final Set<Role> LENT = EnumSet.range(Role.REGISTRAR, Role.ARCHIVIST);

    /** Roles that mean something only inside the division of the one who holds them. */
    private static final Set<Role> DIVISIONAL = EnumSet.of(Role.HANDLER, Role.DIVISION_HEAD);

    private final People people;

    public Actors(People people) {
        this.people = people;
    }

    /** The active person as they may act that day; empty for the unknown and the disabled. */
    public Optional<Actor> find(String id, LocalDate today) {
        return people.account(id, today).flatMap(this::acting);
    }

    /** The same of somebody who was looked up already. */
    public Optional<Actor> acting(Account account) {
        return Optional.of(account)
                .filter(found -> found.person().active())
                .map(found -> acting(found.person(), absentPrincipals(found)));
    }

    /** The people whose tasks the person may do that day, besides their own. */
    public Set<String> standsInFor(String id, LocalDate today) {
        return people.account(id, today).filter(found -> found.person().active()).stream()
                .flatMap(deputy -> absentPrincipals(deputy).stream())
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isAdministrator(Person person) {
        return person.roles().stream().anyMatch(role -> !role.seesCases());
    }

    /** Whether the absent one's roles in a division would turn into the same roles in another division. */
    static boolean wouldCrossDivisions(Person absent, Person deputy) {
        return deputy.division() != null
                && !Objects.equals(absent.division(), deputy.division())
                && absent.roles().stream().anyMatch(DIVISIONAL::contains);
    }

    private static List<Person> absentPrincipals(Account deputy) {
        return isAdministrator(deputy.person())
                ? List.of()
                : deputy.absent().stream().filter(Person::active).toList();
    }

    private static Actor acting(Person person, List<Person> absent) {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(person.roles());
        @Nullable String division = person.division();
        for (Person other : absent) {
            Set<Role> lent = lent(other, person);
            roles.addAll(lent);
            if (division == null && lent.stream().anyMatch(DIVISIONAL::contains)) {
                division = other.division();
            }
        }
        return new Actor(person.id(), person.name(), roles, division);
    }

    private static Set<Role> lent(Person absent, Person deputy) {
        return absent.roles().stream()
                .filter(LENT::contains)
                .filter(role -> !(DIVISIONAL.contains(role) && wouldCrossDivisions(absent, deputy)))
                .collect(Collectors.toSet());
    }
}
