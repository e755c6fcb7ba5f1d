package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Stage;
import disclosure.handling.BulkTasks;
import disclosure.handling.Calendars;
import disclosure.handling.Moment;
import disclosure.handling.Page;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkList.Scope;
import disclosure.handling.WorkingTasks;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.Deadline;
import disclosure.page.PlannedDay;
import disclosure.page.Refusals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What there is to do: my tasks, those I may claim, and all I may see, the most urgent first. */
@StaffPage
class TaskListPages {

    private final WorkingTasks tasks;
    private final BulkTasks bulk;
    private final Calendars calendars;
    private final Names names;
    private final Clock clock;

    TaskListPages(WorkingTasks tasks, BulkTasks bulk, Calendars calendars, Names names, Clock clock) {
        this.tasks = tasks;
        this.bulk = bulk;
        this.calendars = calendars;
        this.names = names;
        this.clock = clock;
    }

    /** One result of a bulk claim. @param refusal null where it was claimed */
    public record BulkLine(
            String reference, String task, @Nullable Refusal refusal) {}

    @GetMapping("/desk")
    ModelAndView desk(@ModelAttribute("filter") TaskFilter filter, Actor actor) {
        return actor.seesCases()
                ? list(filter, actor, HttpStatus.OK)
                : new ModelAndView("desk/welcome", Map.of("roles", actor.roles()));
    }

    @PostMapping("/desk/tasks/next")
    ModelAndView next(Actor actor) {
        Moment now = Moment.of(clock);
        return tasks.next(actor, now)
                .map(row -> claim(row.id(), actor))
                .orElseGet(() -> new ModelAndView("redirect:/desk?scope=claimable"));
    }

    @PostMapping("/desk/tasks/{task}/claim")
    ModelAndView claim(@PathVariable("task") String task, Actor actor) {
        Ruling<Row> claimed = tasks.claim(task, actor, Moment.of(clock));
        if (claimed instanceof Refused<Row> no)
            return list(TaskFilter.none(), actor, Refusals.status(no.refusal()))
                    .addObject("refusal", no.refusal())
                    .addObject("failed", true);
        return new ModelAndView("redirect:/desk/cases/" + claimed.orElseThrow().reference());
    }

    @PostMapping("/desk/tasks/bulk")
    ModelAndView bulk(@RequestParam(name = "task", required = false) @Nullable List<String> ids, Actor actor) {
        List<String> chosen = ids == null ? List.of() : ids;
        if (chosen.size() > BulkTasks.MAX) return list(TaskFilter.none(), actor, HttpStatus.UNPROCESSABLE_ENTITY);
        List<BulkLine> lines = bulk.claim(chosen, actor, Moment.of(clock)).stream()
                .map(result -> line(result, actor))
                .toList();
        return new ModelAndView("desk/bulk", Map.of("lines", lines));
    }

    private BulkLine line(BulkTasks.Result result, Actor actor) {
        Row row = tasks.find(result.id(), actor).toOptional().orElse(null);
        Refusal refusal = result.ruling() instanceof Refused<?> no ? no.refusal() : null;
        return new BulkLine(
                row == null ? "" : row.reference().value(),
                row == null ? "" : row.kind().name(),
                refusal);
    }

    private ModelAndView list(TaskFilter filter, Actor actor, HttpStatus status) {
        Moment now = Moment.of(clock);
        WorkingTasks.Filter wanted = filter.filter();
        Page<Row> rows = tasks.list(wanted, actor, now);
        Map<String, String> divisions = names.divisions();
        Page<TaskLine> lines = rows.map(row -> line(row, actor, divisions, now));
        int last = (int) Math.max(1, (rows.total() + wanted.size() - 1) / wanted.size());
        ModelAndView page = new ModelAndView("desk/list", status);
        return page.addObject("filter", filter)
                .addObject("wanted", wanted)
                .addObject("lines", lines)
                .addObject("last", last)
                .addObject("scopes", Scope.values())
                .addObject("counts", counts(actor, now))
                .addObject("stages", Stage.values())
                .addObject("divisions", divisions);
    }

    /** How many tasks each tab holds, and how many of all are overdue or past the house plan. */
    private Map<String, Long> counts(Actor actor, Moment now) {
        return Map.of(
                "MINE", count(Scope.MINE, false, false, actor, now),
                "CLAIMABLE", count(Scope.CLAIMABLE, false, false, actor, now),
                "ALL", count(Scope.ALL, false, false, actor, now),
                "OVERDUE", count(Scope.ALL, true, false, actor, now),
                "PLAN", count(Scope.ALL, false, true, actor, now));
    }

    private long count(Scope scope, boolean overdue, boolean behindPlan, Actor actor, Moment now) {
        WorkingTasks.Filter one = TaskFilter.none().filter();
        return tasks.list(
                        new WorkingTasks.Filter(scope, null, null, overdue, behindPlan, null, one.sort(), 0, 1),
                        actor,
                        now)
                .total();
    }

    private TaskLine line(Row row, Actor actor, Map<String, String> divisions, Moment now) {
        Deadline deadline =
                Deadline.of(calendars.current(), row.dueOn(), now.today(), row.paused(), row.provisional(), false);
        String division = row.division() == null ? "" : divisions.getOrDefault(row.division(), row.division());
        boolean free = row.assignee() == null && CaseSheets.fits(row, actor);
        PlannedDay planned = PlannedDay.of(row.plannedOn(), now.today());
        return new TaskLine(row, deadline, planned, division, names.person(row.assignee()), free);
    }
}
