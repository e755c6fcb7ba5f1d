package disclosure.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the bureau decided on a point the law leaves to it, or that it took such a decision back. Both stay on record.
 *
 * @param validFrom the first day it holds for ({@link BureauPoint.Anchor}); always later than the day it was decided
 * @param version of what was said on this point for this day, from 1; the last one holds
 * @param value null where the one before is taken back
 * @param by user name of the administrator
 * @param reason why, or the number of the document (文号): 1 to 200 characters
 */
public record BureauDecision(
        BureauPoint point,
        LocalDate validFrom,
        int version,
        @Nullable String value,
        String by,
        Instant at,
        String reason) {

    public boolean isTakenBack() {
        return value == null;
    }

    /** Whether the same person says the same again, as a form sent twice does. */
    boolean says(@Nullable String what, String why, String who) {
        return Objects.equals(value, what) && reason.equals(why) && by.equals(who);
    }
}
