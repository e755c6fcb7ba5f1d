package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.ManagingPeople;
import disclosure.handling.Moment;
import disclosure.handling.People;
import disclosure.handling.People.Person;
import disclosure.handling.SettingDigests;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Staff, divisions and absences, for the security administrator. */
@StaffPage
@RequestMapping("/desk/people")
class PeoplePages {

    private final ManagingPeople managing;
    private final People people;
    private final Names names;
    private final FormBinder binder;
    private final Clock clock;
    private final SettingDigests digests;

    PeoplePages(
            ManagingPeople managing,
            People people,
            Names names,
            FormBinder binder,
            Clock clock,
            SettingDigests digests) {
        this.digests = digests;
        this.managing = managing;
        this.people = people;
        this.names = names;
        this.binder = binder;
        this.clock = clock;
    }

    /** Somebody new, or with a user name that exists already, somebody changed. @param password null to leave it */
    record PersonEntry(
            @NotBlank @Size(max = 32) String id,
            @NotBlank @Size(max = 64) String name,
            @Nullable List<Role> roles,
            @Nullable @Size(max = 40) String division,
            boolean active,
            @Nullable @Size(max = 128) String password) {

        Person person() {
            Set<Role> held = EnumSet.noneOf(Role.class);
            if (roles != null) held.addAll(roles);
            return new Person(id, name, held, division, active);
        }

        @Override
        public String toString() {
            return "PersonEntry[" + id + "]";
        }
    }

    /** @param email null to take it out */
    record EmailEntry(
            @NotBlank String person,
            @Nullable @Size(max = 254) String email) {}

    record DivisionEntry(
            @NotBlank @Size(max = 32) String code,
            @NotBlank @Size(max = 64) String name) {}

    record AbsenceEntry(
            @NotBlank String person,
            @NotBlank String deputy,
            @NotNull LocalDate fromInclusive,
            @NotNull LocalDate toInclusive) {}

    @GetMapping
    ModelAndView people(@RequestParam(name = "q", required = false) @Nullable String q, Actor actor) {
        String text = q == null ? "" : q.strip();
        return page(actor, null, HttpStatus.OK)
                .addObject("q", text)
                .addObject("people", everybody().filter(it -> fits(it, text)).toList());
    }

    private boolean fits(Person person, String text) {
        return Stream.of(person.id(), person.name(), names.division(person.division()))
                .anyMatch(part -> part.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)));
    }

    private Stream<Person> everybody() {
        return people.all().stream().sorted(Comparator.comparing(Person::id));
    }

    /** Somebody leaves or comes back; who they are stays on record. */
    @PostMapping("/{id}/active")
    ModelAndView active(
            @PathVariable("id") String id,
            @RequestParam("active") boolean active,
            Actor actor,
            RedirectAttributes flash) {
        Person person = people.find(id).orElseThrow(CaseSheets::notFound);
        Ruling<Person> changed = managing.change(
                actor, new Person(person.id(), person.name(), person.roles(), person.division(), active));
        if (changed instanceof Refused<Person> no)
            return page(actor, null, Refusals.status(no.refusal()))
                    .addObject("refusal", no.refusal())
                    .addObject("failed", true);
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/people");
    }

    @PostMapping("/person")
    ModelAndView person(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        return keep(PersonEntry.class, request, actor, flash, entry -> kept(entry, actor));
    }

    private Ruling<?> kept(PersonEntry entry, Actor actor) {
        Optional<Person> before = people.find(entry.id());
        String password = entry.password();
        if (before.isEmpty()) return managing.add(actor, entry.person(), password);
        Ruling<Person> changed = managing.change(actor, entry.person());
        return password == null
                ? changed
                : changed.flatMap(person -> managing.setPassword(actor, person.id(), password));
    }

    @PostMapping("/email")
    ModelAndView email(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        return keep(
                EmailEntry.class,
                request,
                actor,
                flash,
                entry -> digests.keepAddress(actor, entry.person(), entry.email()));
    }

    @PostMapping("/division")
    ModelAndView division(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        return keep(
                DivisionEntry.class,
                request,
                actor,
                flash,
                entry -> managing.keepDivision(actor, new People.Division(entry.code(), entry.name())));
    }

    @PostMapping("/absence")
    ModelAndView absence(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        return keep(
                AbsenceEntry.class,
                request,
                actor,
                flash,
                entry -> managing.keepAbsence(
                        actor,
                        new People.Absence(
                                entry.person(), entry.deputy(), entry.fromInclusive(), entry.toInclusive())));
    }

    private <T> ModelAndView keep(
            Class<T> type,
            HttpServletRequest request,
            Actor actor,
            RedirectAttributes flash,
            Function<T, Ruling<?>> keeping) {
        FormBinder.Bound<T> bound = binder.bind(type, request);
        if (bound.value().isEmpty()) return page(actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<?> kept = keeping.apply(bound.value().get());
        if (kept instanceof Refused<?> no) return page(actor, bound.after(kept), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/people");
    }

    private ModelAndView page(Actor actor, @Nullable PageForm failed, HttpStatus status) {
        List<Person> all = everybody().toList();
        Map<String, String> choices = new LinkedHashMap<>();
        all.forEach(person -> choices.put(person.id(), person.name()));
        ModelAndView page = new ModelAndView("desk/people", status);
        return page.addObject("people", all)
                .addObject("choices", choices)
                .addObject("divisions", names.divisions())
                .addObject("absences", people.absencesFrom(Moment.of(clock).today()))
                .addObject("emails", new TreeMap<>(digests.known(actor)))
                .addObject("emailForm", form(EmailEntry.class, failed))
                .addObject("q", "")
                .addObject("problem", failed)
                .addObject("failed", failed != null)
                .addObject("personForm", form(PersonEntry.class, failed))
                .addObject("divisionForm", form(DivisionEntry.class, failed))
                .addObject("absenceForm", form(AbsenceEntry.class, failed));
    }

    private static PageForm form(Class<?> type, @Nullable PageForm failed) {
        return failed != null && failed.name().equals(type.getSimpleName()) ? failed : PageForm.empty(type);
    }
}
