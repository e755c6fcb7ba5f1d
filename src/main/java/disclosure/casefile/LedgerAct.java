package disclosure.casefile;

import disclosure.outcome.ReportRow;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a case from the ledger of earlier years (台账) and from nothing else. */
public sealed interface LedgerAct extends Act {

    /**
     * The row was taken over, the second act of its case. A case that it says is closed has no clock: what was corrected,
     * asked or extended at the time does not stand in a ledger, so nobody can say by which day the reply was due.
     *
     * @param on day on which it was taken over
     * @param receivedOn the day of receipt, as it was fixed then (Art. 31)
     * @param division code of the division, or what it was called then; null where the ledger names none
     * @param row the row of the annual report that counts the result, null while open
     * @param repliedOn day of dispatch, null without a reply
     * @param closedOn day on which the result became final (R-ANN-06), null while open
     */
    record TakenFromLedger(
            LocalDate on,
            LocalDate receivedOn,
            @Nullable String division,
            @Nullable ReportRow row,
            @Nullable LocalDate repliedOn,
            @Nullable LocalDate closedOn)
            implements LedgerAct {

        public boolean closed() {
            return closedOn != null;
        }
    }
}
