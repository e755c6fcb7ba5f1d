package disclosure.casefile;

import disclosure.fee.FeeMode;
import disclosure.fee.Tier;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens about the information processing fee (信息处理费, Art. 42, 国办函〔2020〕109号). */
public sealed interface FeeAct extends Act {

    /**
     * The working body proposes to charge.
     *
     * @param quantity position of the request in the month, or pages
     * @param lines how the amount was worked out
     */
    record FeeProposed(LocalDate on, FeeMode mode, int quantity, int amountYuan, List<Tier> lines, String reason)
            implements FeeAct {
        public FeeProposed {
            lines = List.copyOf(lines);
        }
    }

    /** The leader in charge decided. @param countersignedBy who signed for the finance division */
    record FeeDecided(
            LocalDate on,
            Verdict verdict,
            String opinion,
            @Nullable String countersignedBy) implements FeeAct {}

    /** Approved, but no notice went out: nothing is charged, and nothing waits for it (R-FEE-06). */
    record FeeDropped(LocalDate on, String reason) implements FeeAct {}

    /** The fee notice left the house: the clock is off. */
    record FeeNoticeSent(LocalDate on, int amountYuan, String howToPay) implements FeeAct {}

    /** The notice reached the applicant; twenty working days to pay run from here. */
    record FeeNoticeDelivered(LocalDate on, String evidence) implements FeeAct {}

    /** Paid in full, against an official receipt: the reply clock starts anew. */
    record FeePaid(LocalDate on, int amountYuan, String receiptNumber) implements FeeAct {}

    /** Not paid in time, confirmed by staff: no further processing (outcome X2). */
    record FeeLapsed(LocalDate on, String serviceEvidence, String paymentCheck) implements FeeAct {}
}
