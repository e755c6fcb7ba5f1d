package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.OutsideReview;
import disclosure.casefile.Persons;
import disclosure.casefile.Referral;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.Looked;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An opinion on a draft, at whatever level (law.md §11.2): never on one's own draft, never twice, never by silence. */
final class ReviewSteps {

    private ReviewSteps() {}

    static Ruling<Step> review(
            TaskForm.ReviewDraft form, ReviewLevel level, CaseFile file, Actor actor, LocalDate today) {
        return inForce(file, form.sha256())
                .flatMap(drafted -> Persons.mayReview(file, actor)
                        .flatMap(reviewer -> settled(form.verdict(), level, file))
                        .flatMap(open -> worded(form.verdict(), form.opinion()))
                        .flatMap(opinion -> new Checklist(drafted.grid())
                                .check(level, form.verdict(), looked(form))
                                .flatMap(findings -> Step.answering(
                                        form.verdict() == Verdict.APPROVED
                                                ? Answer.REVIEW_PASSED
                                                : Answer.REVIEW_RETURNED,
                                        new Act.DraftReviewed(
                                                today, level, form.verdict(), opinion, drafted.sha256(), findings)))));
    }

    private static List<Looked> looked(TaskForm.ReviewDraft form) {
        List<DraftForm.Finding> findings = form.findings();
        return findings == null
                ? List.of()
                : findings.stream().map(DraftForm.Finding::said).toList();
    }

    /** While somebody else is or must be asked whether it is secret, nobody here says that it is not (R-SEC-06). */
    private static Ruling<CaseFile> settled(Verdict verdict, ReviewLevel level, CaseFile file) {
        if (verdict != Verdict.APPROVED || level != ReviewLevel.CONFIDENTIALITY) return Ruling.granted(file);
        return Referral.openIn(file).isPresent()
                ? Ruling.refused(Checklist.REVIEW, ReviewReason.REFERRAL_OPEN)
                : OutsideReview.mayPass(file);
    }

    /** Nothing goes back without a word why. */
    static Ruling<String> worded(Verdict verdict, @Nullable String opinion) {
        if (verdict == Verdict.RETURNED && (opinion == null || opinion.isBlank()))
            return Ruling.refused(Checklist.REVIEW, CaseReason.OPINION_NEEDED_TO_RETURN);
        return Ruling.granted(opinion == null ? "" : opinion);
    }

    /** The draft that was read must be the draft in force. */
    static Ruling<Act.ReplyDrafted> inForce(CaseFile file, @Nullable String readHash) {
        return file.draft()
                .filter(drafted -> readHash == null || readHash.equals(drafted.sha256()))
                .<Ruling<Act.ReplyDrafted>>map(Ruling::granted)
                .orElseGet(() -> Ruling.refused(Checklist.REVIEW, CaseReason.DRAFT_CHANGED));
    }
}
