package disclosure.rest;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.ManagingPeople;
import disclosure.handling.Moment;
import disclosure.handling.People;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Division;
import disclosure.handling.People.Person;
import disclosure.law.Ruling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Staff, divisions and absences; all but the lists for the SECURITY_ADMINISTRATOR alone. */
@RestController
@RequestMapping(path = "/api", produces = APPLICATION_JSON_VALUE)
@Tag(name = "People")
class PeopleController {

    private final ManagingPeople managing;
    private final People people;
    private final Clock clock;

    PeopleController(ManagingPeople managing, People people, Clock clock) {
        this.managing = managing;
        this.people = people;
        this.clock = clock;
    }

    /** @param password of at least 12 characters; null for somebody who cannot sign in yet */
    record NewPerson(
            @NotBlank @CodePoints(max = 100) String id,
            @NotBlank @CodePoints(max = 64) String name,
            @NotNull @Size(max = 11) Set<@NotNull Role> roles,
            @Nullable @CodePoints(max = 32) String division,

            @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @Nullable @CodePoints(max = 200)
            String password) {
        @Override
        public String toString() {
            return "NewPerson[" + id + "]";
        }
    }

    record ChangedPerson(
            @NotBlank @CodePoints(max = 64) String name,
            @NotNull @Size(max = 11) Set<@NotNull Role> roles,
            @Nullable @CodePoints(max = 32) String division,
            @NotNull Boolean active) {}

    record NewPassword(
            @Schema(accessMode = Schema.AccessMode.WRITE_ONLY) @NotNull @CodePoints(max = 200)
            String password) {
        @Override
        public String toString() {
            return "NewPassword";
        }
    }

    record DivisionName(@NotBlank @CodePoints(max = 64) String name) {}

    /** From the first to the last day, both included, the deputy stands in for the person. */
    record AbsenceForm(
            @NotBlank @CodePoints(max = 100) String person,
            @NotBlank @CodePoints(max = 100) String deputy,
            @NotNull LocalDate fromInclusive,
            @NotNull LocalDate toInclusive) {}

    @GetMapping("/people")
    @Operation(summary = "All staff")
    List<PersonView> all() {
        return people.all().stream().map(Views.VIEWS::person).toList();
    }

    @PostMapping(path = "/people", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a person")
    Ruling<PersonView> add(@RequestBody @Valid NewPerson form, Actor actor) {
        Person person = new Person(form.id(), form.name(), form.roles(), form.division(), true);
        return managing.add(actor, person, form.password()).map(Views.VIEWS::person);
    }

    @PutMapping(path = "/people/{id}", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Change a person", description = "Takes effect at once, for sessions that are open too.")
    Ruling<PersonView> change(@PathVariable String id, @RequestBody @Valid ChangedPerson form, Actor actor) {
        Person person = new Person(id, form.name(), form.roles(), form.division(), form.active());
        return managing.change(actor, person).map(Views.VIEWS::person);
    }

    @PutMapping(path = "/people/{id}/password", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Give a person a new password")
    Ruling<PersonView> password(@PathVariable String id, @RequestBody @Valid NewPassword form, Actor actor) {
        return managing.setPassword(actor, id, form.password()).map(Views.VIEWS::person);
    }

    @GetMapping("/divisions")
    @Operation(summary = "All divisions")
    List<Division> divisions() {
        return people.divisions();
    }

    @PutMapping(path = "/divisions/{code}", consumes = APPLICATION_JSON_VALUE)
    @Operation(summary = "Add or rename a division")
    Ruling<Division> keepDivision(@PathVariable String code, @RequestBody @Valid DivisionName form, Actor actor) {
        return managing.keepDivision(actor, new Division(code, form.name()));
    }

    @GetMapping("/absences")
    @Operation(summary = "Who is away today")
    List<Absence> absences() {
        return people.absencesOn(Moment.of(clock).today());
    }

    @PostMapping(path = "/absences", consumes = APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enter an absence and who stands in")
    Ruling<Absence> addAbsence(@RequestBody @Valid AbsenceForm form, Actor actor) {
        return managing.keepAbsence(
                actor, new Absence(form.person(), form.deputy(), form.fromInclusive(), form.toInclusive()));
    }
}
