package disclosure.desk;

import disclosure.handling.WorkList.Row;
import disclosure.page.Deadline;

/**
 * A task as a line of the list.
 *
 * @param mayClaim whether nobody has it and the viewer's roles fit
 */
public record TaskLine(Row row, Deadline deadline, String division, String assignee, boolean mayClaim) {

    public String label() {
        return row.reference().value();
    }
}
