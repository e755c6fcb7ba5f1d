package disclosure.ledger;

import disclosure.handling.LedgerReason;
import java.io.Serial;

/** The file as a whole cannot be taken, for this reason. */
final class UnreadableLedger extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final LedgerReason reason;

    UnreadableLedger(LedgerReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    LedgerReason reason() {
        return reason;
    }
}
