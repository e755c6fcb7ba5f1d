package disclosure.rest;

import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The records that some channels need beside the day of arrival, as sent (law.md §3.2). */
final class ArrivalEvidence {

    private ArrivalEvidence() {}

    /** How an oral request was taken down (Art. 29(1)). */
    record OralRecordForm(
            @NotBlank @CodePoints(max = 100) String takenDownBy,
            @NotBlank @CodePoints(max = 200) String place,
            @NotBlank @CodePoints(max = 100) String time,
            boolean readBack,
            @NotBlank @CodePoints(max = 200) String mark) {}

    /** The hand-over from the unit that a request first reached. */
    record ForwardingForm(
            @NotBlank @CodePoints(max = 200) String from,
            @NotBlank @CodePoints(max = 200) String to,
            @NotBlank @CodePoints(max = 100) String handedOverAt,
            boolean original) {}

    /** @param signedFor null for the usual: registered mail is signed for, nothing else is */
    static Arrival arrival(
            Channel channel,
            LocalDate on,
            @Nullable Boolean signedFor,
            boolean statedByGuide,
            @Nullable String evidence,
            @Nullable OralRecordForm oral,
            @Nullable ForwardingForm forwarding) {
        return new Arrival(
                channel,
                on,
                signedFor == null ? Arrival.by(channel, on).signedFor() : signedFor,
                statedByGuide,
                evidence,
                oral == null
                        ? null
                        : new Arrival.OralRecord(
                                oral.takenDownBy(), oral.place(), oral.time(), oral.readBack(), oral.mark()),
                forwarding == null
                        ? null
                        : new Arrival.Forwarding(
                                forwarding.from(), forwarding.to(), forwarding.handedOverAt(), forwarding.original()));
    }
}
