package disclosure.handling;

import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.remedy.RemedyCategory;
import disclosure.review.Verdict;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The forms of what runs beside the main line: consultation, extension, fee, remedies, re-assessment. */
public sealed interface SideForm extends TaskForm {

    /**
     * Service of the letter on the one consulted.
     *
     * @param deliveredOn null for today
     * @param undeliverable it came back on that day instead; the evidence says how
     */
    record RecordConsultationDelivery(
            @Nullable LocalDate deliveredOn,
            @NotBlank @Size(max = TEXT) String evidence,
            boolean undeliverable) implements SideForm {}

    /**
     * The opinion, or why none is waited for.
     *
     * @param receivedOn null for today
     * @param opinion null where none came; then {@code end} says why
     * @param postedOn postmark of one that came in after the last day
     */
    record RecordOpinion(
            @Nullable LocalDate receivedOn,
            @Nullable Opinion opinion,
            @Nullable @Size(max = TEXT) String grounds,
            @Nullable LocalDate postedOn,
            @Nullable ConsultationEnd end)
            implements SideForm {}

    /**
     * What the bureau decides on the opinion or the silence.
     *
     * @param toldThirdParty what the third party is told is disclosed; required where it is disclosed against an objection
     */
    record WeighOpinion(
            boolean objectionReasonable,
            @NotNull Weighing weighing,
            @NotBlank @Size(max = TEXT) String reason,
            @Nullable @Size(max = TEXT) String toldThirdParty)
            implements SideForm {}

    record DecideExtension(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion) implements SideForm {}

    /**
     * The notice goes out today; with it the due day moves.
     *
     * @param note how it was sent
     * @param dropped why none goes out any more, null where it does
     */
    record SendExtensionNotice(
            @Nullable @Size(max = TEXT) String note,
            @Nullable @Size(max = TEXT) String dropped) implements SideForm {
        public SendExtensionNotice(@Nullable String note) {
            this(note, null);
        }
    }

    /** @param countersignedBy who signed for the finance division; required to approve */
    record ApproveFee(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion,
            @Nullable @Size(max = 100) String countersignedBy)
            implements SideForm {}

    /** @param howToPay required where it goes out @param dropped why none goes out any more, null where it does */
    record SendFeeNotice(
            @Nullable @Size(max = TEXT) String howToPay,
            @Nullable @Size(max = TEXT) String dropped) implements SideForm {
        public SendFeeNotice(String howToPay) {
            this(howToPay, null);
        }
    }

    /** @param deliveredOn null for today */
    record RecordFeeDelivery(
            @Nullable LocalDate deliveredOn,
            @NotBlank @Size(max = TEXT) String evidence) implements SideForm {}

    /** Paid in full. @param paidOn null for today @param receiptNumber of the official receipt (R-FEE-11) */
    record RecordFeePayment(
            @Nullable LocalDate paidOn,
            @NotNull @Min(1) Integer amountYuan,
            @NotBlank @Size(max = 60) String receiptNumber)
            implements SideForm {}

    /** After the window: somebody looked whether it was paid. @param paid found to be paid in time, null if not */
    record CheckFeeLapse(
            @NotBlank @Size(max = TEXT) String serviceEvidence,
            @NotBlank @Size(max = TEXT) String paymentCheck,
            @jakarta.validation.Valid @Nullable RecordFeePayment paid)
            implements SideForm {}

    /** @param sentOn null for today */
    record SendDefence(
            @Nullable LocalDate sentOn,
            @NotBlank @Size(max = TEXT) String evidence) implements SideForm {}

    /**
     * The decision of the authority or court.
     *
     * @param rawResult its exact words
     * @param category null for the one that the words stand for (R-TRK-01); another needs a reason
     * @param decidedOn the day it bears
     * @param receivedOn null for today
     * @param replyDueOn day set for an ordered reply
     */
    record RecordRemedyResult(
            @NotBlank @Size(max = TEXT) String rawResult,
            @Nullable RemedyCategory category,
            @Nullable @Size(max = TEXT) String categoryReason,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate receivedOn,
            boolean replyOrdered,
            @Nullable LocalDate replyDueOn)
            implements SideForm {}

    /** @param verdict APPROVED: it stays withheld; RETURNED: it can be disclosed now */
    record ReassessWithholding(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = TEXT) String reason) implements SideForm {}
}
