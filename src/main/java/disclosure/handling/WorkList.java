package disclosure.handling;

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
            boolean seesAll) {}

    enum Scope {
        MINE,
        CLAIMABLE,
        ALL
    }

    enum Sort {
        DUE,
        RECEIVED
    }

    /**
     * @param overdueOn tasks past their due day as of that day only, null for all
     * @param behindPlanOn tasks past the day of the house plan as of that day only, null for all
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
            @Nullable String text,
            Sort sort,
            int page,
            int size) {}

    /** Kinds a role set may claim. */
    static Collection<TaskKind> kindsFor(Set<Role> roles) {
        return java.util.Arrays.stream(TaskKind.values())
                .filter(kind -> kind.roles().stream().anyMatch(roles::contains))
                .toList();
    }
}
