package disclosure.casefile;

import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An approval taken back by the one who gave it: as long as nobody has decided after it, and then the draft goes back to
 * be drafted and every opinion on it is void, as after any change (law.md R-SEC-10).
 */
public final class Recall {

    private Recall() {}

    /** Who drafts and who heads the working body reopen a draft at any time; others only as a recall. */
    public static Ruling<CaseFile> mayReopen(CaseFile file, Actor actor) {
        return actor.is(Role.HANDLER) || actor.is(Role.OFFICE_HEAD) ? Ruling.granted(file) : check(file, actor);
    }

    /** Whether the last word on the draft in force is an approval of this person. */
    public static Ruling<CaseFile> check(CaseFile file, Actor actor) {
        List<RecordedAct> words = wordsOnTheDraft(file);
        if (words.stream().noneMatch(word -> word.by().equals(actor.id())))
            return refused(ReviewReason.NOTHING_TO_RECALL);
        RecordedAct last = words.get(words.size() - 1);
        if (!last.by().equals(actor.id())) return refused(ReviewReason.DECIDED_SINCE);
        return verdict(last.act()).filter(Verdict.APPROVED::equals).isPresent()
                ? Ruling.granted(file)
                : refused(ReviewReason.NOTHING_TO_RECALL);
    }

    private static List<RecordedAct> wordsOnTheDraft(CaseFile file) {
        int began = file.acts().stream()
                .filter(recorded -> begins(recorded.act()))
                .mapToInt(RecordedAct::number)
                .max()
                .orElse(0);
        return file.acts().stream()
                .filter(recorded -> recorded.number() > began)
                .filter(recorded -> verdict(recorded.act()).isPresent())
                .toList();
    }

    private static boolean begins(Act act) {
        return act instanceof Act.ReplyDrafted
                || act instanceof RecordAct.RecordExamined
                || act instanceof ReviewAct.DraftReopened;
    }

    private static Optional<Verdict> verdict(Act act) {
        if (act instanceof Act.DraftReviewed reviewed) return Optional.of(reviewed.verdict());
        if (act instanceof Act.ReplySigned signed) return Optional.of(signed.verdict());
        return act instanceof RecordAct.RecordFindingDecided decided
                ? Optional.of(decided.verdict())
                : Optional.empty();
    }

    private static Ruling<CaseFile> refused(ReviewReason reason) {
        return Ruling.refused(Checklist.REVIEW, reason);
    }
}
