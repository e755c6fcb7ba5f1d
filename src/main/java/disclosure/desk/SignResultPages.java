package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.ReopeningDraft;
import disclosure.handling.WaitingForDecision;
import disclosure.handling.WorkList.Row;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.PathSegment;
import disclosure.page.Refusals;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What became of a decision: who has the case now, what waits next, and taking an approval back. */
@StaffPage
class SignResultPages {

    private static final int REASON = 500;

    private final SignSheets sheets;
    private final WaitingForDecision waiting;
    private final ReopeningDraft reopening;
    private final Names names;
    private final Clock clock;

    SignResultPages(SignSheets sheets, WaitingForDecision waiting, ReopeningDraft reopening, Names names, Clock clock) {
        this.sheets = sheets;
        this.waiting = waiting;
        this.reopening = reopening;
        this.names = names;
        this.clock = clock;
    }

    /** A task that is open now. @param holder empty where nobody has taken it @param others who could take it */
    public record Now(Row row, String holder, String others) {}

    @GetMapping("/desk/sign/after/{reference}")
    ModelAndView after(@PathVariable("reference") String typed, Actor actor) {
        return page(CaseSheets.reference(typed), actor, HttpStatus.OK);
    }

    @PostMapping("/desk/sign/recall/{reference}")
    ModelAndView recall(
            @PathVariable("reference") String typed,
            @RequestParam(name = "reason", required = false) @Nullable String reason,
            Actor actor,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.codePointCount(0, why.length()) > REASON)
            return page(reference, actor, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("reasonMissing", true)
                    .addObject("reason", why)
                    .addObject("failed", true);
        Ruling<Standing> recalled = reopening.recall(reference, why, actor, Moment.of(clock));
        if (recalled instanceof Refused<Standing> no)
            return page(reference, actor, Refusals.status(no.refusal()))
                    .addObject("refusal", no.refusal())
                    .addObject("failed", true);
        flash.addFlashAttribute("done", "desk.sign.done.recalled");
        return new ModelAndView("redirect:/desk/sign/after/" + PathSegment.of(reference));
    }

    private ModelAndView page(Reference reference, Actor actor, HttpStatus status) {
        Moment now = Moment.of(clock);
        Opened opened = sheets.opened(reference, actor, now);
        List<Now> open = opened.tasks().stream().map(this::now).toList();
        return new ModelAndView("desk/sign-result", status)
                .addObject("reference", reference.value())
                .addObject("stage", opened.standing().stage())
                .addObject("open", open)
                .addObject("why", whyNot(ReopeningDraft.recallable(opened.file(), actor)))
                .addObject("left", waiting.count(actor, now))
                .addObject("next", waiting.next(actor, now).stream().findFirst().orElse(null));
    }

    private Now now(Row row) {
        String others =
                String.join("、", names.candidates(row.kind(), row.division()).values());
        return new Now(row, names.person(row.assignee()), others);
    }

    /** Null where it can be recalled. */
    private static @Nullable Refusal whyNot(Ruling<?> recallable) {
        return recallable instanceof Refused<?> no ? no.refusal() : null;
    }
}
