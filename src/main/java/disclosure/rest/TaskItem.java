package disclosure.rest;

import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open task as lists show it.
 *
 * @param name what there is to do, in the caller's language
 * @param kind the same for programs; it decides the form of {@code /complete}
 * @param assignee user name, null while nobody has it
 * @param dueOn null where no period runs
 * @param plannedOn the day the house plan has for it, never after {@code dueOn}; null where nothing is planned
 * @param workingDaysLeft from today to the due day, negative when late; null without one
 */
record TaskItem(
        String id,
        String name,
        TaskKind kind,
        String reference,
        @Nullable String matter,
        String subject,
        Stage stage,
        @Nullable String division,
        @Nullable String assignee,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate plannedOn,
        @Nullable Integer workingDaysLeft,
        boolean paused,
        boolean provisional,
        boolean overdue) {}
