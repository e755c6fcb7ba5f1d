package disclosure.casefile;

import disclosure.clock.ConsultationKind;
import disclosure.consultation.ConsultationEnd;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happens in asking others for their opinion (Arts. 32, 34, 11). Whom it was is kept apart, under the same id; none
 * of these acts names a person.
 */
public sealed interface ConsultationAct extends Act {

    /** Tells the consultations of one case apart: c1, c2 … */
    String id();

    /**
     * The letter asking for an opinion left the house; the applicant is told as well.
     *
     * @param content what is to be disclosed, only as far as the one consulted needs to know
     */
    record ConsultationSent(LocalDate on, String id, ConsultationKind asked, String content)
            implements ConsultationAct {}

    /** The letter reached the one consulted; the working days to answer run from here. */
    record ConsultationDelivered(LocalDate on, String id, String evidence) implements ConsultationAct {}

    /** @param postedOn postmark, where it was posted in time and came in later (R-CON-09) */
    record OpinionReceived(
            LocalDate on,
            String id,
            Opinion opinion,
            @Nullable String grounds,
            @Nullable LocalDate postedOn) implements ConsultationAct {}

    /** No opinion is waited for any longer. */
    record ConsultationEnded(LocalDate on, String id, ConsultationEnd how, String note) implements ConsultationAct {}

    /** The bureau weighed the opinion, or decided where the third party was silent. */
    record OpinionWeighed(LocalDate on, String id, boolean objectionReasonable, Weighing weighing, String reason)
            implements ConsultationAct {}

    /** The third party was told in writing what is disclosed against its objection and why (Art. 32). */
    record ThirdPartyTold(LocalDate on, String id, String content, String reason) implements ConsultationAct {}
}
