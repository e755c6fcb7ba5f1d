package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a case withholds under Arts. 14 to 16 is looked at again each year, until it can be disclosed (Art. 18). */
public final class Reassessment {

    private Reassessment() {}

    /**
     * Whether something was withheld under Arts. 14 to 16, alone or beside what was given (R-OUT-15); by a reply that was
     * ordered anew as well, which is no second result of the case.
     */
    public static boolean isNeeded(CaseFile file) {
        if (file.repliedOn().isEmpty()) return false;
        boolean whole = Stream.concat(
                        file.outcome().stream(),
                        file.draft().stream().map(drafted -> drafted.draft().outcome()))
                .anyMatch(Outcome::withholds);
        boolean part = file.draft().stream()
                .flatMap(drafted -> drafted.draft().withheld().stream())
                .map(DraftReply.Withheld::ground)
                .anyMatch(Outcome::withholds);
        return whole || part;
    }

    /** Whether the yearly looks begin when the case is filed now: not where they did when it was filed before. */
    public static boolean begins(CaseFile file) {
        boolean already = file.lastRecord(Act.CaseArchived.class)
                .map(filed -> new CaseFile(file.reference(), file.acts().subList(0, filed.number())))
                .filter(Reassessment::isNeeded)
                .isPresent();
        return !already && isNeeded(file);
    }

    /** The first working day a year after the reply or after the last look; empty once it can be disclosed. */
    public static Optional<LocalDate> nextOn(CaseFile file, WorkingDays calendar) {
        if (!isNeeded(file)) return Optional.empty();
        Optional<AftercareAct.WithholdingReassessed> last = file.last(AftercareAct.WithholdingReassessed.class);
        boolean over = last.filter(look -> look.verdict() != Verdict.APPROVED).isPresent();
        if (over) return Optional.empty();
        return last.map(Act::on).or(file::lastRepliedOn).map(day -> calendar.roll(day.plusYears(1)));
    }
}
