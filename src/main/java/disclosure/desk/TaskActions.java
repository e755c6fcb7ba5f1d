package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.desk.CaseSheets.Failed;
import disclosure.desk.SentForms.Sent;
import disclosure.handling.FormDrafts.Draft;
import disclosure.handling.KeepingDrafts;
import disclosure.handling.Moment;
import disclosure.handling.RecentSignIn;
import disclosure.handling.TaskForm;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkingTasks;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.FormBinder;
import disclosure.page.PathSegment;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person does with a task on the page of its case. */
@StaffPage
@RequestMapping("/desk/cases/{reference}/tasks/{task}")
class TaskActions {

    private final WorkingTasks tasks;
    private final CaseSheets sheets;
    private final FormBinder binder;
    private final KeepingDrafts drafts;
    private final SentForms forms;
    private final RecentSignIn signIn;
    private final Clock clock;

    TaskActions(
            WorkingTasks tasks,
            CaseSheets sheets,
            FormBinder binder,
            KeepingDrafts drafts,
            SentForms forms,
            RecentSignIn signIn,
            Clock clock) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.binder = binder;
        this.drafts = drafts;
        this.forms = forms;
        this.signIn = signIn;
        this.clock = clock;
    }

    @PostMapping("/claim")
    ModelAndView claim(
            @PathVariable("reference") String reference,
            @PathVariable("task") String task,
            Actor actor,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        return shown(reference, actor, now, tasks.claim(task, actor, now), "desk.done.claimed", flash);
    }

    @PostMapping("/unclaim")
    ModelAndView unclaim(
            @PathVariable("reference") String reference,
            @PathVariable("task") String task,
            Actor actor,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        return shown(reference, actor, now, tasks.unclaim(task, actor, now), "desk.done.unclaimed", flash);
    }

    @PostMapping("/assign")
    ModelAndView assign(
            @PathVariable("reference") String reference,
            @PathVariable("task") String task,
            @RequestParam(name = "person", required = false) @Nullable String person,
            Actor actor,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        Ruling<Row> assigned = tasks.assign(task, person == null ? "" : person, actor, now);
        return shown(reference, actor, now, assigned, "desk.done.assigned", flash);
    }

    @PostMapping("/complete")
    ModelAndView complete(
            @PathVariable("reference") String typed,
            @PathVariable("task") String task,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Moment now = Moment.of(clock);
        Reference reference = CaseSheets.reference(typed);
        Ruling<Row> row = tasks.toComplete(task, actor);
        if (row instanceof Refused<Row> no) return unsent(reference, task, no, actor, request);
        Optional<Draft> theirs = drafts.sinceByAnother(task, SentForms.seen(request.getParameterMap()), actor, now);
        if (theirs.isPresent()) return conflict(reference, task, theirs.get(), actor, request);
        // What was typed goes along, and the page there asks for the password.
        if (row.orElseThrow().kind().isDecision() && !signIn.isRecent(now.at()))
            return new ModelAndView("forward:/desk/sign/" + task);
        FormBinder.Bound<? extends TaskForm> bound =
                binder.bind(TaskForm.completing(row.orElseThrow().kind()), request);
        if (bound.value().isEmpty()) return sheets.failed(reference, actor, now, new Failed(task, bound.form()));
        Ruling<?> done = tasks.complete(task, bound.value().get(), actor, now);
        if (done instanceof Refused<?>)
            return sheets.failed(reference, actor, now, new Failed(task, bound.after(done)));
        return done(reference, "desk.done.completed", flash);
    }

    /** The task is gone, but not what was typed. */
    private ModelAndView unsent(
            Reference reference, String task, Refused<Row> no, Actor actor, HttpServletRequest request) {
        Moment now = Moment.of(clock);
        Optional<Sent> sent = forms.of(task, actor, request.getParameterMap());
        if (sent.isEmpty()) return sheets.refused(reference, actor, now, no);
        sent.get().form().refused(no.refusal());
        return sheets.failed(reference, actor, now, sent.get().failed());
    }

    private ModelAndView conflict(
            Reference reference, String task, Draft theirs, Actor actor, HttpServletRequest request) {
        Sent sent = forms.of(task, actor, request.getParameterMap()).orElseThrow(CaseSheets::notFound);
        return sheets.conflict(reference, actor, Moment.of(clock), sent.failed(), theirs);
    }

    private ModelAndView shown(
            String typed, Actor actor, Moment now, Ruling<Row> ruling, String message, RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        return ruling instanceof Refused<Row> no
                ? sheets.refused(reference, actor, now, no)
                : done(reference, message, flash);
    }

    static ModelAndView done(Reference reference, String message, RedirectAttributes flash) {
        flash.addFlashAttribute("done", message);
        return new ModelAndView("redirect:/desk/cases/" + PathSegment.of(reference));
    }
}
