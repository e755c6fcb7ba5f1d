package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AnotherReply;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DraftRules;
import disclosure.casefile.LiveReview;
import disclosure.casefile.OpenMatters;
import disclosure.casefile.OutsideReview;
import disclosure.casefile.Permissions;
import disclosure.casefile.Persons;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.clock.RuleSet;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.outcome.OutcomeReason;
import disclosure.outcome.OutcomeRules;
import disclosure.review.GridDocument;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafting and signing a reply: what is said of which documents, and that it stands on a review that is alive. */
final class ReplySteps {

    private final CaseFiles files;
    private final Applicants applicants;
    private final Calendars calendars;
    private final AskedLevels levels;
    private final BoundFiles bound;
    private final Completeness completeness;
    private final JoinedReplies joined;

    ReplySteps(
            CaseFiles files,
            Applicants applicants,
            Calendars calendars,
            ReviewTable table,
            Attachments attachments,
            Completeness completeness) {
        this.files = files;
        this.applicants = applicants;
        this.calendars = calendars;
        this.levels = new AskedLevels(table);
        this.bound = new BoundFiles(attachments);
        this.completeness = completeness;
        this.joined = new JoinedReplies(files);
    }

    Ruling<Step> draft(TaskForm.HandleRequest form, CaseFile file, Actor actor, LocalDate today) {
        Drafting drafting = new Drafting(form);
        return Persons.mayDraft(file, actor)
                .flatMap(free -> drafting.reply())
                .flatMap(draft -> OutcomeRules.check(draft, shown(form, file)))
                .flatMap(draft -> joined.mayDraft(file, draft))
                .flatMap(draft -> AnotherReply.mayDraft(file, draft))
                .flatMap(draft -> OutsideReview.mayDraft(file, draft))
                .flatMap(draft -> OpenMatters.mayDraft(file, draft, calendars.current(), today))
                .flatMap(draft -> DraftRules.grid(draft, drafting.grid(), file)
                        .map(grid -> drafted(form, draft, grid, file, today)));
    }

    private Step drafted(
            TaskForm.HandleRequest form, DraftReply draft, List<GridDocument> grid, CaseFile file, LocalDate today) {
        List<Act> acts = new ArrayList<>();
        TaskForm.SearchRecord search = form.search();
        if (search != null)
            acts.add(new Act.SearchRecorded(today, search.places(), search.terms(), search.period(), search.result()));
        acts.add(levels.fixed(draft, file, today));
        acts.add(new Act.ReplyDrafted(today, draft, grid));
        return new Step(acts, Optional.empty());
    }

    private OutcomeRules.Shown shown(TaskForm.HandleRequest form, CaseFile file) {
        return new OutcomeRules.Shown(
                file.ruleSet().filter(RuleSet.R2007::equals).isPresent(),
                form.search() != null || file.has(Act.SearchRecorded.class),
                file.has(Act.CorrectionReceived.class),
                file.has(Act.ReasonsAsked.class),
                earlier(form.earlierReference(), file));
    }

    private Optional<OutcomeRules.EarlierRequest> earlier(@Nullable String typed, CaseFile file) {
        if (typed == null) return Optional.empty();
        Reference own = file.reference();
        LocalDate askedOn = file.arrival().on();
        return Reference.readAny(typed)
                .filter(reference -> !reference.equals(own))
                .flatMap(files::standing)
                .filter(standing -> !standing.recordCorrection())
                .map(standing -> new OutcomeRules.EarlierRequest(
                        standing.reference().value(),
                        standing.repliedOn() != null,
                        standing.repliedOn() != null && !standing.repliedOn().isAfter(askedOn),
                        applicants.same(own, standing.reference())));
    }

    Ruling<Step> sign(TaskForm.SignReply form, CaseFile file, Actor actor, LocalDate today) {
        return ReviewSteps.inForce(file, form.sha256())
                .flatMap(drafted -> Persons.maySign(file, actor)
                        .flatMap(signer -> ReviewSteps.worded(form.verdict(), form.opinion()))
                        .flatMap(opinion -> {
                            Act signed = new Act.ReplySigned(today, form.verdict(), opinion, drafted.sha256());
                            return form.verdict() == Verdict.RETURNED
                                    ? Step.answering(Answer.SIGNATURE_RETURNED, signed)
                                    : ready(file, actor, today)
                                            .flatMap(ready -> Step.answering(Answer.SIGNATURE_SIGNED, signed));
                        }));
    }

    /** Reviewed by everybody, unchanged since, and whole (law.md R-SEC-05, -10, R-REM-05). */
    private Ruling<Act.ReplyDrafted> ready(CaseFile file, Actor actor, LocalDate today) {
        return OpenMatters.maySign(file)
                .flatMap(LiveReview::of)
                .flatMap(drafted -> bound.unchanged(file, drafted))
                .flatMap(drafted -> leaderAgrees(drafted, file, actor))
                .flatMap(drafted -> completeness.of(drafted.draft(), file, today));
    }

    private static Ruling<Act.ReplyDrafted> leaderAgrees(Act.ReplyDrafted drafted, CaseFile file, Actor actor) {
        boolean needed = drafted.draft().outcome() == Outcome.X3D;
        return !needed || actor.is(Role.LEADER) || LiveReview.leaderApproved(file)
                ? Ruling.granted(drafted)
                : Ruling.refused(Permissions.HOUSE_RULE, OutcomeReason.LEADER_MUST_AGREE, Outcome.X3D);
    }

    /** What is numbered, sealed and sent is what was signed (law.md R-SEC-10). */
    Ruling<Act.ReplyDrafted> mayLeave(CaseFile file) {
        return joined.mayLeave(file).flatMap(LiveReview::signed).flatMap(drafted -> bound.unchanged(file, drafted));
    }
}
