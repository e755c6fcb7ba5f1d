package disclosure.desk;

import disclosure.handling.FilingRequest;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request that the counter takes in: how it arrived, as evidence, then what the paper says, in the paper's order. */
record Intake(
        @NotNull Channel channel,
        @NotNull LocalDate arrivedOn,
        boolean signedFor,
        boolean statedByGuide,
        @Nullable @Size(max = 500) String evidence,
        @Valid @Nullable Oral oral,
        @Valid @Nullable Forwarded forwarding,
        @NotNull @Valid Applicant applicant,
        @Valid @Nullable Agent agent,
        @NotBlank @Size(max = 10000) String description,
        @Nullable DeliveryMethod deliveryMethod,
        @Nullable DeliveryRoute deliveryRoute,
        boolean assistanceGiven) {

    record Oral(
            @NotBlank @Size(max = 100) String takenDownBy,
            @NotBlank @Size(max = 200) String place,
            @NotBlank @Size(max = 100) String time,
            boolean readBack,
            @NotBlank @Size(max = 200) String mark) {}

    record Forwarded(
            @NotBlank @Size(max = 200) String from,
            @NotBlank @Size(max = 200) String to,
            @NotBlank @Size(max = 100) String handedOverAt,
            boolean original) {}

    record Applicant(
            @NotNull ApplicantType type,
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String idType,
            @Nullable @Size(max = 40) String idNumber,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Email @Size(max = 200) String email,
            @Nullable @Size(max = 300) String address) {}

    record Agent(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String idType,
            @Nullable @Size(max = 40) String idNumber,
            boolean powerOfAttorneyShown) {}

    Arrival arrival() {
        Arrival.OralRecord oralRecord = oral == null
                ? null
                : new Arrival.OralRecord(oral.takenDownBy(), oral.place(), oral.time(), oral.readBack(), oral.mark());
        Arrival.Forwarding handOver = forwarding == null
                ? null
                : new Arrival.Forwarding(
                        forwarding.from(), forwarding.to(), forwarding.handedOverAt(), forwarding.original());
        return new Arrival(channel, arrivedOn, signedFor, statedByGuide, evidence, oralRecord, handOver);
    }

    FilingRequest.Request request() {
        disclosure.intake.Applicant.Agent standIn = agent == null
                ? null
                : new disclosure.intake.Applicant.Agent(
                        agent.name(), agent.idType(), agent.idNumber(), agent.powerOfAttorneyShown());
        disclosure.intake.Applicant asking = new disclosure.intake.Applicant(
                applicant.type(),
                applicant.name(),
                applicant.idType(),
                applicant.idNumber(),
                applicant.phone(),
                applicant.email(),
                applicant.address(),
                standIn);
        return new FilingRequest.Request(asking, description, deliveryMethod, deliveryRoute, assistanceGiven);
    }

    @Override
    public String toString() {
        return "Intake[" + channel + "]";
    }
}
