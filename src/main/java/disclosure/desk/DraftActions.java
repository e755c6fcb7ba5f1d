package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.desk.SentForms.Sent;
import disclosure.handling.FormDrafts.Draft;
import disclosure.handling.KeepingDrafts;
import disclosure.handling.Moment;
import disclosure.handling.WorkList.Row;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps what is typed into the form of a task: by itself every few seconds, by a button, and over a session that ended. */
@StaffPage
@RequestMapping("/desk/cases/{reference}/tasks/{task}/draft")
class DraftActions {

    private final KeepingDrafts drafts;
    private final CaseSheets sheets;
    private final SentForms forms;
    private final Clock clock;

    DraftActions(KeepingDrafts drafts, CaseSheets sheets, SentForms forms, Clock clock) {
        this.drafts = drafts;
        this.sheets = sheets;
        this.forms = forms;
        this.clock = clock;
    }

    @PostMapping
    ModelAndView keep(
            @PathVariable("reference") String typed,
            @PathVariable("task") String task,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean byScript,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        Sent sent = forms.of(task, actor, request.getParameterMap()).orElseThrow(CaseSheets::notFound);
        Moment now = Moment.of(clock);
        Ruling<Draft> kept = drafts.keep(task, sent.form().typed(), sent.seen(), actor, now);
        if (byScript) return byScript(reference, sent, kept, actor, now);
        return kept instanceof Refused<Draft> no
                ? notKept(reference, sent, no, actor, now)
                : TaskActions.done(reference, "desk.draft.done", flash);
    }

    /** What came in with a session that had ended; it is kept as a draft and never done. */
    @PostMapping("/return")
    ModelAndView returned(
            @PathVariable("reference") String typed,
            @PathVariable("task") String task,
            @RequestParam("returnedText") String text,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        Sent sent = forms.of(task, actor, FormText.read(text)).orElseThrow(CaseSheets::notFound);
        Moment now = Moment.of(clock);
        Ruling<Draft> kept = drafts.keep(task, sent.form().typed(), sent.seen(), actor, now);
        return kept instanceof Refused<Draft> no
                ? notKept(reference, sent, no, actor, now)
                : TaskActions.done(reference, "desk.draft.returned", flash);
    }

    @PostMapping("/discard")
    ModelAndView discard(
            @PathVariable("reference") String typed,
            @PathVariable("task") String task,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        Moment now = Moment.of(clock);
        Ruling<Row> discarded = drafts.discard(task, actor, now);
        return discarded instanceof Refused<Row> no
                ? sheets.refused(reference, actor, now, no)
                : TaskActions.done(reference, "desk.draft.discarded", flash);
    }

    private ModelAndView notKept(Reference reference, Sent sent, Refused<Draft> no, Actor actor, Moment now) {
        Optional<Draft> theirs = drafts.since(sent.task(), sent.seen(), actor, now);
        if (theirs.isPresent()) return sheets.conflict(reference, actor, now, sent.failed(), theirs.get());
        sent.form().refused(no.refusal());
        return sheets.failed(reference, actor, now, sent.failed());
    }

    /** A line for the form it came from, in which the rest stays as it is. */
    private ModelAndView byScript(Reference reference, Sent sent, Ruling<Draft> kept, Actor actor, Moment now) {
        if (kept instanceof Refused<Draft> no) {
            HttpStatus status = Refusals.status(no.refusal());
            ModelAndView line = new ModelAndView("desk/draft :: refused", Map.of("refusal", no.refusal()), status);
            line.addObject("seen", sent.seen()).addObject("reference", reference);
            drafts.since(sent.task(), sent.seen(), actor, now)
                    .ifPresent(theirs -> line.addObject("other", sheets.version(sent.failed(), theirs)));
            return line;
        }
        Draft draft = kept.orElseThrow();
        return new ModelAndView("desk/draft :: kept", Map.of("seen", draft.version(), "at", draft.keptAt()));
    }
}
