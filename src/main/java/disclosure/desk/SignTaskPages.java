package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.Moment;
import disclosure.handling.TaskForm;
import disclosure.handling.TryingDecision;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkingTasks;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.FormBinder.Bound;
import disclosure.page.PageForm;
import disclosure.page.PathSegment;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One decision: read it, say what one thinks of it, see once more what is signed, sign. Nothing is decided in bulk. */
@StaffPage
@RequestMapping("/desk/sign/{task}")
class SignTaskPages {

    private static final String PASSWORD = "password";

    private final WorkingTasks tasks;
    private final TryingDecision trying;
    private final SignSheets sheets;
    private final SignPages queue;
    private final SignatureGuard guard;
    private final FormBinder binder;
    private final Clock clock;

    SignTaskPages(
            WorkingTasks tasks,
            TryingDecision trying,
            SignSheets sheets,
            SignPages queue,
            SignatureGuard guard,
            FormBinder binder,
            Clock clock) {
        this.tasks = tasks;
        this.trying = trying;
        this.sheets = sheets;
        this.queue = queue;
        this.guard = guard;
        this.binder = binder;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView read(@PathVariable("task") String task, Actor actor) {
        Moment now = Moment.of(clock);
        Ruling<Row> row = decision(task, actor);
        return row instanceof Refused<Row> no
                ? gone(no, actor)
                : page(sheets.of(row.orElseThrow(), actor, now, null), HttpStatus.OK);
    }

    /** Shows what would be signed, or what is still wrong. @param step "edit" to go back to what was typed */
    @PostMapping
    ModelAndView check(
            @PathVariable("task") String task,
            @RequestParam(name = "step", required = false) @Nullable String step,
            Actor actor,
            HttpServletRequest request) {
        Moment now = Moment.of(clock);
        Ruling<Row> found = decision(task, actor);
        if (found instanceof Refused<Row> no) return gone(no, actor);
        Row row = found.orElseThrow();
        Bound<? extends TaskForm> bound = bound(row, request);
        if ("edit".equals(step)) return page(sheets.of(row, actor, now, typed(bound)), HttpStatus.OK);
        return checked(row, bound, actor, now)
                .orElseGet(() -> confirm(
                        row, bound, actor, now, guard.asks(now) ? SignatureGuard.empty() : null, HttpStatus.OK));
    }

    @PostMapping("/done")
    ModelAndView done(
            @PathVariable("task") String task, Actor actor, HttpServletRequest request, RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        Ruling<Row> found = decision(task, actor);
        if (found instanceof Refused<Row> no) return gone(no, actor);
        Row row = found.orElseThrow();
        Bound<? extends TaskForm> bound = bound(row, request);
        Optional<ModelAndView> wrong = checked(row, bound, actor, now);
        if (wrong.isPresent()) return wrong.get();
        Optional<SignatureGuard.Stopped> stopped = guard.stops(actor, request.getParameter(PASSWORD), now);
        if (stopped.isPresent())
            return confirm(
                    row, bound, actor, now, stopped.get().form(), stopped.get().status());
        Ruling<?> done = tasks.complete(row, bound.value().orElseThrow(), actor, now);
        if (done instanceof Refused<?> no) return refused(row, bound, actor, now, no);
        String verdict = bound.form().value("verdict");
        flash.addFlashAttribute(
                "done", "APPROVED".equals(verdict) ? "desk.sign.done.approved" : "desk.sign.done.returned");
        return new ModelAndView("redirect:/desk/sign/after/" + PathSegment.of(row.reference()));
    }

    /** To somebody else who may decide it. */
    @PostMapping("/hand")
    ModelAndView hand(
            @PathVariable("task") String task,
            @RequestParam(name = "person", required = false) @Nullable String person,
            Actor actor,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        Ruling<Row> found = decision(task, actor);
        if (found instanceof Refused<Row> no) return gone(no, actor);
        Ruling<Row> handed = tasks.assign(task, person == null ? "" : person, actor, now);
        if (handed instanceof Refused<Row> no) return told(sheets.of(found.orElseThrow(), actor, now, null), no);
        flash.addFlashAttribute("done", "desk.sign.done.handed");
        return new ModelAndView("redirect:/desk/sign/after/"
                + PathSegment.of(handed.orElseThrow().reference()));
    }

    /** Back to those who can take it. */
    @PostMapping("/release")
    ModelAndView release(@PathVariable("task") String task, Actor actor, RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        Ruling<Row> found = decision(task, actor);
        if (found instanceof Refused<Row> no) return gone(no, actor);
        Ruling<Row> released = tasks.unclaim(task, actor, now);
        if (released instanceof Refused<Row> no) return told(sheets.of(found.orElseThrow(), actor, now, null), no);
        flash.addFlashAttribute("done", "desk.sign.done.released");
        return new ModelAndView("redirect:/desk/sign/after/"
                + PathSegment.of(released.orElseThrow().reference()));
    }

    /** Other tasks have their form on the page of the case. */
    private Ruling<Row> decision(String task, Actor actor) {
        return tasks.find(task, actor).map(row -> {
            if (!row.kind().isDecision()) throw CaseSheets.notFound();
            return row;
        });
    }

    /** The password is no part of what is decided, and is not kept with it. */
    private Bound<? extends TaskForm> bound(Row row, HttpServletRequest request) {
        return binder.bind(TaskForm.completing(row.kind()), new TickedHeads(request), PASSWORD);
    }

    /** What was typed, without what is wrong with it. */
    private static PageForm typed(Bound<? extends TaskForm> bound) {
        return bound.form().withoutFaults();
    }

    /** The page again where something is missing or would be refused; empty where it can be signed. */
    private Optional<ModelAndView> checked(Row row, Bound<? extends TaskForm> bound, Actor actor, Moment now) {
        PageForm form = bound.form();
        boolean returns = "RETURNED".equals(form.value("verdict"));
        if (returns && form.value("opinion").isEmpty()) form.reject("opinion", "desk.sign.reason.missing");
        if (bound.value().isEmpty() || form.failed()) return Optional.of(wrong(row, form, actor, now));
        return trying.check(row, bound.value().get(), actor, now) instanceof Refused<?> no
                ? Optional.of(refused(row, bound, actor, now, no))
                : Optional.empty();
    }

    private ModelAndView wrong(Row row, PageForm form, Actor actor, Moment now) {
        return page(sheets.of(row, actor, now, form), HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("problem", form)
                .addObject("failed", true);
    }

    private ModelAndView refused(Row row, Bound<? extends TaskForm> bound, Actor actor, Moment now, Refused<?> no) {
        PageForm form = bound.after(no);
        return page(sheets.of(row, actor, now, form), Refusals.status(no.refusal()))
                .addObject("problem", form)
                .addObject("failed", true);
    }

    private ModelAndView confirm(
            Row row,
            Bound<? extends TaskForm> bound,
            Actor actor,
            Moment now,
            @Nullable PageForm password,
            HttpStatus status) {
        SignSheet sheet = sheets.of(row, actor, now, bound.form());
        String path = "/desk/sign/" + row.id();
        Confirmation confirmation = Confirmation.of(sheet, bound.value().orElseThrow(), password, path);
        return new ModelAndView("desk/sign-confirm", status)
                .addObject("c", confirmation)
                .addObject("problem", password)
                .addObject("failed", password != null && password.failed());
    }

    private static ModelAndView page(SignSheet sheet, HttpStatus status) {
        return new ModelAndView("desk/sign-task", status).addObject("sheet", sheet);
    }

    private static ModelAndView told(SignSheet sheet, Refused<Row> no) {
        return page(sheet, Refusals.status(no.refusal()))
                .addObject("refusal", no.refusal())
                .addObject("failed", true);
    }

    /** It is done, or gone, or not theirs: the queue says so and shows what is left. */
    private ModelAndView gone(Refused<Row> no, Actor actor) {
        return queue.queue("1", actor, Refusals.status(no.refusal()))
                .addObject("refusal", no.refusal())
                .addObject("failed", true);
    }
}
