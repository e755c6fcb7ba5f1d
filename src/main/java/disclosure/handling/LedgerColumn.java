package disclosure.handling;

import java.util.Locale;

/** The columns of the ledger (contract §7), in the order in which it is written. */
public enum LedgerColumn {
    REFERENCE,
    RECEIVED_ON,
    CHANNEL,
    APPLICANT_TYPE,
    APPLICANT_NAME,
    DESCRIPTION,
    DIVISION,
    OUTCOME,
    REPLIED_ON,
    CLOSED_ON,
    REMEDY,
    REMEDY_FILED_ON,
    REMEDY_RESULT,
    REMEDY_DECIDED_ON;

    /** What stands above it in the file, such as {@code received_on}. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }
}
