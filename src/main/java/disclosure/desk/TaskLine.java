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
 * @param mayGiveBack whether the viewer has it, or stands in for who has it
 * @param mayHandOver whether the viewer is a head who gives it out
 */
public record TaskLine(
        Row row,
        Deadline deadline,
        @Nullable PlannedDay planned,
        String division,
        String assignee,
        boolean mayClaim,
        boolean mayGiveBack,
        boolean mayHandOver) {

    public String label() {
        return row.reference().value();
    }

    /** Whether anything can be done with it from the list. */
    public boolean isSelectable() {
        return mayClaim || mayGiveBack || mayHandOver;
    }

    /** Differs where the line would look different, so that a page that is open knows what to renew. */
    public String mark() {
        return Integer.toHexString(
                (row + "|" + deadline + "|" + planned + "|" + division + "|" + assignee + "|" + mayClaim).hashCode());
    }
}
