package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.ListingTasks;
import disclosure.handling.Moment;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkList.Scope;
import disclosure.handling.WorkingTasks;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.page.PathSegment;
import disclosure.page.Refusals;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What there is to do: my tasks, those I may claim, and all I may see, the most urgent first. */
@StaffPage
class TaskListPages {

    /** Rows of an open page about which it asks who took them. */
    private static final int ASKED = 50;

    /** Others may be quicker with the most urgent task, and with the one after it. */
    private static final int TRIES = 5;

    private final ListingTasks listing;
    private final WorkingTasks tasks;
    private final TaskLines lines;
    private final Names names;
    private final Clock clock;

    TaskListPages(ListingTasks listing, WorkingTasks tasks, TaskLines lines, Names names, Clock clock) {
        this.listing = listing;
        this.tasks = tasks;
        this.lines = lines;
        this.names = names;
        this.clock = clock;
    }

    /** A task that the reader still sees as free and that is not. @param by name of the one who has it, empty once it is done */
    public record Taken(String task, String reference, String by) {}

    @GetMapping("/desk")
    ModelAndView desk(@ModelAttribute("filter") TaskFilter filter, Actor actor) {
        return actor.seesCases()
                ? lines.page(filter, actor, HttpStatus.OK)
                : new ModelAndView("desk/welcome", Map.of("roles", actor.roles()));
    }

    /** The same list for a page that stays open, with who took what it still shows as free. */
    @PostMapping("/desk/live")
    ModelAndView live(
            @ModelAttribute("filter") TaskFilter filter,
            @RequestParam(name = "seen", required = false) @Nullable List<String> seen,
            Actor actor) {
        List<Taken> taken = seen == null
                ? List.of()
                : seen.stream()
                        .distinct()
                        .limit(ASKED)
                        .flatMap(task -> taken(task, actor).stream())
                        .toList();
        return lines.page(filter, actor, HttpStatus.OK).addObject("taken", taken);
    }

    private Optional<Taken> taken(String task, Actor actor) {
        return tasks.find(task, actor)
                .toOptional()
                .filter(row -> row.assignee() != null && !row.assignee().equals(actor.id()))
                .map(row -> new Taken(task, row.reference().value(), names.person(row.assignee())));
    }

    @PostMapping("/desk/tasks/next")
    ModelAndView next(@ModelAttribute("filter") TaskFilter filter, Actor actor, RedirectAttributes flash) {
        Ruling<Row> claimed = null;
        for (int tries = 0; tries < TRIES && !(claimed != null && claimed.isGranted()); tries++) {
            Optional<Row> urgent = listing.next(actor, Moment.of(clock));
            if (urgent.isEmpty())
                return new ModelAndView(
                        "redirect:" + TaskFilter.of(Scope.CLAIMABLE).at("/desk"));
            claimed = claimed(urgent.get().id(), actor);
        }
        return shown(java.util.Objects.requireNonNull(claimed), filter, actor, flash);
    }

    @PostMapping("/desk/tasks/{task}/claim")
    ModelAndView claim(
            @PathVariable("task") String task,
            @ModelAttribute("filter") TaskFilter filter,
            Actor actor,
            RedirectAttributes flash) {
        return shown(claimed(task, actor), filter, actor, flash);
    }

    /** What the person may not even see is as unknown as none. */
    private Ruling<Row> claimed(String task, Actor actor) {
        return tasks.find(task, actor).flatMap(seen -> tasks.claim(task, actor, Moment.of(clock)));
    }

    private ModelAndView shown(Ruling<Row> claimed, TaskFilter filter, Actor actor, RedirectAttributes flash) {
        if (claimed instanceof Refused<Row> no) return refused(no, filter, actor);
        Row row = claimed.orElseThrow();
        flash.addFlashAttribute("claimed", row.id());
        return new ModelAndView("redirect:/desk/cases/" + PathSegment.of(row.reference()));
    }

    /** A claim by mistake is given back, as long as the person still has the task. */
    @PostMapping("/desk/tasks/{task}/undo")
    ModelAndView undo(@PathVariable("task") String task, Actor actor, RedirectAttributes flash) {
        Ruling<Row> given = tasks.find(task, actor).flatMap(seen -> tasks.unclaim(task, actor, Moment.of(clock)));
        if (given instanceof Refused<Row> no) return refused(no, TaskFilter.of(Scope.MINE), actor);
        flash.addFlashAttribute("done", "desk.done.unclaimed");
        return new ModelAndView("redirect:" + TaskFilter.of(Scope.CLAIMABLE).at("/desk"));
    }

    private ModelAndView refused(Refused<Row> no, TaskFilter filter, Actor actor) {
        return lines.page(filter, actor, Refusals.status(no.refusal()))
                .addObject("refusal", no.refusal())
                .addObject("failed", true);
    }
}
