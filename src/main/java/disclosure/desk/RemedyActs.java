package disclosure.desk;

import static disclosure.desk.ActActions.doing;

import disclosure.desk.ActActions.Doing;
import disclosure.handling.DecidingRemedies;
import disclosure.handling.Moment;
import disclosure.handling.SideForm;
import disclosure.handling.TrackingRemedies;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms about remedies come to, by the class of the form. */
@Component
class RemedyActs {

    private final TrackingRemedies tracking;
    private final DecidingRemedies deciding;

    RemedyActs(TrackingRemedies tracking, DecidingRemedies deciding) {
        this.tracking = tracking;
        this.deciding = deciding;
    }

    Map<Class<?>, Doing<?>> doings() {
        return Map.ofEntries(
                doing(RemedyForm.FiledRemedy.class, (r, f, a, now) -> tracking.filed(r, filing(f, now), a, now)),
                doing(
                        RemedyForm.AcceptedRemedy.class,
                        (r, f, a, now) -> tracking.accepted(r, f.id(), or(f.acceptedOn(), now), a, now)),
                doing(
                        RemedyForm.ReceivedCopy.class,
                        (r, f, a, now) ->
                                tracking.copyReceived(r, f.id(), f.procedure(), or(f.receivedOn(), now), a, now)),
                doing(
                        RemedyForm.AnswerDay.class,
                        (r, f, a, now) -> tracking.answerWanted(r, f.id(), f.dueOn(), a, now)),
                doing(RemedyForm.RemedyResult.class, (r, f, a, now) -> deciding.decided(r, f.id(), result(f), a, now)),
                doing(
                        RemedyForm.OtherCategory.class,
                        (r, f, a, now) -> deciding.categorize(r, f.id(), f.category(), f.reason(), a, now)),
                doing(
                        RemedyForm.RemedyLesson.class,
                        (r, f, a, now) -> deciding.followUp(r, f.id(), f.correction(), f.lessons(), a, now)),
                doing(RemedyForm.Hold.class, (r, f, a, now) -> tracking.hold(r, f.id(), f.reason(), a, now)),
                doing(RemedyForm.Freeing.class, (r, f, a, now) -> tracking.free(r, f.id(), f.reason(), a, now)));
    }

    private static TrackingRemedies.Filing filing(RemedyForm.FiledRemedy f, Moment now) {
        return new TrackingRemedies.Filing(
                f.kind(), f.nonReply(), f.authority(), or(f.filedOn(), now), f.decision(), f.answerDueOn());
    }

    private static SideForm.RecordRemedyResult result(RemedyForm.RemedyResult f) {
        return new SideForm.RecordRemedyResult(
                f.rawResult(),
                f.category(),
                f.categoryReason(),
                f.decidedOn(),
                f.receivedOn(),
                f.replyOrdered(),
                f.replyDueOn());
    }

    private static LocalDate or(@Nullable LocalDate day, Moment now) {
        return day == null ? now.today() : day;
    }
}
