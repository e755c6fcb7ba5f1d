package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.MessageState;
import disclosure.handling.Moment;
import disclosure.handling.Outbox;
import disclosure.handling.Page;
import disclosure.handling.TendingOutbox;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Refusals;
import java.time.Clock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What left the house by e-mail, or has not yet; no addresses and no texts. */
@StaffPage
@RequestMapping("/desk/outbox")
class OutboxPages {

    private static final int ROWS = 50;

    private final TendingOutbox tending;
    private final Names names;
    private final Clock clock;

    OutboxPages(TendingOutbox tending, Names names, Clock clock) {
        this.tending = tending;
        this.names = names;
        this.clock = clock;
    }

    /** @param settledBy empty for the sender itself @param again whether it can be sent once more */
    public record MessageLine(Outbox.Entry entry, String settledBy, boolean again, boolean inDoubt) {}

    @GetMapping
    ModelAndView list(
            @RequestParam(name = "state", required = false) @Nullable String state,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Actor actor) {
        return page(state(state), page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1, actor, HttpStatus.OK);
    }

    @PostMapping("/{id}/resend")
    ModelAndView resend(@PathVariable("id") String id, Actor actor, RedirectAttributes flash) {
        return after(tending.sendAgain(id, actor, Moment.of(clock)), "desk.outbox.sentAgain", actor, flash);
    }

    @PostMapping("/{id}/arrived")
    ModelAndView arrived(@PathVariable("id") String id, Actor actor, RedirectAttributes flash) {
        return after(tending.arrived(id, actor, Moment.of(clock)), "desk.outbox.settled", actor, flash);
    }

    private ModelAndView after(Ruling<Outbox.Entry> ruling, String done, Actor actor, RedirectAttributes flash) {
        if (ruling instanceof Refused<Outbox.Entry> no)
            return page(null, 1, actor, Refusals.status(no.refusal()))
                    .addObject("refusal", no.refusal())
                    .addObject("failed", true);
        flash.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/desk/outbox");
    }

    private ModelAndView page(@Nullable MessageState state, int number, Actor actor, HttpStatus status) {
        Page<Outbox.Entry> found =
                tending.list(state, actor, number - 1, ROWS).toOptional().orElseThrow(CaseSheets::notFound);
        return new ModelAndView("desk/outbox", status)
                .addObject("found", found.map(this::line))
                .addObject("state", state)
                .addObject("states", MessageState.values())
                .addObject("number", number)
                .addObject("last", (int) Math.max(1, (found.total() + ROWS - 1) / ROWS));
    }

    private MessageLine line(Outbox.Entry entry) {
        boolean inDoubt = entry.state() == MessageState.IN_DOUBT;
        return new MessageLine(
                entry, names.person(entry.settledBy()), inDoubt || entry.state() == MessageState.FAILED, inDoubt);
    }

    private static @Nullable MessageState state(@Nullable String name) {
        return Arrays.stream(MessageState.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }
}
