package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The open work as those see it who decide and who answer for others: what waits for them, and how it is spread. */
public interface WaitingWork {

    /** What the person has, or has for somebody away, or may take, of those kinds; the most urgent first. @param page from 0 */
    Page<WorkList.Row> waitingFor(WorkList.Viewer viewer, Collection<TaskKind> kinds, int page, int size);

    /** How much that is. */
    int countFor(WorkList.Viewer viewer, Collection<TaskKind> kinds);

    /** Open cases in which the one act is on file and none of the others since. */
    List<Reference> undecided(ActKind proposed, Set<ActKind> decided);

    /** @param division null for all @param soon day up to which, from today, a due day is near */
    List<Load> load(@Nullable String division, LocalDate today, LocalDate soon);

    /**
     * The open tasks of one person in one division.
     *
     * @param assignee null for those that nobody has
     * @param soon due from today to the near day
     */
    record Load(@Nullable String division, @Nullable String assignee, int open, int overdue, int soon) {}
}
