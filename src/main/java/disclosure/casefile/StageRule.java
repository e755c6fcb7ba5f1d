package disclosure.casefile;

import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;

/** Derives the stage from the acts (law.md §2.3), the last decisive act first in weight. */
final class StageRule {

    private StageRule() {}

    static Stage stageOf(CaseFile file) {
        Stage stage = file.receivedOn().isPresent() ? Stage.REGISTERED : Stage.UNCONFIRMED;
        for (RecordedAct recorded : file.acts()) stage = after(recorded.act(), stage);
        return stage;
    }

    private static Stage after(Act act, Stage before) {
        return switch (act.kind()) {
            case REQUEST_REGISTERED, CORRECTION_NOTICE_REVOKED, CORRECTION_RECEIVED -> Stage.FORM_CHECK;
            case CORRECTION_NOTICE_SENT -> Stage.AWAIT_CORRECTION;
            case DIVISION_ASSIGNED -> Stage.ASSIGNED;
            case REASONS_ASKED -> Stage.AWAIT_REASON;
            case REASONS_GIVEN -> before == Stage.AWAIT_REASON ? Stage.ASSIGNED : before;
            case REPLY_DRAFTED -> Stage.SECRECY_REVIEW;
            case DIVISION_REVIEWED, CONFIDENTIALITY_REVIEWED -> afterReview((Act.DraftReviewed) act);
            case REPLY_SIGNED -> ((Act.ReplySigned) act).verdict() == Verdict.APPROVED ? Stage.SIGNED : Stage.DRAFT;
            case REPLY_DISPATCHED -> Stage.DISPATCHED;
            case REPLY_SERVED -> Stage.SERVED;
            case REQUEST_ABANDONED, REQUEST_WITHDRAWN -> Stage.CLOSED;
            case CASE_ARCHIVED -> Stage.ARCHIVED;
            default -> before;
        };
    }

    private static Stage afterReview(Act.DraftReviewed review) {
        if (review.verdict() == Verdict.RETURNED) return Stage.DRAFT;
        return review.level() == ReviewLevel.CONFIDENTIALITY ? Stage.APPROVAL : Stage.SECRECY_REVIEW;
    }
}
