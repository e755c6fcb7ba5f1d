package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open tasks as rows that are quick to list; written in the same transaction as the engine's own. */
public interface WorkList {

    /**
     * A task that came into being; its due day follows with {@link #dueOn}.
     *
     * @param matter which of several consultations or remedies of the case it is about, null where there is but one thing
     */
    void opened(String taskId, TaskKind kind, Reference reference, @Nullable String matter, Instant at);

    /** The same with its due day at once. */
    default void opened(
            String taskId,
            TaskKind kind,
            Reference reference,
            @Nullable String matter,
            Instant at,
            @Nullable LocalDate dueOn) {
        opened(taskId, kind, reference, matter, at);
        dueOn(taskId, dueOn, null);
    }

    void closed(String taskId);

    /** Gives the task to a person if nobody has it. @return whether it was free */
    boolean claim(String taskId, String person);

    void assign(String taskId, @Nullable String person);

    /** @param plannedOn the day that the house plan has for it, never after the due day */
    void dueOn(String taskId, @Nullable LocalDate dueOn, @Nullable LocalDate plannedOn);

    Optional<Row> find(String taskId);

    /** The same, and nobody else changes the row until the transaction ends. */
    Optional<Row> lock(String taskId);

    /** The same for one who holds the case already. */
    default Optional<Row> lockHeld(String taskId) {
        return lock(taskId);
    }

    List<Row> of(Reference reference);

    Page<Row> list(Query query);

    /** The rows of that page, where it is known how many there are. */
    default List<Row> rows(Query query) {
        return list(query).items();
    }

    /**
     * How many tasks of each sort the viewer may see.
     *
     * @param soon the last day that counts as due soon
     */
    default Counts count(Viewer viewer, LocalDate today, LocalDate soon) {
        return new Counts(
                total(Query.of(viewer, Scope.MINE)),
                total(Query.of(viewer, Scope.MINE).overdue(today)),
                total(Query.of(viewer, Scope.CLAIMABLE)),
                total(Query.of(viewer, Scope.ALL)),
                total(Query.of(viewer, Scope.WAITING)),
                total(Query.of(viewer, Scope.ALL).due(today, today)),
                total(Query.of(viewer, Scope.ALL).due(today, soon)),
                total(Query.of(viewer, Scope.ALL).overdue(today)),
                total(Query.of(viewer, Scope.ALL).behindPlan(today)));
    }

    private long total(Query query) {
        return list(query).total();
    }

    /**
     * The figures above a list.
     *
     * @param dueToday of all that the viewer may see, as all that follow
     * @param dueSoon from today to the last day that counts as soon
     */
    record Counts(
            long mine,
            long mineOverdue,
            long claimable,
            long all,
            long waiting,
            long dueToday,
            long dueSoon,
            long overdue,
            long behindPlan) {

        /** All tasks of a scope. */
        public long of(Scope scope) {
            return switch (scope) {
                case MINE -> mine;
                case CLAIMABLE -> claimable;
                case ALL -> all;
                case WAITING -> waiting;
            };
        }
    }

    /** A task and what a list shows of its case. */
    record Row(
            String id,
            TaskKind kind,
            Reference reference,
            @Nullable String matter,
            String subject,
            Stage stage,
            @Nullable String division,
            @Nullable String assignee,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate receivedOn,
            boolean paused,
            boolean provisional,
            Instant since) {

        public LocalDate openedOn() {
            return new Moment(since).today();
        }
    }

    /** Who looks: rows are only those the person may see. */
    record Viewer(
            String person,
            Set<String> standsInFor,
            Set<Role> roles,
            @Nullable String division,
            boolean seesAll) {

        /** Whether the person may read cases of that division; see {@link Permissions#maySee}. */
        public boolean maySee(@Nullable String ofDivision) {
            return Permissions.maySee(new Actor(person, person, roles, division), ofDivision);
        }
    }

    enum Scope {
        MINE,
        CLAIMABLE,
        ALL,
        /** In the hands of others, of cases in which the viewer has done something. */
        WAITING
    }

    enum Sort {
        DUE,
        RECEIVED
    }

    /**
     * @param overdueOn tasks past their due day as of that day only, null for all
     * @param behindPlanOn tasks past the day of the house plan as of that day only, null for all
     * @param dueFrom tasks due on that day or later, null for any
     * @param dueTo tasks due on that day or before, null for any
     * @param text part of a reference or subject
     * @param page from 0
     * @param size 1 to 200
     */
    record Query(
            Viewer viewer,
            Scope scope,
            @Nullable String division,
            @Nullable Stage stage,
            @Nullable LocalDate overdueOn,
            @Nullable LocalDate behindPlanOn,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable String text,
            Sort sort,
            int page,
            int size) {

        /** Without the days between which a task is due. */
        public Query(
                Viewer viewer,
                Scope scope,
                @Nullable String division,
                @Nullable Stage stage,
                @Nullable LocalDate overdueOn,
                @Nullable LocalDate behindPlanOn,
                @Nullable String text,
                Sort sort,
                int page,
                int size) {
            this(viewer, scope, division, stage, overdueOn, behindPlanOn, null, null, text, sort, page, size);
        }

        /** The first of all tasks of the scope. */
        static Query of(Viewer viewer, Scope scope) {
            return new Query(viewer, scope, null, null, null, null, null, Sort.DUE, 0, 1);
        }

        Query overdue(LocalDate asOf) {
            return new Query(viewer, scope, division, stage, asOf, behindPlanOn, text, sort, page, size);
        }

        Query behindPlan(LocalDate asOf) {
            return new Query(viewer, scope, division, stage, overdueOn, asOf, text, sort, page, size);
        }

        Query due(LocalDate from, LocalDate to) {
            return new Query(viewer, scope, division, stage, overdueOn, behindPlanOn, from, to, text, sort, page, size);
        }
    }

    /** Kinds a role set may claim. */
    static Collection<TaskKind> kindsFor(Set<Role> roles) {
        return java.util.Arrays.stream(TaskKind.values())
                .filter(kind -> kind.roles().stream().anyMatch(roles::contains))
                .toList();
    }
}
