package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.BulkTasks;
import disclosure.handling.BulkTasks.Result;
import disclosure.handling.Moment;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkingTasks;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The same done to the selected rows of the list, each on its own, and what came of each. */
@StaffPage
class BulkPages {

    private final BulkTasks bulk;
    private final WorkingTasks tasks;
    private final TaskLines lines;
    private final Clock clock;

    BulkPages(BulkTasks bulk, WorkingTasks tasks, TaskLines lines, Clock clock) {
        this.bulk = bulk;
        this.tasks = tasks;
        this.lines = lines;
        this.clock = clock;
    }

    /** What may be done to several tasks at once. */
    public enum Bulk {
        CLAIM,
        UNCLAIM,
        ASSIGN
    }

    /** One result. @param refusal null where it was done */
    public record BulkLine(
            String reference, String task, @Nullable Refusal refusal) {}

    @PostMapping("/desk/tasks/bulk")
    ModelAndView bulk(
            @RequestParam(name = "task", required = false) @Nullable List<String> ids,
            @RequestParam(name = "do", required = false) @Nullable String what,
            @RequestParam(name = "person", required = false) @Nullable String person,
            @ModelAttribute("filter") TaskFilter filter,
            Actor actor) {
        List<String> chosen = ids == null ? List.of() : ids;
        if (chosen.size() > BulkTasks.MAX) return lines.page(filter, actor, HttpStatus.UNPROCESSABLE_ENTITY);
        Bulk action = Arrays.stream(Bulk.values())
                .filter(it -> it.name().equalsIgnoreCase(what))
                .findFirst()
                .orElse(Bulk.CLAIM);
        List<BulkLine> results = done(action, chosen, person == null ? "" : person, actor).stream()
                .map(result -> line(result, actor))
                .toList();
        long refused = results.stream().filter(line -> line.refusal() != null).count();
        return new ModelAndView(
                "desk/bulk",
                Map.of(
                        "results", results,
                        "action", action,
                        "refused", refused,
                        "back", filter.at("/desk")));
    }

    private List<Result> done(Bulk action, List<String> ids, String person, Actor actor) {
        Moment now = Moment.of(clock);
        return switch (action) {
            case CLAIM -> bulk.claim(ids, actor, now);
            case UNCLAIM -> bulk.unclaim(ids, actor, now);
            case ASSIGN -> bulk.assign(ids, person, actor, now);
        };
    }

    private BulkLine line(Result result, Actor actor) {
        Row row = tasks.find(result.id(), actor).toOptional().orElse(null);
        Refusal refusal = result.ruling() instanceof Refused<?> no ? no.refusal() : null;
        return new BulkLine(
                row == null ? "" : row.reference().value(),
                row == null ? "" : row.kind().name(),
                refusal);
    }
}
