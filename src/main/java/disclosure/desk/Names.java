package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import disclosure.handling.People;
import disclosure.handling.People.Person;
import disclosure.page.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of people and divisions, which rows and acts know only by their ids. */
@Component
class Names {

    private final People people;
    private final Words words;

    Names(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    String person(@Nullable String id) {
        if (id == null) return "";
        if (id.equals(Actor.APPLICANT.id())) return words.message("desk.by.applicant");
        if (id.equals(Actor.PLATFORM.id())) return words.message("desk.by.platform");
        if (id.equals(Actor.CLOCK.id())) return words.message("desk.by.clock");
        return people.name(id).orElse(id);
    }

    /** What everybody is called, for lists. */
    Map<String, String> people() {
        return people.names();
    }

    /** To whom a head may give tasks: everybody who works on cases, of the own division or of the house. */
    Map<String, String> receivers(Actor head) {
        Map<String, String> receivers = new LinkedHashMap<>();
        people.all().stream()
                .filter(Person::active)
                .filter(person -> person.roles().stream().anyMatch(Role::seesCases))
                .filter(person -> head.is(Role.OFFICE_HEAD) || Objects.equals(person.division(), head.division()))
                .forEach(person -> receivers.put(person.id(), person.name()));
        return receivers;
    }

    /** Code and name of every division. */
    Map<String, String> divisions() {
        Map<String, String> divisions = new LinkedHashMap<>();
        people.divisions().forEach(division -> divisions.put(division.code(), division.name()));
        return divisions;
    }

    String division(@Nullable String code) {
        return code == null ? "" : divisions().getOrDefault(code, code);
    }

    /** Who could be given a task: id and name. */
    Map<String, String> candidates(TaskKind kind, @Nullable String division) {
        Map<String, String> candidates = new LinkedHashMap<>();
        people.all().stream()
                .filter(Person::active)
                .filter(person -> kind.roles().stream().anyMatch(person.roles()::contains))
                .filter(person -> !kind.isDivisional() || Objects.equals(person.division(), division))
                .forEach(person -> candidates.put(person.id(), person.name()));
        return candidates;
    }
}
