package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Risk;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.handling.Calendars;
import disclosure.handling.ListingTasks;
import disclosure.handling.Moment;
import disclosure.handling.Page;
import disclosure.handling.WaitingForDecision;
import disclosure.handling.WaitingForDecision.Receipt;
import disclosure.handling.WaitingForDecision.Waiting;
import disclosure.handling.WaitingWork.Load;
import disclosure.handling.WorkList;
import disclosure.handling.WorkList.Row;
import disclosure.page.Deadline;
import disclosure.page.PathSegment;
import disclosure.page.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What waits for the person's opinion or signature, and how the work of those they answer for is spread. */
@StaffPage
class SignPages {

    private static final int ROWS = 20;

    private final WaitingForDecision waiting;
    private final ListingTasks tasks;
    private final Calendars calendars;
    private final Names names;
    private final Proposal proposals;
    private final Clock clock;

    SignPages(
            WaitingForDecision waiting,
            ListingTasks tasks,
            Calendars calendars,
            Names names,
            Words words,
            Clock clock) {
        this.waiting = waiting;
        this.tasks = tasks;
        this.calendars = calendars;
        this.names = names;
        this.proposals = new Proposal(words);
        this.clock = clock;
    }

    /**
     * A line of the queue.
     *
     * @param kind null for a corrected day of receipt
     * @param holder empty where nobody has taken it
     */
    public record Line(
            String path,
            String reference,
            String subject,
            @Nullable TaskKind kind,
            String proposal,
            Set<Risk> risks,
            Deadline deadline,
            String division,
            String holder) {}

    /** How much one person of one division has open. @param assignee empty for what nobody has */
    public record LoadLine(String division, String assignee, int open, int overdue, int soon) {}

    @GetMapping("/desk/sign")
    ModelAndView queue(@RequestParam(name = "page", defaultValue = "1") String page, Actor actor) {
        return queue(page, actor, HttpStatus.OK);
    }

    /** @param page as it stands in the address; what is no page is the first */
    ModelAndView queue(String page, Actor actor, HttpStatus status) {
        Moment now = Moment.of(clock);
        int number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        Page<Waiting> found = waiting.list(actor, number - 1, ROWS, now);
        List<Line> receipts = waiting.receipts(actor, now).stream()
                .map(receipt -> line(receipt, now))
                .toList();
        return new ModelAndView("desk/sign", status)
                .addObject("lines", found.map(one -> line(one, now)).items())
                .addObject("receipts", receipts)
                .addObject("count", found.total() + receipts.size())
                .addObject("number", number)
                .addObject("last", Math.max(1, (found.total() + ROWS - 1) / ROWS));
    }

    private Line line(Waiting one, Moment now) {
        Row row = one.row();
        return new Line(
                "/desk/sign/" + row.id(),
                row.reference().value(),
                row.subject(),
                row.kind(),
                proposals.words(one.file(), row.kind()),
                one.risks(),
                deadline(row.dueOn(), row.paused(), row.provisional(), now),
                names.division(row.division()),
                names.person(row.assignee()));
    }

    private Line line(Receipt receipt, Moment now) {
        CaseFile file = receipt.file();
        Standing standing = receipt.standing();
        return new Line(
                "/desk/sign/receipts/" + file.reference(),
                file.reference().value(),
                standing.subject(),
                null,
                proposals.words(file, null),
                receipt.risks(),
                deadline(standing.currentDueOn(), standing.paused(), standing.provisional(), now),
                names.division(standing.division()),
                "");
    }

    private Deadline deadline(@Nullable LocalDate dueOn, boolean paused, boolean provisional, Moment now) {
        return Deadline.of(calendars.current(), dueOn, now.today(), paused, provisional, false);
    }

    @GetMapping("/desk/sign/load")
    ModelAndView load(Actor actor) {
        Moment now = Moment.of(clock);
        List<LoadLine> load = waiting.load(actor, now).stream().map(this::line).toList();
        ListingTasks.Filter late =
                new ListingTasks.Filter(WorkList.Scope.ALL, null, null, true, false, null, WorkList.Sort.DUE, 0, ROWS);
        Page<Line> overdue = tasks.list(late, actor, now).map(row -> late(row, now));
        return new ModelAndView("desk/sign-load")
                .addObject("load", load)
                .addObject("overdue", overdue)
                .addObject("count", waiting.count(actor, now));
    }

    private LoadLine line(Load load) {
        return new LoadLine(
                names.division(load.division()),
                names.person(load.assignee()),
                load.open(),
                load.overdue(),
                load.soon());
    }

    private Line late(Row row, Moment now) {
        return new Line(
                "/desk/cases/" + PathSegment.of(row.reference()),
                row.reference().value(),
                row.subject(),
                row.kind(),
                "",
                Set.of(),
                deadline(row.dueOn(), row.paused(), row.provisional(), now),
                names.division(row.division()),
                names.person(row.assignee()));
    }
}
