package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Person;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is meant by the roles that a 督办 is asked of, or that owe a report; whoever is away is stood in for by the deputy, one step far. */
final class DigestAddressees {

    private final List<Person> active;
    private final Map<String, String> deputies = new HashMap<>();
    private final Map<Reference, List<String>> holders;

    DigestAddressees(List<Person> people, List<Absence> absences, Map<Reference, List<String>> holders) {
        this.active = people.stream().filter(Person::active).toList();
        this.holders = holders;
        absences.forEach(absence -> deputies.put(absence.person(), absence.deputy()));
    }

    /** User names, each once. A handler is whoever has the case in hand; where nobody has, every handler of the division. */
    Set<String> of(Supervising.Waiting one) {
        Set<String> meant = new LinkedHashSet<>();
        String division = one.standing().division();
        for (Role role : one.supervision().asked().asked())
            inRole(role, division, holders.getOrDefault(one.standing().reference(), List.of()))
                    .map(Person::id)
                    .filter(id -> !id.equals(one.supervision().askedBy().by()))
                    .forEach(id -> meant.add(deputies.getOrDefault(id, id)));
        return meant;
    }

    /** Who owes the report of a month or a year. */
    Set<String> ofReports() {
        Set<String> meant = new LinkedHashSet<>();
        inRole(ReportDuties.OWED_BY, null, List.of())
                .forEach(one -> meant.add(deputies.getOrDefault(one.id(), one.id())));
        return meant;
    }

    private Stream<Person> inRole(Role role, @Nullable String division, List<String> inHand) {
        List<Person> all = active.stream()
                .filter(person -> person.roles().contains(role))
                .filter(person -> !role.isDivisional() || division != null && division.equals(person.division()))
                .toList();
        List<Person> holding =
                all.stream().filter(person -> inHand.contains(person.id())).toList();
        return role == Role.HANDLER && !holding.isEmpty() ? holding.stream() : all.stream();
    }
}
