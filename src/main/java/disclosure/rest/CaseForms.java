package disclosure.rest;

import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is sent with the acts on a case that are no task; texts up to 5000 characters. */
final class CaseForms {

    private static final int TEXT = 5000;

    private CaseForms() {}

    /** Why something is done. */
    record Because(@NotBlank @CodePoints(max = TEXT) String reason) {}

    /** @param record what the applicant wrote, or the record that was read back */
    record Withdrawal(@NotBlank @CodePoints(max = TEXT) String record) {}

    /** @param workingDays 1 to 20 (rules of 2007: 15), judged by the clock */
    record Extension(
            @NotNull Integer workingDays,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    /** @param counts how many requests in which period */
    record ReasonsRequest(@NotBlank @CodePoints(max = TEXT) String counts) {}

    /** @param deliveredOn null for today */
    record ReasonsDelivery(
            @Nullable LocalDate deliveredOn,
            @NotBlank @CodePoints(max = TEXT) String evidence) {}

    record Reasons(@NotBlank @CodePoints(max = TEXT) String reasons) {}

    record Refusal(@NotBlank @CodePoints(max = TEXT) String reason) {}

    record ContactAttempt(
            @NotBlank @CodePoints(max = TEXT) String how,
            @NotBlank @CodePoints(max = TEXT) String result) {}

    /**
     * The evidence of arrival as it should have been read.
     *
     * @param arrivedOn day the request reached the bureau
     * @param signedFor null for the usual of the channel
     * @param confirmedOn day both sides confirmed, where the evidence alone does not fix the day of receipt
     */
    record ReceiptCorrection(
            @NotNull Channel channel,
            @NotNull LocalDate arrivedOn,
            @Nullable Boolean signedFor,
            boolean statedByGuide,
            @Nullable @CodePoints(max = 1000) String evidence,
            @Valid ArrivalEvidence.@Nullable OralRecordForm oralRecord,
            @Valid ArrivalEvidence.@Nullable ForwardingForm forwarding,
            @Nullable LocalDate confirmedOn,
            @NotBlank @CodePoints(max = TEXT) String reason) {

        Arrival arrival() {
            return ArrivalEvidence.arrival(
                    channel, arrivedOn, signedFor, statedByGuide, evidence, oralRecord, forwarding);
        }
    }
}
