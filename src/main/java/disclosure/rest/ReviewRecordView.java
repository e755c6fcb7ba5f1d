package disclosure.rest;

import disclosure.casefile.Act;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Referral;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.ReviewRecord;
import disclosure.handling.Moment;
import disclosure.law.Refused;
import disclosure.outcome.Passage;
import disclosure.review.DocumentFinding;
import disclosure.review.GridDocument;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The written record of a review (law.md §11.3).
 *
 * @param table version of the bureau's table that fixed the levels
 * @param sha256 over the draft, its grid and every file in it
 * @param passages what is given and what is not, passage by passage; empty where the draft does not lay it out
 * @param live whether the reply may be signed, issued and sent on it
 * @param why nothing may, null where it is live
 */
record ReviewRecordView(
        List<ReviewLevel> levels,
        @Nullable String table,
        String draftedBy,
        OffsetDateTime draftedAt,
        String sha256,
        List<GridDocument> grid,
        List<Passage> passages,
        List<OpinionView> opinions,
        List<ReferralView> referrals,
        boolean referralMissing,
        List<ExclusionView> exclusions,
        boolean live,
        @Nullable String why) {

    /** @param stands false where it speaks of an earlier draft or of one that was reopened */
    record OpinionView(
            ReviewLevel level,
            Verdict verdict,
            String opinion,
            String by,
            OffsetDateTime at,
            String sha256,
            List<DocumentFinding> findings,
            boolean stands) {}

    record ReferralView(
            LocalDate on,
            String authority,
            String question,
            @Nullable LocalDate answeredOn,
            @Nullable String answer,
            @Nullable OutsideRuling ruling) {}

    record ExclusionView(
            LocalDate on,
            String person,
            String reason,
            @Nullable String replacement,
            String by) {}

    static ReviewRecordView of(ReviewRecord record, Wording words) {
        return new ReviewRecordView(
                record.levels().stream().sorted().toList(),
                record.table(),
                record.drafted().by(),
                moment(record.drafted()),
                ((Act.ReplyDrafted) record.drafted().act()).sha256(),
                record.grid(),
                record.passages(),
                record.opinions().stream().map(ReviewRecordView::opinion).toList(),
                record.referrals().stream().map(ReviewRecordView::referral).toList(),
                record.referralMissing(),
                record.exclusions().stream().map(ReviewRecordView::exclusion).toList(),
                record.live().isGranted(),
                record.live() instanceof Refused<?> no ? words.refusal(no.refusal()) : null);
    }

    private static OpinionView opinion(ReviewRecord.Opinion opinion) {
        Act.DraftReviewed said = opinion.said();
        return new OpinionView(
                said.level(),
                said.verdict(),
                said.opinion(),
                opinion.recorded().by(),
                moment(opinion.recorded()),
                said.sha256(),
                said.findings(),
                opinion.stands());
    }

    private static ReferralView referral(Referral referral) {
        ReviewAct.DraftReferred asked =
                (ReviewAct.DraftReferred) referral.asked().act();
        RecordedAct recorded = referral.answered();
        ReviewAct.ReferralAnswered answer = recorded == null ? null : (ReviewAct.ReferralAnswered) recorded.act();
        return new ReferralView(
                asked.on(),
                asked.authority(),
                asked.question(),
                answer == null ? null : answer.on(),
                answer == null ? null : answer.answer(),
                answer == null ? null : answer.ruling());
    }

    private static ExclusionView exclusion(RecordedAct recorded) {
        ReviewAct.PersonExcluded out = (ReviewAct.PersonExcluded) recorded.act();
        return new ExclusionView(out.on(), out.person(), out.reason(), out.replacement(), recorded.by());
    }

    private static OffsetDateTime moment(RecordedAct recorded) {
        return recorded.at().atZone(Moment.ZONE).toOffsetDateTime();
    }
}
