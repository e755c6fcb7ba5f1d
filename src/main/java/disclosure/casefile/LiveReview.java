package disclosure.casefile;

import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the draft on file stands on reviews that are alive: every level asked for approved these very words and files,
 * and nothing was touched since. Time alone never makes it so: there is no deemed approval (law.md R-SEC-05, -08, -10).
 */
public final class LiveReview {

    private final CaseFile file;
    private final RecordedAct drafted;

    private LiveReview(CaseFile file, RecordedAct drafted) {
        this.file = file;
        this.drafted = drafted;
    }

    /** The draft that may be signed, or why none may. */
    public static Ruling<Act.ReplyDrafted> of(CaseFile file) {
        return file.lastRecord(Act.ReplyDrafted.class)
                .map(drafted -> new LiveReview(file, drafted).approved())
                .orElseGet(() -> refused(ReviewReason.NO_DRAFT));
    }

    /** The draft that may be issued, sent and fetched: signed on a review that is still alive. */
    public static Ruling<Act.ReplyDrafted> signed(CaseFile file) {
        Optional<LiveReview> shared = file.lastRecord(Act.ReplyDrafted.class)
                .map(drafted -> new LiveReview(file, drafted))
                .filter(LiveReview::isTakenOver);
        if (shared.isPresent()) return shared.get().untouched();
        return of(file).flatMap(draft -> {
            LiveReview review =
                    new LiveReview(file, file.lastRecord(Act.ReplyDrafted.class).orElseThrow());
            return review.since(Act.ReplySigned.class)
                            .filter(signature -> approves(signature.act(), draft.sha256()))
                            .anyMatch(signature -> !Persons.excluded(file).contains(signature.by()))
                    ? Ruling.granted(draft)
                    : refused(ReviewReason.NOT_SIGNED);
        });
    }

    /** Whether what was answered stands, so that it may be fetched and sent: reviewed and signed, or its finding approved (Art. 41). */
    public static boolean mayLeave(CaseFile file) {
        return file.isRecordCorrection()
                ? RecordRules.approved(file).isGranted()
                : signed(file).isGranted();
    }

    /** Whether the leader in charge approved the draft on file. */
    public static boolean leaderApproved(CaseFile file) {
        return file.lastRecord(Act.ReplyDrafted.class)
                .map(drafted -> new LiveReview(file, drafted)
                        .lacking(ReviewLevel.LEADER)
                        .isEmpty())
                .orElse(false);
    }

    /** Reviewed and signed word for word with the joined request that was answered first (R-OUT-05). */
    private boolean isTakenOver() {
        String sha256 = ((Act.ReplyDrafted) drafted.act()).sha256();
        return since(SupportAct.ReplyTakenOver.class)
                .anyMatch(taken ->
                        ((SupportAct.ReplyTakenOver) taken.act()).sha256().equals(sha256));
    }

    private Ruling<Act.ReplyDrafted> untouched() {
        if (since(ReviewAct.DraftReopened.class).findAny().isPresent())
            return refused(ReviewReason.DRAFT_REOPENED_SINCE);
        return since(PaperAct.ReleaseFileAdded.class).findAny().isPresent()
                ? refused(ReviewReason.FILE_ADDED_SINCE)
                : Ruling.granted((Act.ReplyDrafted) drafted.act());
    }

    private Ruling<Act.ReplyDrafted> approved() {
        if (untouched() instanceof Refused<Act.ReplyDrafted> no) return no;
        if (Referral.openIn(file).isPresent()) return refused(ReviewReason.REFERRAL_OPEN);
        if (OutsideReview.mayPass(file) instanceof Refused<CaseFile> no) return new Refused<>(no.refusal());
        if (Persons.excluded(file).contains(drafted.by())) return refused(ReviewReason.PERSON_EXCLUDED);
        List<ReviewLevel> asked =
                ReviewLevels.of(file).stream().sorted(Comparator.naturalOrder()).toList();
        for (ReviewLevel level : asked) {
            Optional<ReviewReason> lacking = lacking(level);
            if (lacking.isPresent()) return Ruling.refused(Checklist.REVIEW, lacking.get(), level);
        }
        return Ruling.granted((Act.ReplyDrafted) drafted.act());
    }

    private Optional<ReviewReason> lacking(ReviewLevel level) {
        Optional<RecordedAct> opinion = since(Act.DraftReviewed.class)
                .filter(recorded -> ((Act.DraftReviewed) recorded.act()).level() == level)
                .reduce((earlier, later) -> later);
        if (opinion.isEmpty()) return Optional.of(ReviewReason.LEVEL_NOT_APPROVED);
        Act.DraftReviewed reviewed = (Act.DraftReviewed) opinion.get().act();
        if (reviewed.verdict() != Verdict.APPROVED) return Optional.of(ReviewReason.LEVEL_NOT_APPROVED);
        if (!reviewed.sha256().equals(((Act.ReplyDrafted) drafted.act()).sha256()))
            return Optional.of(ReviewReason.REVIEW_OF_OTHER_TEXT);
        return Persons.excluded(file).contains(opinion.get().by())
                ? Optional.of(ReviewReason.PERSON_EXCLUDED)
                : Optional.empty();
    }

    private static boolean approves(Act act, String sha256) {
        return act instanceof Act.ReplySigned signed
                && signed.verdict() == Verdict.APPROVED
                && signed.sha256().equals(sha256);
    }

    private Stream<RecordedAct> since(Class<? extends Act> kind) {
        return file.acts().stream()
                .filter(recorded -> recorded.number() > drafted.number())
                .filter(recorded -> kind.isInstance(recorded.act()));
    }

    private static Ruling<Act.ReplyDrafted> refused(ReviewReason reason) {
        return Ruling.refused(Checklist.REVIEW, reason);
    }

    /** Who reviewed the draft on file, by user name. @param level of which level, or of all where it is empty */
    static Set<String> reviewersOf(CaseFile file, Optional<ReviewLevel> level) {
        return file.lastRecord(Act.ReplyDrafted.class).stream()
                .flatMap(drafted -> new LiveReview(file, drafted).since(Act.DraftReviewed.class))
                .filter(recorded -> level.isEmpty() || ((Act.DraftReviewed) recorded.act()).level() == level.get())
                .map(RecordedAct::by)
                .collect(Collectors.toUnmodifiableSet());
    }
}
