package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyReason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * How a remedy ended, whenever it did: withdrawn or not taken up before anybody defended, decided, put in another column
 * later, and what the bureau put right (law.md §12).
 */
@Service
public class DecidingRemedies {

    private final CaseDesk desk;
    private final CaseProcess process;

    public DecidingRemedies(CaseDesk desk, CaseProcess process) {
        this.desk = desk;
        this.process = process;
    }

    /** At any time while it is pending; whatever was to be done for it is to be done no longer. */
    public Ruling<Standing> decided(
            Reference reference, String id, SideForm.RecordRemedyResult form, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> TrackingRemedies.pending(file, id)
                        .flatMap(remedy -> RemedySteps.result(form, remedy, now.today())),
                step -> {
                    process.remedyDecided(reference, id);
                    if (step.ordersReply()) process.replyOrdered(reference);
                });
    }

    /** The words stay; the column of the report is another, and it says why (R-TRK-01). */
    public Ruling<Standing> categorize(
            Reference reference, String id, RemedyCategory category, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> TrackingRemedies.known(file, id)
                        .flatMap(remedy -> changed(remedy, category))
                        .flatMap(remedy -> Step.of(
                                new RemedyAct.RemedyCategoryChanged(now.today(), remedy.id(), category, reason))),
                step -> {});
    }

    private static Ruling<Remedy> changed(Remedy remedy, RemedyCategory category) {
        if (remedy.pending()) return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.NOT_DECIDED, remedy.id());
        if (category == remedy.category())
            return Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.SAME_CATEGORY, category);
        boolean ordered =
                remedy.decision().filter(RemedyAct.RemedyDecided::replyOrdered).isPresent();
        return ordered
                ? Ruling.refused(TrackingRemedies.REMEDIES, RemedyReason.ORDER_IS_A_CORRECTION)
                : Ruling.granted(remedy);
    }

    /** What was put right on it and what was learned (R-TRK-04). */
    public Ruling<Standing> followUp(
            Reference reference, String id, String correction, @Nullable String lessons, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> TrackingRemedies.known(file, id)
                        .flatMap(remedy ->
                                Step.of(new RemedyAct.RemedyFollowedUp(now.today(), remedy.id(), correction, lessons))),
                step -> {});
    }
}
