package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings.Proposed;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.handling.Moment;
import disclosure.handling.OversightCsv;
import disclosure.handling.RecordingFindings;
import disclosure.handling.RecordingTraining;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was found to be wrong, and who was taught what. */
@StaffPage
@RequestMapping("/desk/oversight")
class RegisterPages {

    private static final int TEXT = 2000;

    private final RecordingFindings findings;
    private final RecordingTraining training;
    private final Names names;
    private final FormBinder binder;
    private final Clock clock;

    RegisterPages(RecordingFindings findings, RecordingTraining training, Names names, FormBinder binder, Clock clock) {
        this.findings = findings;
        this.training = training;
        this.names = names;
        this.binder = binder;
        this.clock = clock;
    }

    /** @param reference as typed, null where it concerns no case @param severity null for that of the kind */
    record FindingEntry(
            @NotNull FindingKind kind,
            @Nullable @Size(max = 40) String reference,
            @Nullable @Size(max = 100) String person,
            @Nullable Severity severity,
            @NotNull LocalDate foundOn,
            @NotBlank @Size(max = TEXT) String what) {}

    record SettledEntry(
            @NotBlank @Size(max = 40) String finding,
            @NotNull State state,
            @NotBlank @Size(max = TEXT) String how) {}

    record TrainingEntry(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String topic,
            @Min(1) @Max(100_000) int people) {}

    /** @param kind with {@code reference}: the proposal that the form is filled with, for the supervisor to complete */
    @GetMapping("/findings")
    ModelAndView findings(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "kind", required = false) @Nullable String kind,
            @RequestParam(name = "reference", required = false) @Nullable String reference,
            Actor actor) {
        ModelAndView page = findings(from, to, actor, null, HttpStatus.OK);
        if (kind == null || reference == null) return page;
        proposed(from, to, actor).stream()
                .filter(one -> one.kind().name().equals(kind)
                        && one.reference().value().equals(reference))
                .findFirst()
                .ifPresent(one -> page.addObject("form", filled(one)));
        return page;
    }

    private List<Proposed> proposed(@Nullable String from, @Nullable String to, Actor actor) {
        Moment now = Moment.of(clock);
        return OversightPages.shown(findings.register(
                        AddressText.day(from, now.today().withDayOfYear(1)),
                        AddressText.day(to, now.today()),
                        actor,
                        now))
                .proposed();
    }

    private PageForm filled(Proposed one) {
        Map<String, String> values = new HashMap<>();
        values.put("kind", one.kind().name());
        values.put("reference", one.reference().value());
        values.put("severity", one.kind().severity().name());
        values.put("foundOn", Moment.of(clock).today().toString());
        if (one.person() != null) values.put("person", one.person());
        return PageForm.with(FindingEntry.class, values);
    }

    private ModelAndView findings(
            @Nullable String from, @Nullable String to, Actor actor, @Nullable PageForm failed, HttpStatus status) {
        Moment now = Moment.of(clock);
        LocalDate first = AddressText.day(from, now.today().withDayOfYear(1));
        LocalDate last = AddressText.day(to, now.today());
        return new ModelAndView("desk/findings", status)
                .addObject("from", first)
                .addObject("to", last)
                .addObject("register", OversightPages.shown(findings.register(first, last, actor, now)))
                .addObject("people", names.people())
                .addObject("divisions", names.divisions())
                .addObject("records", actor.is(Role.SUPERVISOR))
                .addObject("form", failed == null ? PageForm.empty(FindingEntry.class) : failed)
                .addObject("failed", failed != null);
    }

    @GetMapping("/findings/file")
    ResponseEntity<byte[]> findingsFile(
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            Actor actor) {
        Moment now = Moment.of(clock);
        LocalDate first = AddressText.day(from, now.today().withDayOfYear(1));
        LocalDate last = AddressText.day(to, now.today());
        return OversightPages.file(
                "findings-" + first + "-" + last + ".csv",
                findings.register(first, last, actor, now).map(OversightCsv::findings));
    }

    @PostMapping("/findings")
    ModelAndView record(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        FormBinder.Bound<FindingEntry> bound = binder.bind(FindingEntry.class, request);
        if (bound.value().isEmpty()) return findings(null, null, actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<?> kept = recorded(bound.value().get(), actor);
        if (kept instanceof Refused<?> no)
            return findings(null, null, actor, bound.after(kept), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/oversight/findings");
    }

    private Ruling<?> recorded(FindingEntry entry, Actor actor) {
        String typed = entry.reference();
        Reference reference = typed == null ? null : CaseSheets.reference(typed);
        return findings.record(
                new RecordingFindings.NewFinding(
                        entry.kind(), reference, entry.person(), entry.severity(), entry.foundOn(), entry.what()),
                actor,
                Moment.of(clock));
    }

    @PostMapping("/findings/settlement")
    ModelAndView settle(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        FormBinder.Bound<SettledEntry> bound = binder.bind(SettledEntry.class, request);
        if (bound.value().isEmpty()) return findings(null, null, actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        SettledEntry entry = bound.value().get();
        Ruling<?> settled = findings.settle(entry.finding(), entry.state(), entry.how(), actor, Moment.of(clock));
        if (settled instanceof Refused<?> no)
            return findings(null, null, actor, bound.after(settled), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/oversight/findings");
    }

    @GetMapping("/training")
    ModelAndView training(Actor actor) {
        return training(actor, PageForm.empty(TrainingEntry.class), HttpStatus.OK);
    }

    private ModelAndView training(Actor actor, PageForm form, HttpStatus status) {
        LocalDate today = Moment.of(clock).today();
        LocalDate first = today.withDayOfYear(1).minusYears(1);
        return new ModelAndView("desk/training", status)
                .addObject("held", OversightPages.shown(training.held(first, today, actor)))
                .addObject("first", first)
                .addObject("enters", actor.is(Role.OFFICE_HEAD))
                .addObject("form", form)
                .addObject("failed", form.failed());
    }

    @PostMapping("/training")
    ModelAndView train(HttpServletRequest request, Actor actor, RedirectAttributes flash) {
        FormBinder.Bound<TrainingEntry> bound = binder.bind(TrainingEntry.class, request);
        if (bound.value().isEmpty()) return training(actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        TrainingEntry entry = bound.value().get();
        Ruling<?> kept = training.record(entry.heldOn(), entry.topic(), entry.people(), actor, Moment.of(clock));
        if (kept instanceof Refused<?> no) return training(actor, bound.after(kept), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.done.recorded");
        return new ModelAndView("redirect:/desk/oversight/training");
    }
}
