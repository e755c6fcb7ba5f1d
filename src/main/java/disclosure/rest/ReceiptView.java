package disclosure.rest;

import disclosure.casefile.Standing;
import disclosure.handling.FilingRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receipt of a request (登记回执).
 *
 * @param queryCode 20 digits in groups, told this once
 * @param receivedOn null while both sides must still confirm (Art. 31)
 * @param replyDueOn null while no clock runs
 */
record ReceiptView(
        String reference,
        String queryCode,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate replyDueOn) {

    static ReceiptView of(FilingRequest.Receipt receipt) {
        Standing standing = receipt.standing();
        return new ReceiptView(
                standing.reference().value(),
                receipt.queryCode().grouped(),
                standing.receivedOn(),
                standing.replyDueOn());
    }
}
