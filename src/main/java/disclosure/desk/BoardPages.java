package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.Supervision;
import disclosure.desk.SearchPages.CaseLine;
import disclosure.handling.Calendars;
import disclosure.handling.HouseFigures.Figure;
import disclosure.handling.HouseFigures.Selection;
import disclosure.handling.Moment;
import disclosure.handling.Page;
import disclosure.handling.ReadingBoard;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReportDuties;
import disclosure.handling.Supervising;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Deadline;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import disclosure.page.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
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

/** The board of the house: what is near and late, who has how much, how it goes, and 督办 from there. */
@StaffPage
@RequestMapping("/desk/board")
class BoardPages {

    private static final int ROWS = 50;

    private final ReadingBoard board;
    private final Supervising supervising;
    private final ReportDuties duties;
    private final ReadingCases reading;
    private final Calendars calendars;
    private final Names names;
    private final FormBinder binder;
    private final Clock clock;

    BoardPages(
            ReadingBoard board,
            Supervising supervising,
            ReportDuties duties,
            ReadingCases reading,
            Calendars calendars,
            Names names,
            FormBinder binder,
            Clock clock) {
        this.board = board;
        this.supervising = supervising;
        this.duties = duties;
        this.reading = reading;
        this.calendars = calendars;
        this.names = names;
        this.binder = binder;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView board(Actor actor) {
        Moment now = Moment.of(clock);
        ReadingBoard.Board figures = shown(board.board(actor, now));
        BoardSheet sheet = BoardSheet.of(figures, shown(supervising.waiting(actor, now)), names, now.today());
        return new ModelAndView("desk/board").addObject("board", sheet).addObject("duties", duties.open(actor, now));
    }

    /** The cases behind one figure; what cannot be read in the address shows more, never an error. */
    @GetMapping("/cases")
    ModelAndView cases(
            @RequestParam(name = "of", required = false) @Nullable String of,
            @RequestParam(name = "key", required = false) @Nullable String key,
            @RequestParam(name = "month", required = false) @Nullable String month,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Actor actor) {
        Moment now = Moment.of(clock);
        Selection selection = new Selection(figure(of), key, month(month));
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        Page<CaseLine> found =
                shown(board.cases(selection, actor, now, number - 1, ROWS)).map(standing -> line(standing, now));
        return new ModelAndView("desk/board-cases")
                .addObject("found", found)
                .addObject("selection", selection)
                .addObject("whose", whose(selection))
                .addObject("divisions", names.divisions())
                .addObject("number", number)
                .addObject("last", (int) Math.max(1, (found.total() + ROWS - 1) / ROWS));
    }

    private String whose(Selection selection) {
        String key = selection.key();
        if (key == null || key.isEmpty() || selection.figure().ofMonth()) return "";
        return selection.figure().ofPerson() ? names.person(key) : names.division(key);
    }

    private CaseLine line(Standing standing, Moment now) {
        return new CaseLine(
                standing,
                Deadline.of(
                        calendars.current(),
                        standing.currentDueOn(),
                        now.today(),
                        standing.paused(),
                        standing.provisional(),
                        standing.currentDueOn() == null));
    }

    @GetMapping("/cases/{reference}")
    ModelAndView supervision(@PathVariable("reference") String typed, Actor actor) {
        return form(CaseSheets.reference(typed), actor, PageForm.empty(SupervisionForm.Urging.class), HttpStatus.OK);
    }

    @PostMapping("/cases/{reference}")
    ModelAndView ask(
            @PathVariable("reference") String typed,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes flash) {
        Reference reference = CaseSheets.reference(typed);
        FormBinder.Bound<SupervisionForm.Urging> bound = binder.bind(SupervisionForm.Urging.class, request);
        if (bound.value().isEmpty()) return form(reference, actor, bound.form(), HttpStatus.UNPROCESSABLE_ENTITY);
        Ruling<Standing> asked =
                supervising.ask(reference, SupervisionActs.order(bound.value().get()), actor, Moment.of(clock));
        if (asked instanceof Refused<Standing> no)
            return form(reference, actor, bound.after(asked), Refusals.status(no.refusal()));
        flash.addFlashAttribute("done", "desk.board.asked");
        return new ModelAndView("redirect:/desk/board");
    }

    private ModelAndView form(Reference reference, Actor actor, PageForm form, HttpStatus status) {
        Moment now = Moment.of(clock);
        shown(supervising.waiting(actor, now));
        ReadingCases.Opened opened = shown(reading.open(reference, actor, now));
        return new ModelAndView("desk/supervision", status)
                .addObject("line", line(opened.standing(), now))
                .addObject("division", names.division(opened.standing().division()))
                .addObject("form", form)
                .addObject("failed", form.failed())
                .addObject(
                        "asked",
                        Supervision.of(opened.file()).stream()
                                .map(one -> SupervisionLine.of(one, names, now.today()))
                                .toList());
    }

    private static Figure figure(@Nullable String name) {
        return Arrays.stream(Figure.values())
                .filter(it -> it.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(Figure.OPEN);
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whoever may not see the board is told what a stranger to the page is told. */
    private static <T> T shown(Ruling<T> ruling) {
        return ruling.toOptional().orElseThrow(CaseSheets::notFound);
    }
}
