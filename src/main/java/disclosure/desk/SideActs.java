package disclosure.desk;

import static disclosure.desk.ActActions.doing;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Reference;
import disclosure.desk.ActActions.Doing;
import disclosure.handling.AskingReasons;
import disclosure.handling.Charging;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.JoiningRequests;
import disclosure.handling.Moment;
import disclosure.handling.ProposingExtension;
import disclosure.handling.SideForm;
import disclosure.handling.SupportingCase;
import disclosure.handling.TaskForm;
import disclosure.handling.WeighingReasons;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms beside the main line come to, by the class of the form. */
@Component
class SideActs {

    private final Consulting consulting;
    private final ProposingExtension proposing;
    private final AskingReasons asking;
    private final WeighingReasons reasons;
    private final Charging charging;
    private final SupportingCase supporting;
    private final JoiningRequests joining;
    private final ArchiveActs archive;

    SideActs(
            Consulting consulting,
            ProposingExtension proposing,
            AskingReasons asking,
            WeighingReasons reasons,
            Charging charging,
            SupportingCase supporting,
            JoiningRequests joining,
            ArchiveActs archive) {
        this.consulting = consulting;
        this.proposing = proposing;
        this.asking = asking;
        this.reasons = reasons;
        this.charging = charging;
        this.supporting = supporting;
        this.joining = joining;
        this.archive = archive;
    }

    Map<Class<?>, Doing<?>> doings() {
        Map<Class<?>, Doing<?>> all = new HashMap<>(archive.doings());
        all.putAll(Map.ofEntries(
                doing(SideAct.Consultation.class, (r, f, a, now) -> consulting.open(r, letters(f), a, now)),
                doing(SideAct.LateOpinion.class, (r, f, a, now) -> consulting.late(r, f.id(), opinion(f), a, now)),
                doing(
                        SideAct.SecondWeighing.class,
                        (r, f, a, now) -> consulting.weighAgain(r, f.id(), weighing(f), a, now)),
                doing(
                        SideAct.ExtensionWish.class,
                        (r, f, a, now) -> proposing.propose(r, f.workingDays(), f.reason(), a, now)),
                doing(
                        SideAct.ReasonsService.class,
                        (r, f, a, now) -> asking.delivered(r, f.deliveredOn(), f.evidence(), a, now)),
                doing(
                        SideAct.ReasonsFinding.class,
                        (r, f, a, now) -> reasons.weigh(r, f.reasonable(), f.why(), a, now)),
                doing(SideAct.Deferral.class, (r, f, a, now) -> reasons.defer(r, f.until(), f.reason(), a, now)),
                doing(
                        SideAct.FeeWish.class,
                        (r, f, a, now) -> charging.propose(r, f.mode(), f.pages(), f.reason(), a, now)),
                doing(SideAct.Interview.class, (r, f, a, now) -> supporting.interviewed(r, talk(f), a, now)),
                doing(SideAct.Assistance.class, (r, f, a, now) -> supporting.assisted(r, f.what(), a, now)),
                doing(SideAct.HandOver.class, (r, f, a, now) -> supporting.forwarded(r, handOver(f), a, now)),
                doing(
                        SideAct.Coordination.class,
                        (r, f, a, now) -> supporting.coordinated(r, f.agency(), f.matter(), f.result(), a, now)),
                doing(SideAct.Search.class, (r, f, a, now) -> supporting.searched(r, search(f), a, now)),
                doing(SideAct.Joining.class, this::join),
                doing(SideAct.Parting.class, this::part),
                doing(
                        SideAct.Publication.class,
                        (r, f, a, now) -> supporting.proposePublication(r, f.byApplicant(), f.reason(), a, now)),
                doing(
                        SideAct.PublicationDecision.class,
                        (r, f, a, now) -> supporting.decidePublication(r, f.verdict(), f.reason(), a, now))));
        return all;
    }

    private static List<Consulting.Letter> letters(SideAct.Consultation f) {
        ConsultedParty party = new ConsultedParty(f.name(), f.contact(), f.address(), f.email());
        return List.of(new Consulting.Letter(f.kind(), f.content(), party));
    }

    private static SideForm.RecordOpinion opinion(SideAct.LateOpinion f) {
        return new SideForm.RecordOpinion(f.receivedOn(), f.opinion(), f.grounds(), f.postedOn(), null);
    }

    private static SideForm.WeighOpinion weighing(SideAct.SecondWeighing f) {
        return new SideForm.WeighOpinion(f.objectionReasonable(), f.weighing(), f.reason(), f.toldThirdParty());
    }

    private static SupportingCase.Interview talk(SideAct.Interview f) {
        return new SupportingCase.Interview(f.heldOn(), f.place(), f.people(), f.matters(), f.result());
    }

    private static SupportingCase.HandOver handOver(SideAct.HandOver f) {
        LocalDateTime at = f.at();
        return new SupportingCase.HandOver(
                f.from(), f.to(), at == null ? null : at.atZone(Moment.ZONE).toInstant(), f.original());
    }

    private static TaskForm.SearchRecord search(SideAct.Search f) {
        return new TaskForm.SearchRecord(f.places(), f.terms(), f.period(), f.result());
    }

    private Ruling<?> part(Reference reference, SideAct.Parting form, Actor actor, Moment now) {
        return Reference.readAny(form.other())
                .<Ruling<?>>map(other -> joining.part(reference, other, form.reason(), actor, now))
                .orElseGet(() -> Ruling.refused(Article.internalRule(), CaseReason.CASE_UNKNOWN, form.other()));
    }

    private Ruling<?> join(Reference reference, SideAct.Joining form, Actor actor, Moment now) {
        return Reference.readAny(form.other())
                .<Ruling<?>>map(other -> joining.join(reference, other, form.reason(), actor, now))
                .orElseGet(() -> Ruling.refused(Article.internalRule(), CaseReason.CASE_UNKNOWN, form.other()));
    }
}
