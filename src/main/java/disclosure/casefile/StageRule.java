package disclosure.casefile;

import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.util.Set;

/** Derives the stage from the acts (law.md §2.3), the last decisive act first in weight. */
final class StageRule {

    private StageRule() {}

    static Stage stageOf(CaseFile file) {
        Stage stage = file.receivedOn().isPresent() ? Stage.REGISTERED : Stage.UNCONFIRMED;
        Set<ReviewLevel> levels = ReviewLevels.ALWAYS;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof ReviewAct.ReviewLevelsFixed fixed) levels = fixed.levels();
            stage = after(recorded.act(), stage, levels);
        }
        return stage;
    }

    private static Stage after(Act act, Stage before, Set<ReviewLevel> levels) {
        return switch (act.kind()) {
            case REQUEST_REGISTERED, CORRECTION_NOTICE_REVOKED, CORRECTION_RECEIVED -> Stage.FORM_CHECK;
            case CORRECTION_NOTICE_SENT -> Stage.AWAIT_CORRECTION;
            case DIVISION_ASSIGNED -> Stage.ASSIGNED;
            case SEARCH_RECORDED -> before == Stage.ASSIGNED ? Stage.SEARCH : before;
            case REASONS_ASKED -> Stage.AWAIT_REASON;
            case REASONS_GIVEN -> before == Stage.AWAIT_REASON ? Stage.ASSIGNED : before;
            case REPLY_DEFERRED -> Stage.DEFERRED;
            case FEE_NOTICE_SENT -> Stage.AWAIT_FEE;
            case FEE_PAID, DRAFT_REOPENED -> Stage.DRAFT;
            case REPLY_DRAFTED -> Stage.SECRECY_REVIEW;
            case DIVISION_REVIEWED, CONFIDENTIALITY_REVIEWED, LEGAL_REVIEWED, LEADER_REVIEWED ->
                afterReview((Act.DraftReviewed) act, levels);
            case REPLY_SIGNED -> ((Act.ReplySigned) act).verdict() == Verdict.APPROVED ? Stage.SIGNED : Stage.DRAFT;
            case REPLY_TAKEN_OVER -> Stage.SIGNED;
            case REPLY_DISPATCHED -> Stage.DISPATCHED;
            case REPLY_SERVED -> Stage.SERVED;
            case REQUEST_WITHDRAWN -> Stage.WITHDRAWN;
            case TAKEN_FROM_LEDGER -> ((LedgerAct.TakenFromLedger) act).closed() ? Stage.CLOSED : before;
            case REQUEST_ABANDONED, FEE_LAPSED, CLOSING_LETTER_ISSUED -> Stage.CLOSED;
            case CASE_ARCHIVED -> Stage.ARCHIVED;
            case REMEDY_DECIDED -> ordersAnother((RemedyAct.RemedyDecided) act, before) ? Stage.ASSIGNED : before;
            case RECORD_EXAMINED -> Stage.APPROVAL;
            case RECORD_FINDING_DECIDED ->
                ((RecordAct.RecordFindingDecided) act).verdict() == Verdict.APPROVED ? Stage.SIGNED : Stage.DRAFT;
            default -> before;
        };
    }

    /** A case that is still in hand goes on where it is: its reply is the one that is ordered. */
    private static boolean ordersAnother(RemedyAct.RemedyDecided decided, Stage before) {
        return decided.replyOrdered() && before.ordinal() >= Stage.DISPATCHED.ordinal();
    }

    /** Leader and signature share the stage of approval (law.md §2.3). */
    private static Stage afterReview(Act.DraftReviewed review, Set<ReviewLevel> levels) {
        if (review.verdict() == Verdict.RETURNED) return Stage.DRAFT;
        return switch (review.level()) {
            case DIVISION -> Stage.SECRECY_REVIEW;
            case CONFIDENTIALITY -> levels.contains(ReviewLevel.LEGAL) ? Stage.LEGAL_REVIEW : Stage.APPROVAL;
            case LEGAL, LEADER -> Stage.APPROVAL;
        };
    }
}
