package disclosure.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a request arrived, as evidence: what is written on the envelope, in the signature book or in the platform's log.
 * The day of receipt is derived from it and never typed (law.md R-REC-13).
 *
 * @param on the day the request reached the bureau, whoever of the bureau took it
 * @param signedFor whether somebody of the bureau (mail room, duty desk, gatekeeper) signed for it
 * @param statedByGuide for {@link Channel#OTHER_PUBLISHED}: the guide announces arrival as the time of receipt (R-REC-07)
 * @param evidence slip number, log entry, image of the signature; for other staff to find again
 * @param oralRecord for {@link Channel#ORAL}: how the request was taken down
 * @param forwarding for {@link Channel#FORWARDED}: the hand-over from the unit it first reached (R-PIPE-04)
 */
public record Arrival(
        Channel channel,
        LocalDate on,
        boolean signedFor,
        boolean statedByGuide,
        @Nullable String evidence,
        @Nullable OralRecord oralRecord,
        @Nullable Forwarding forwarding) {

    public static Arrival by(Channel channel, LocalDate on) {
        return new Arrival(channel, on, channel == Channel.REGISTERED_MAIL, false, null, null, null);
    }

    /**
     * A request taken down by the working body itself, because writing is genuinely difficult (Art. 29(1)).
     *
     * @param readBack whether the text was read back to the applicant and confirmed
     * @param mark what stands for the signature: signature, fingerprint or the number of a recording
     */
    public record OralRecord(String takenDownBy, String place, String time, boolean readBack, String mark) {}

    /** Hand-over inside the bureau: from whom, to whom, when, and whether the original came along. */
    public record Forwarding(String from, String to, String handedOverAt, boolean original) {}
}
