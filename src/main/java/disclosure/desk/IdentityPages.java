package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.PaperUse;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.MarkingPapers;
import disclosure.handling.Moment;
import disclosure.handling.ShowingIdentity;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On the page of a case, for the counter: the identity numbers in full, once, and what a file is that was sent in. */
@StaffPage
@RequestMapping("/desk/cases/{reference}")
class IdentityPages {

    private final ShowingIdentity showing;
    private final MarkingPapers marking;
    private final CaseSheets sheets;
    private final Clock clock;

    IdentityPages(ShowingIdentity showing, MarkingPapers marking, CaseSheets sheets, Clock clock) {
        this.showing = showing;
        this.marking = marking;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** The answer itself shows them; the address never does, and opened again the page is masked. */
    @PostMapping("/identity")
    ModelAndView show(@PathVariable("reference") String typed, Actor actor) {
        Reference reference = CaseSheets.reference(typed);
        Moment now = Moment.of(clock);
        Ruling<ShowingIdentity.Numbers> shown = showing.numbers(reference, actor, now);
        return shown instanceof Refused<ShowingIdentity.Numbers> no
                ? sheets.refused(reference, actor, now, no)
                : sheets.page(reference, actor, now).addObject("identity", shown.orElseThrow());
    }

    @PostMapping("/attachments/{id}/use")
    ModelAndView mark(
            @PathVariable("reference") String typed,
            @PathVariable("id") String id,
            @RequestParam(name = "use", defaultValue = "") String use,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        PaperUse marked = Arrays.stream(PaperUse.values())
                .filter(one -> one.name().equals(use))
                .findFirst()
                .orElseThrow(CaseSheets::notFound);
        Moment now = Moment.of(clock);
        Ruling<Standing> done = marking.mark(reference, id, marked, actor, now);
        return done instanceof Refused<Standing> no
                ? sheets.refused(reference, actor, now, no)
                : TaskActions.done(reference, "desk.done.recorded", flash);
    }
}
