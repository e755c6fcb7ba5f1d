package disclosure.page;

import disclosure.casefile.Standing;
import disclosure.handling.FilingRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The receipt (登记回执) as it is shown and printed, once.
 *
 * @param queryCode in groups of four digits
 * @param receivedOn null while both sides must still confirm
 */
public record ReceiptSheet(
        String reference,
        String queryCode,
        QrCode qr,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate replyDueOn,
        boolean provisional) {

    /** The code holds reference and query code as text and no address, so that nothing of it gets into a log. */
    public static ReceiptSheet of(FilingRequest.Receipt receipt) {
        Standing standing = receipt.standing();
        String reference = standing.reference().value();
        String code = receipt.queryCode().grouped();
        return new ReceiptSheet(
                reference,
                code,
                QrCode.of(reference + "\n" + code),
                standing.arrivedOn(),
                standing.receivedOn(),
                standing.replyDueOn(),
                standing.provisional());
    }

    @Override
    public String toString() {
        return "ReceiptSheet[" + reference + "]";
    }
}
