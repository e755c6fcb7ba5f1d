package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.outcome.OutcomeReason;
import disclosure.outcome.OutcomeRules;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafting, reviewing and signing a reply: what is said, and that three different people stand behind it. */
final class ReplySteps {

    /** 行政机关应当建立健全政府信息公开审查机制,明确审查的程序和责任。 */
    static final Article REVIEW = Article.article(17);

    private final CaseFiles files;
    private final Applicants applicants;

    ReplySteps(CaseFiles files, Applicants applicants) {
        this.files = files;
        this.applicants = applicants;
    }

    Ruling<Step> draft(TaskForm.HandleRequest form, CaseFile file, LocalDate today) {
        List<Act> acts = new ArrayList<>();
        TaskForm.SearchRecord search = form.search();
        if (search != null)
            acts.add(new Act.SearchRecorded(today, search.places(), search.terms(), search.period(), search.result()));
        return OutcomeRules.check(draftOf(form), shown(form, file, search != null))
                .map(draft -> {
                    acts.add(new Act.ReplyDrafted(today, draft, List.of()));
                    return new Step(acts, Optional.empty());
                });
    }

    private OutcomeRules.Shown shown(TaskForm.HandleRequest form, CaseFile file, boolean searching) {
        return new OutcomeRules.Shown(
                file.ruleSet().filter(RuleSet.R2007::equals).isPresent(),
                searching || file.has(Act.SearchRecorded.class),
                file.has(Act.CorrectionReceived.class),
                file.has(Act.ReasonsAsked.class),
                earlier(form.earlierReference(), file.reference()));
    }

    private Optional<OutcomeRules.EarlierRequest> earlier(@Nullable String typed, Reference own) {
        if (typed == null) return Optional.empty();
        return Reference.read(typed)
                .filter(reference -> !reference.equals(own))
                .flatMap(files::standing)
                .map(standing -> new OutcomeRules.EarlierRequest(
                        standing.reference().value(),
                        standing.repliedOn() != null,
                        applicants.same(own, standing.reference())));
    }

    private static DraftReply draftOf(TaskForm.HandleRequest form) {
        List<DraftReply.Withheld> withheld = orEmpty(form.withheld()).stream()
                .map(part -> new DraftReply.Withheld(part.part(), part.ground(), part.reason()))
                .toList();
        return new DraftReply(
                form.outcome(),
                form.legalBasis(),
                form.reasons(),
                form.discretionReason(),
                form.earlierReference(),
                form.responsibleAgency(),
                form.whereToFind(),
                orEmpty(form.documents()),
                withheld,
                form.text());
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** Levels 2 and 3 (law.md §11.2): never the drafter, never the same person twice, never without a word on return. */
    static Ruling<Step> review(
            TaskForm.ReviewDraft form, ReviewLevel level, CaseFile file, Actor actor, LocalDate today) {
        return inForce(file, form.sha256()).flatMap(drafted -> {
            Optional<Ruling<Step>> barred = barred(level, file, actor);
            if (barred.isPresent()) return barred.get();
            if (form.verdict() == Verdict.RETURNED && blank(form.opinion()))
                return Ruling.refused(REVIEW, CaseReason.OPINION_NEEDED_TO_RETURN);
            Answer answer = form.verdict() == Verdict.APPROVED ? Answer.REVIEW_PASSED : Answer.REVIEW_RETURNED;
            return Step.answering(
                    answer,
                    new Act.DraftReviewed(
                            today, level, form.verdict(), text(form.opinion()), drafted.sha256(), List.of()));
        });
    }

    private static Optional<Ruling<Step>> barred(ReviewLevel level, CaseFile file, Actor actor) {
        if (drafter(file).filter(actor.id()::equals).isPresent())
            return Optional.of(Ruling.refused(REVIEW, CaseReason.DRAFTER_MAY_NOT_REVIEW));
        if (level == ReviewLevel.CONFIDENTIALITY
                && divisionReviewer(file).filter(actor.id()::equals).isPresent())
            return Optional.of(Ruling.refused(REVIEW, CaseReason.REVIEWERS_MUST_DIFFER));
        return Optional.empty();
    }

    static Ruling<Step> sign(TaskForm.SignReply form, CaseFile file, Actor actor, LocalDate today) {
        return inForce(file, form.sha256()).flatMap(drafted -> {
            if (drafter(file).filter(actor.id()::equals).isPresent())
                return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.DRAFTER_MAY_NOT_SIGN);
            boolean signed = form.verdict() == Verdict.APPROVED;
            if (!signed && blank(form.opinion())) return Ruling.refused(REVIEW, CaseReason.OPINION_NEEDED_TO_RETURN);
            if (signed && drafted.draft().outcome() == Outcome.X3D && !actor.is(Role.LEADER))
                return Ruling.refused(Permissions.HOUSE_RULE, OutcomeReason.LEADER_MUST_AGREE, "X3D");
            return Step.answering(
                    signed ? Answer.SIGNATURE_SIGNED : Answer.SIGNATURE_RETURNED,
                    new Act.ReplySigned(today, form.verdict(), text(form.opinion()), drafted.sha256()));
        });
    }

    /** The draft that was read must be the draft in force. */
    private static Ruling<Act.ReplyDrafted> inForce(CaseFile file, @Nullable String readHash) {
        Optional<Act.ReplyDrafted> drafted = file.draft();
        if (drafted.isEmpty()
                || (readHash != null && !readHash.equals(drafted.get().sha256())))
            return Ruling.refused(REVIEW, CaseReason.DRAFT_CHANGED);
        return Ruling.granted(drafted.get());
    }

    static Optional<String> drafter(CaseFile file) {
        return file.lastRecord(Act.ReplyDrafted.class).map(RecordedAct::by);
    }

    private static Optional<String> divisionReviewer(CaseFile file) {
        int drafted =
                file.lastRecord(Act.ReplyDrafted.class).map(RecordedAct::number).orElse(0);
        return file.acts().stream()
                .filter(recorded -> recorded.number() > drafted)
                .filter(recorded -> recorded.act() instanceof Act.DraftReviewed reviewed
                        && reviewed.level() == ReviewLevel.DIVISION)
                .map(RecordedAct::by)
                .findFirst();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
