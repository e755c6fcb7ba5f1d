package disclosure.casefile;

import disclosure.law.Ruling;
import disclosure.outcome.Passage;
import disclosure.review.GridDocument;
import disclosure.review.ReviewLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The written record of a review (书面审查记录, law.md §11.3) as it can be read from the acts: what was asked for, what
 * everybody said of it and when, and whether it still stands.
 *
 * @param table version of the bureau's table that was asked; null for drafts from before there was one
 * @param drafted the draft it is about
 * @param opinions of every draft of the case, in order; those on earlier drafts are void but stay on file
 * @param referralMissing an authority outside has to be asked about this draft, and has not answered
 * @param live the draft, or why nothing can leave on this record
 */
public record ReviewRecord(
        Set<ReviewLevel> levels,
        @Nullable String table,
        RecordedAct drafted,
        List<GridDocument> grid,
        List<Opinion> opinions,
        List<Referral> referrals,
        boolean referralMissing,
        List<RecordedAct> exclusions,
        Ruling<Act.ReplyDrafted> live) {

    /** @param stands it speaks of the draft in force, which was not reopened since */
    public record Opinion(RecordedAct recorded, boolean stands) {

        public Act.DraftReviewed said() {
            return (Act.DraftReviewed) recorded.act();
        }
    }

    /** What the draft lays out passage by passage, given and withheld. */
    public List<Passage> passages() {
        return ((Act.ReplyDrafted) drafted.act()).draft().passages();
    }

    /** Empty until something was handed to review. */
    public static Optional<ReviewRecord> of(CaseFile file) {
        return file.lastRecord(Act.ReplyDrafted.class).map(drafted -> of(file, drafted));
    }

    private static ReviewRecord of(CaseFile file, RecordedAct drafted) {
        Act.ReplyDrafted draft = (Act.ReplyDrafted) drafted.act();
        int reopened = file.lastRecord(ReviewAct.DraftReopened.class)
                .map(RecordedAct::number)
                .orElse(0);
        return new ReviewRecord(
                ReviewLevels.of(file),
                file.last(ReviewAct.ReviewLevelsFixed.class)
                        .map(ReviewAct.ReviewLevelsFixed::table)
                        .orElse(null),
                drafted,
                draft.grid(),
                of(file, Act.DraftReviewed.class).stream()
                        .map(opinion -> new Opinion(
                                opinion, opinion.number() > drafted.number() && opinion.number() > reopened))
                        .toList(),
                Referral.of(file),
                OutsideReview.isMissing(file),
                of(file, ReviewAct.PersonExcluded.class),
                LiveReview.of(file));
    }

    private static List<RecordedAct> of(CaseFile file, Class<? extends Act> kind) {
        return file.acts().stream()
                .filter(recorded -> kind.isInstance(recorded.act()))
                .collect(Collectors.toUnmodifiableList());
    }
}
