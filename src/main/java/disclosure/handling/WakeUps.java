package disclosure.handling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The days on which a case has to be woken, as the clock says them now.
 *
 * @param alertOn day of the next alert, empty while no due day runs
 * @param matters for each thing that runs beside the main line (c1, r1, fee …) the day on which its period is over
 * @param due for each of them the day by which its open task is due
 */
public record WakeUps(Optional<LocalDate> alertOn, Map<String, LocalDate> matters, Map<String, LocalDate> due) {
    public WakeUps {
        matters = Map.copyOf(matters);
        due = Map.copyOf(due);
    }
}
