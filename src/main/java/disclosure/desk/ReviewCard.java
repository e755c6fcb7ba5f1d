package disclosure.desk;

import disclosure.casefile.Referral;
import disclosure.casefile.ReviewRecord;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.outcome.Passage;
import disclosure.review.DocumentFinding;
import disclosure.review.GridDocument;
import disclosure.review.ReviewLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The written record of a review as the page of its case shows it.
 *
 * @param referralMissing an authority outside has to be asked and has not answered
 * @param why nothing may leave on it, null where it is live
 */
public record ReviewCard(
        List<ReviewLevel> levels,
        @Nullable String table,
        List<GridDocument> grid,
        List<Passage> passages,
        List<Line> opinions,
        List<Referral> referrals,
        boolean referralMissing,
        @Nullable Refusal why) {

    /** An opinion. @param by the reviewer's name @param touched documents in which a head is touched */
    public record Line(ReviewRecord.Opinion opinion, String by, List<DocumentFinding> touched) {}

    static ReviewCard of(ReviewRecord record, Names names) {
        return new ReviewCard(
                record.levels().stream().sorted().toList(),
                record.table(),
                record.grid(),
                record.passages(),
                record.opinions().stream().map(opinion -> line(opinion, names)).toList(),
                record.referrals(),
                record.referralMissing(),
                record.live() instanceof Refused<?> no ? no.refusal() : null);
    }

    private static Line line(ReviewRecord.Opinion opinion, Names names) {
        List<DocumentFinding> touched = opinion.said().findings().stream()
                .filter(finding -> !finding.touched().isEmpty())
                .toList();
        return new Line(opinion, names.person(opinion.recorded().by()), touched);
    }

    public boolean live() {
        return why == null;
    }
}
