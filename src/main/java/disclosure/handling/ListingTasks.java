package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says who has what, what comes next, and how much of it there is; to each person what that person may see. */
@Service
public class ListingTasks {

    /** Up to so many working days from today a task is due soon. */
    public static final int SOON = 3;

    private final WorkList list;
    private final Actors actors;
    private final Calendars calendars;

    public ListingTasks(WorkList list, Actors actors, Calendars calendars) {
        this.list = list;
        this.actors = actors;
        this.calendars = calendars;
    }

    /** Which due days a list is about. */
    public enum Due {
        TODAY,
        SOON
    }

    /** Filters of a list, as a person sets them; null is "any". */
    public record Filter(
            WorkList.Scope scope,
            @Nullable String division,
            @Nullable Stage stage,
            boolean overdue,
            boolean behindPlan,
            @Nullable Due due,
            @Nullable String text,
            WorkList.Sort sort,
            int page,
            int size) {

        boolean isNarrowed() {
            return overdue
                    || behindPlan
                    || Stream.of(division, stage, due, text).anyMatch(Objects::nonNull);
        }

        /** Of any due day. */
        public Filter(
                WorkList.Scope scope,
                @Nullable String division,
                @Nullable Stage stage,
                boolean overdue,
                boolean behindPlan,
                @Nullable String text,
                WorkList.Sort sort,
                int page,
                int size) {
            this(scope, division, stage, overdue, behindPlan, null, text, sort, page, size);
        }
    }

    public Page<WorkList.Row> list(Filter filter, Actor actor, Moment now) {
        return list.list(query(filter, actor, now));
    }

    /** The same beside the figures, which know the total of a list that is not narrowed. */
    public Page<WorkList.Row> list(Filter filter, WorkList.Counts counts, Actor actor, Moment now) {
        return filter.isNarrowed()
                ? list(filter, actor, now)
                : new Page<>(list.rows(query(filter, actor, now)), counts.of(filter.scope()));
    }

    private WorkList.Query query(Filter filter, Actor actor, Moment now) {
        Due due = filter.due();
        return new WorkList.Query(
                viewer(actor, now),
                filter.scope(),
                filter.division(),
                filter.stage(),
                filter.overdue() ? now.today() : null,
                filter.behindPlan() ? now.today() : null,
                due == null ? null : now.today(),
                due == null ? null : last(due, now.today()),
                filter.text(),
                filter.sort(),
                filter.page(),
                filter.size());
    }

    private LocalDate last(Due due, LocalDate today) {
        return due == Due.TODAY ? today : soon(today);
    }

    private LocalDate soon(LocalDate today) {
        return calendars.current().add(today, SOON);
    }

    /** The figures above the lists of that person. */
    public WorkList.Counts count(Actor actor, Moment now) {
        return list.count(viewer(actor, now), now.today(), soon(now.today()));
    }

    /** The most urgent task the person may claim. */
    public Optional<WorkList.Row> next(Actor actor, Moment now) {
        Filter filter = new Filter(WorkList.Scope.CLAIMABLE, null, null, false, false, null, WorkList.Sort.DUE, 0, 1);
        return list(filter, actor, now).items().stream().findFirst();
    }

    WorkList.Viewer viewer(Actor actor, Moment now) {
        Set<Role> roles = actor.roles();
        boolean seesAll =
                roles.contains(Role.OFFICE_HEAD) || roles.contains(Role.LEADER) || roles.contains(Role.SUPERVISOR);
        return new WorkList.Viewer(
                actor.id(), actors.standsInFor(actor.id(), now.today()), roles, actor.division(), seesAll);
    }
}
