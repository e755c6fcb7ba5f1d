package disclosure.handling;

import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a case has to be woken, as the clock says them now.
 *
 * @param alertOn day of the next alert, empty while no due day runs
 * @param matters for each thing that runs beside the main line (c1, r1, fee …) the day on which to look at it: its period
 *     is over, or nearly
 * @param due for each of them the day by which its open task is due
 */
public record WakeUps(Optional<LocalDate> alertOn, Map<String, LocalDate> matters, Map<String, LocalDate> due) {

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

    static boolean hasOwnDay(TaskKind task) {
        return task == TaskKind.RECORD_OPINION || task == TaskKind.SEND_DEFENCE;
    }
}
