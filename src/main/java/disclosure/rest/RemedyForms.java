package disclosure.rest;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
import disclosure.handling.TrackingRemedies;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said of a remedy, and what is answered about one. */
final class RemedyForms {

    private static final int TEXT = 5000;

    private RemedyForms() {}

    /**
     * @param nonReply against silence instead of against the reply
     * @param filedOn null for today
     * @param decision number of the letter that is challenged, null for the last one
     * @param answerDueOn day by which the authority of a complaint wants an answer
     */
    record Filing(
            @NotNull RemedyKind kind,
            boolean nonReply,
            @NotBlank @CodePoints(max = 200) String authority,
            @Nullable LocalDate filedOn,
            @Nullable @CodePoints(max = 100) String decision,
            @Nullable LocalDate answerDueOn) {

        TrackingRemedies.Filing filing(LocalDate today) {
            LocalDate on = filedOn == null ? today : filedOn;
            return new TrackingRemedies.Filing(kind, nonReply, authority, on, decision, answerDueOn);
        }
    }

    /** @param acceptedOn null for today */
    record Acceptance(@Nullable LocalDate acceptedOn) {}

    record AnswerDay(@NotNull LocalDate dueOn) {}

    /** @param receivedOn null for today; the days to defend are counted from the next */
    record Copy(
            @NotNull RemedyProcedure procedure, @Nullable LocalDate receivedOn) {}

    record Paper(org.springframework.core.io.Resource file) {}

    record Column(
            @NotNull RemedyCategory category,
            @NotBlank @CodePoints(max = TEXT) String reason) {}

    record FollowUp(
            @NotBlank @CodePoints(max = TEXT) String correction,
            @Nullable @CodePoints(max = TEXT) String lessons) {}

    /**
     * @param decision number of the letter that is challenged, null against silence
     * @param defenceDueOn by when the bureau must answer, null before the copy is in or a day is set
     * @param decisionDueOn by when the authority has to decide, null before it took it up
     * @param decidedOn day the decision came in; {@code decisionDatedOn} is the one it bears
     */
    record View(
            String id,
            RemedyKind kind,
            boolean nonReply,
            String authority,
            @Nullable String decision,
            LocalDate filedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate copyReceivedOn,
            @Nullable LocalDate defenceDueOn,
            @Nullable LocalDate defendedOn,
            @Nullable LocalDate decisionDueOn,
            @Nullable LocalDate decisionDatedOn,
            @Nullable LocalDate decidedOn,
            @Nullable String rawResult,
            @Nullable RemedyCategory category,
            @Nullable String correction,
            @Nullable String lessons) {

        static View of(Remedy remedy, WorkingDays calendar) {
            return new View(
                    remedy.id(),
                    remedy.kind(),
                    remedy.nonReply(),
                    remedy.authority(),
                    remedy.filed().decision(),
                    remedy.filedOn(),
                    remedy.acceptedOn(),
                    remedy.copyOn(),
                    remedy.defenceDueOn(calendar).orElse(null),
                    remedy.defendedOn(),
                    remedy.decisionDueOn(calendar).orElse(null),
                    remedy.decision().map(RemedyAct.RemedyDecided::decidedOn).orElse(null),
                    remedy.decidedOn(),
                    remedy.decision().map(RemedyAct.RemedyDecided::rawResult).orElse(null),
                    remedy.category(),
                    remedy.followUp()
                            .map(RemedyAct.RemedyFollowedUp::correction)
                            .orElse(null),
                    remedy.followUp().map(RemedyAct.RemedyFollowedUp::lessons).orElse(null));
        }
    }
}
