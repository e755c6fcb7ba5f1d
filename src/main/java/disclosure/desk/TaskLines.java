package disclosure.desk;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.handling.Actors;
import disclosure.handling.Calendars;
import disclosure.handling.ListingTasks;
import disclosure.handling.ListingTasks.Filter;
import disclosure.handling.Moment;
import disclosure.handling.Page;
import disclosure.handling.ReadingCases;
import disclosure.handling.ReportDuties;
import disclosure.handling.SavedFilters;
import disclosure.handling.WorkList.Counts;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkList.Scope;
import disclosure.page.Deadline;
import disclosure.page.PlannedDay;
import disclosure.page.Words;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lays out "my desk": the figures, the filters and one page of tasks. */
@Component
class TaskLines {

    private final ListingTasks listing;
    private final SavedFilters saved;
    private final ReportDuties duties;
    private final Actors actors;
    private final Calendars calendars;
    private final Names names;
    private final Words words;
    private final Clock clock;

    TaskLines(
            ListingTasks listing,
            SavedFilters saved,
            ReportDuties duties,
            Actors actors,
            Calendars calendars,
            Names names,
            Words words,
            Clock clock) {
        this.listing = listing;
        this.saved = saved;
        this.duties = duties;
        this.actors = actors;
        this.calendars = calendars;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    ModelAndView page(TaskFilter filter, Actor actor, HttpStatus status) {
        Moment now = Moment.of(clock);
        Filter wanted = filter.filter();
        Counts counts = listing.count(actor, now);
        Map<String, String> divisions = names.divisions();
        Page<TaskLine> lines = listing.list(wanted, counts, actor, now).map(lines(actor, divisions, now));
        long last = Math.max(1, (lines.total() + wanted.size() - 1) / wanted.size());
        return new ModelAndView("desk/list", status)
                .addObject("heading", words.message("desk.mine.title", counts.mine(), counts.mineOverdue()))
                .addObject("filter", filter)
                .addObject("wanted", wanted)
                .addObject("lines", lines)
                .addObject("pages", PageNumbers.of(filter.number(), (int) last))
                .addObject("tabs", tabs(counts))
                .addObject("counts", counts)
                .addObject("saved", saved.of(actor.id()))
                .addObject("meets", ReadingCases.meetsApplicants(actor))
                .addObject("stages", Stage.values())
                .addObject("divisions", divisions)
                .addObject("duties", duties.open(actor, now))
                .addObject("receivers", givesOut(actor) ? names.receivers(actor) : Map.of());
    }

    private static Map<Scope, Long> tabs(Counts counts) {
        Map<Scope, Long> tabs = new java.util.EnumMap<>(Scope.class);
        tabs.put(Scope.MINE, counts.mine());
        tabs.put(Scope.CLAIMABLE, counts.claimable());
        tabs.put(Scope.ALL, counts.all());
        tabs.put(Scope.WAITING, counts.waiting());
        return tabs;
    }

    private Function<Row, TaskLine> lines(Actor actor, Map<String, String> divisions, Moment now) {
        WorkingDays calendar = calendars.current();
        Map<String, String> people = names.people();
        Set<String> absent = actors.standsInFor(actor.id(), now.today());
        return row -> {
            Deadline deadline = Deadline.of(calendar, row.dueOn(), now.today(), row.paused(), row.provisional(), false);
            String division = row.division() == null ? "" : divisions.getOrDefault(row.division(), row.division());
            String holder = row.assignee() == null ? "" : row.assignee();
            return new TaskLine(
                    row,
                    deadline,
                    PlannedDay.of(row.plannedOn(), now.today()),
                    division,
                    people.getOrDefault(holder, holder),
                    holder.isEmpty() && CaseSheets.fits(row, actor),
                    holder.equals(actor.id()) || absent.contains(holder),
                    CaseSheets.givesOut(row, actor));
        };
    }

    static boolean givesOut(Actor actor) {
        return actor.is(Role.OFFICE_HEAD) || actor.is(Role.DIVISION_HEAD);
    }
}
