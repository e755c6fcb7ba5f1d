package disclosure.desk;

import disclosure.handling.WorkList.Row;
import disclosure.page.Deadline;
import disclosure.page.PlannedDay;
import org.jspecify.annotations.Nullable;

/**
 * A task as a line of the list.
 *
 * @param planned the day of the house plan, null where it has none
 * @param mayClaim whether nobody has it and the viewer's roles fit
 */
public record TaskLine(
        Row row, Deadline deadline, @Nullable PlannedDay planned, String division, String assignee, boolean mayClaim) {

    public String label() {
        return row.reference().value();
    }
}
