package disclosure.casefile;

import disclosure.review.Verdict;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The correction of a record about the applicant, as far as it has got (Art. 41).
 *
 * @param examined the finding in force; null before the first, and once it is given up
 * @param examiners user names of all who ever looked at the record
 * @param verdict on that finding; null before the head of the working body decided
 */
public record OwnRecord(
        RecordAct.@Nullable RecordExamined examined,
        Set<String> examiners,
        @Nullable Verdict verdict) {
    public OwnRecord {
        examiners = Set.copyOf(examiners);
    }

    /** Empty for a request for information. */
    public static Optional<OwnRecord> of(CaseFile file) {
        OwnRecord now = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof RecordAct.RecordCorrectionOpened) now = new OwnRecord(null, Set.of(), null);
            else if (now != null) now = now.after(recorded);
        }
        return Optional.ofNullable(now);
    }

    private OwnRecord after(RecordedAct recorded) {
        if (recorded.act() instanceof RecordAct.RecordExamined a) {
            Set<String> all = new HashSet<>(examiners);
            all.add(recorded.by());
            return new OwnRecord(a, all, null);
        }
        if (recorded.act() instanceof RecordAct.RecordFindingDecided a)
            return new OwnRecord(examined, examiners, a.verdict());
        boolean givenUp = recorded.act() instanceof ReviewAct.DraftReopened
                || (recorded.act() instanceof RemedyAct.RemedyDecided decided && decided.replyOrdered());
        return givenUp ? new OwnRecord(null, examiners, null) : this;
    }
}
