package disclosure.casefile;

import disclosure.review.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is done where not information was asked for but the correction of a record about oneself (Art. 41). */
public sealed interface RecordAct extends Act {

    /**
     * Registration found it to be that: K-23 runs from receipt in place of the reply period, and no cell of the annual
     * report counts it.
     *
     * @param workingDays the bureau's time on this day (P-11); a later setting does not move the case
     */
    record RecordCorrectionOpened(LocalDate on, int workingDays) implements RecordAct {}

    /**
     * The division looked at the record.
     *
     * @param which record
     * @param evidence what the applicant shows for its being wrong
     * @param found what the check came to, in words
     * @param corrected the record as it reads now; only where it was corrected
     * @param agency who may correct it; only where that is another
     */
    record RecordExamined(
            LocalDate on,
            String which,
            String evidence,
            String found,
            RecordFinding finding,
            @Nullable String corrected,
            @Nullable String agency)
            implements RecordAct {}

    /** The head of the working body approved the finding or gave it back. */
    record RecordFindingDecided(LocalDate on, Verdict verdict, String opinion) implements RecordAct {}
}
