package disclosure.handling;

import static disclosure.handling.CorrectionSteps.orToday;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.SupportAct;
import disclosure.casefile.SupportReason;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What is done around a request and moves no clock: talks, help, hand-overs inside the bureau, coordination with other
 * agencies, a search, and publication of what several ask for (Arts. 43, 11, 44; R-PIPE-04, R-OUT-14).
 */
@Service
public class SupportingCase {

    /** 多个申请人就相同政府信息…提出公开申请,且该政府信息属于可以公开的,可以纳入主动公开的范围;申请人可以建议. */
    private static final Article PUBLICATION = Article.article(44);

    private final CaseDesk desk;

    SupportingCase(CaseDesk desk) {
        this.desk = desk;
    }

    /** @param heldOn null for today @param people who took part, by function (L-34) */
    public record Interview(
            @Nullable LocalDate heldOn, String place, List<String> people, String matters, String result) {}

    public Ruling<Standing> interviewed(Reference reference, Interview talk, Actor actor, Moment now) {
        return record(
                reference,
                actor,
                now,
                file -> Step.of(new SupportAct.InterviewHeld(
                        orToday(talk.heldOn(), now.today()),
                        talk.place(),
                        talk.people(),
                        talk.matters(),
                        talk.result())));
    }

    /** Help with reading, sight or hearing (Art. 43). */
    public Ruling<Standing> assisted(Reference reference, String what, Actor actor, Moment now) {
        return record(reference, actor, now, file -> Step.of(new SupportAct.AssistanceGiven(now.today(), what)));
    }

    /** @param handedOverAt null for now @param original whether the original went along */
    public record HandOver(String from, String to, @Nullable Instant handedOverAt, boolean original) {}

    /** One link of the chain of hand-overs inside the bureau; a link found later is added with its own moment. */
    public Ruling<Standing> forwarded(Reference reference, HandOver over, Actor actor, Moment now) {
        Instant at = over.handedOverAt() == null ? now.at() : over.handedOverAt();
        return record(reference, actor, now, file -> {
            if (over.from().strip().equals(over.to().strip()))
                return Ruling.refused(Article.internalRule(), SupportReason.SAME_UNIT);
            if (at.isAfter(now.at()))
                return Ruling.refused(Article.internalRule(), SupportReason.HANDED_OVER_IN_FUTURE, at);
            return Step.of(new SupportAct.RequestForwarded(
                    LocalDate.ofInstant(at, Moment.ZONE), over.from(), over.to(), at, over.original()));
        });
    }

    /** Another agency was asked whether what is published agrees with what it publishes (Art. 11). */
    public Ruling<Standing> coordinated(
            Reference reference, String agency, String matter, String result, Actor actor, Moment now) {
        return record(
                reference,
                actor,
                now,
                file -> Step.of(new SupportAct.AgencyCoordinated(now.today(), agency, matter, result)));
    }

    /** A search record of its own, before anything is drafted (R-OUT-04). */
    public Ruling<Standing> searched(Reference reference, TaskForm.SearchRecord search, Actor actor, Moment now) {
        return record(
                reference,
                actor,
                now,
                file -> Step.of(new Act.SearchRecorded(
                        now.today(), search.places(), search.terms(), search.period(), search.result())));
    }

    /** @param byApplicant whether the applicant proposed it (Art. 44(2)) */
    public Ruling<Standing> proposePublication(
            Reference reference, boolean byApplicant, String reason, Actor actor, Moment now) {
        return record(
                reference,
                actor,
                now,
                file -> openPublication(file)
                        ? Ruling.refused(PUBLICATION, SupportReason.PUBLICATION_ALREADY_PROPOSED)
                        : Step.of(new SupportAct.PublicationProposed(now.today(), byApplicant, reason)));
    }

    public Ruling<Standing> decidePublication(
            Reference reference, Verdict verdict, String reason, Actor actor, Moment now) {
        return record(
                reference,
                actor,
                now,
                file -> openPublication(file)
                        ? Step.of(new SupportAct.PublicationDecided(now.today(), verdict, reason))
                        : Ruling.refused(PUBLICATION, SupportReason.NO_PUBLICATION_TO_DECIDE));
    }

    private static boolean openPublication(CaseFile file) {
        Optional<RecordedAct> proposed = file.lastRecord(SupportAct.PublicationProposed.class);
        int decided = file.lastRecord(SupportAct.PublicationDecided.class)
                .map(RecordedAct::number)
                .orElse(0);
        return proposed.map(RecordedAct::number).orElse(0) > decided;
    }

    private Ruling<Standing> record(
            Reference reference, Actor actor, Moment now, Function<CaseFile, Ruling<Step>> decision) {
        return desk.record(reference, actor, now, decision, step -> {});
    }
}
