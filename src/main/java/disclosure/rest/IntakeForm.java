package disclosure.rest;

import disclosure.handling.FilingRequest;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A request that the counter takes in, with the evidence of its arrival. The day of receipt follows from the evidence and
 * is not a field.
 *
 * @param description the applicant's own words, up to 5000 characters
 * @param arrivedOn null for today
 * @param signedFor null for the usual of the channel
 * @param statedByGuide for OTHER_PUBLISHED: the guide announces arrival as the time of receipt
 * @param evidence slip number, log entry, signature; up to 1000 characters
 * @param oralRecord needed for ORAL
 * @param forwarding needed for FORWARDED
 */
record IntakeForm(
        @Valid @NotNull ApplicantForm applicant,
        @NotBlank @CodePoints(max = 5000) String description,
        Wanted.@Nullable Method deliveryMethod,
        Wanted.@Nullable Route deliveryRoute,
        boolean assistanceGiven,
        @NotNull Channel channel,
        @Nullable LocalDate arrivedOn,
        @Nullable Boolean signedFor,
        boolean statedByGuide,
        @Nullable @CodePoints(max = 1000) String evidence,
        @Valid ArrivalEvidence.@Nullable OralRecordForm oralRecord,
        @Valid ArrivalEvidence.@Nullable ForwardingForm forwarding) {

    FilingRequest.Request request() {
        return new FilingRequest.Request(
                applicant.applicant(),
                description,
                Wanted.of(deliveryMethod),
                Wanted.of(deliveryRoute),
                assistanceGiven);
    }

    Arrival arrival(LocalDate today) {
        LocalDate on = arrivedOn == null ? today : arrivedOn;
        return ArrivalEvidence.arrival(channel, on, signedFor, statedByGuide, evidence, oralRecord, forwarding);
    }
}
