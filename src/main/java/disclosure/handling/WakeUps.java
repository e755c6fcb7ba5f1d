package disclosure.handling;

import disclosure.casefile.PlannedDays;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a case has to be woken, as the clock says them now.
 *
 * @param alertOn day of the next alert, empty while no due day runs
 * @param matters for each thing that runs beside the main line (c1, r1, fee …) the day on which to look at it: its period
 *     is over, or nearly
 * @param due for each of them the day by which its open task is due
 * @param planned what the house plans for its open tasks
 */
public record WakeUps(
        Optional<LocalDate> alertOn, Map<String, LocalDate> matters, Map<String, LocalDate> due, PlannedDays planned) {

    /** The matter of the yearly look at what was withheld; a case has but one. */
    public static final String REASSESSMENT = MatterDays.REASSESSMENT;

    public WakeUps {
        matters = Map.copyOf(matters);
        due = Map.copyOf(due);
    }

    /** Due day of an open task: that of its own matter where several run, else the case's. */
    public @Nullable LocalDate dueOn(TaskKind task, @Nullable String matter, Standing standing) {
        return matter != null && hasOwnDay(task) ? due.get(matter) : standing.dueOn(task);
    }

    /** The same with the alerts about the plan of these open tasks among the others. */
    public WakeUps with(List<WorkList.Row> open, Standing standing) {
        Optional<LocalDate> earliest = Stream.concat(
                        alertOn.stream(), open.stream().flatMap(task -> tellOn(task, standing).stream()))
                .min(LocalDate::compareTo);
        return new WakeUps(earliest, matters, due, planned);
    }

    /** The day the house has for an open task; null where it has none. */
    public @Nullable LocalDate plannedOn(WorkList.Row task, Standing standing) {
        return planned.plannedOn(task.kind(), task.openedOn(), dueOn(task.kind(), task.matter(), standing))
                .orElse(null);
    }

    /** The day planned for the task, where it has passed and nobody was told. */
    Optional<LocalDate> planMissed(WorkList.Row task, Standing standing) {
        return Optional.ofNullable(plannedOn(task, standing)).filter(day -> planned.missed(task.kind(), day));
    }

    /** The day on which to tell that the plan of the task was missed, not before today; empty once it was told. */
    Optional<LocalDate> tellOn(WorkList.Row task, Standing standing) {
        return Optional.ofNullable(plannedOn(task, standing)).flatMap(day -> planned.tellOn(task.kind(), day));
    }

    static boolean hasOwnDay(TaskKind task) {
        return task == TaskKind.RECORD_OPINION || task == TaskKind.SEND_DEFENCE;
    }
}
