package disclosure.desk;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.Standing;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.Page;
import disclosure.handling.ReadingCases;
import disclosure.page.Deadline;
import disclosure.page.PathSegment;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The search box: any case by whatever is at hand. What is typed may be somebody's name or telephone, so it is sent in a
 * form and stays in the session; the address of the result only says which search it was (docs/decisions/021).
 */
@StaffPage
class SearchPages {

    private static final int ROWS = 20;
    private static final int LONGEST = 200;

    private final ReadingCases reading;
    private final Calendars calendars;
    private final Clock clock;

    SearchPages(ReadingCases reading, Calendars calendars, Clock clock) {
        this.reading = reading;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A case as a line of the search result. */
    public record CaseLine(Standing standing, Deadline deadline) {}

    /** A single case is opened at once. */
    @PostMapping("/desk/search")
    ModelAndView search(
            @RequestParam(name = "typed", required = false) @Nullable String typed, Actor actor, HttpSession session) {
        String text = tidy(typed);
        if (text.isEmpty()) return new ModelAndView("redirect:/desk/cases");
        Page<Standing> found = reading.find(text, actor, 0, 2);
        if (found.total() == 1)
            return new ModelAndView("redirect:/desk/cases/"
                    + PathSegment.of(found.items().get(0).reference()));
        return new ModelAndView(
                "redirect:/desk/cases?found=" + TypedSearches.of(session).keep(text));
    }

    @GetMapping("/desk/cases")
    ModelAndView cases(
            @RequestParam(name = "found", required = false) @Nullable String handle,
            @RequestParam(name = "q", required = false) @Nullable String q,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Actor actor,
            HttpSession session) {
        Moment now = Moment.of(clock);
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        Optional<String> typed =
                handle == null ? Optional.empty() : TypedSearches.of(session).find(handle);
        String text = typed.orElseGet(() -> tidy(q));
        WorkingDays calendar = calendars.current();
        Page<CaseLine> found =
                reading.find(text, actor, number - 1, ROWS).map(standing -> line(standing, calendar, now));
        return new ModelAndView("desk/cases")
                .addObject("found", found)
                .addObject("typed", text)
                .addObject("handle", typed.isPresent() ? handle : null)
                .addObject("q", typed.isPresent() || text.isEmpty() ? null : text)
                .addObject("forgotten", handle != null && typed.isEmpty())
                .addObject("meets", ReadingCases.meetsApplicants(actor))
                .addObject("number", number)
                .addObject("last", (int) Math.max(1, (found.total() + ROWS - 1) / ROWS));
    }

    private static String tidy(@Nullable String typed) {
        if (typed == null) return "";
        String text = typed.strip();
        int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
        return text.substring(0, end);
    }

    private static CaseLine line(Standing standing, WorkingDays calendar, Moment now) {
        Deadline deadline = Deadline.of(
                calendar,
                standing.replyDueOn(),
                now.today(),
                standing.paused(),
                standing.provisional(),
                standing.closedOn() != null);
        return new CaseLine(standing, deadline);
    }
}
