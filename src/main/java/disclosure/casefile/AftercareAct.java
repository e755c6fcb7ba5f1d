package disclosure.casefile;

import disclosure.review.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the bureau does with a case after it has ended, by itself or at a later time (Arts. 18, 41; law.md §13). */
public sealed interface AftercareAct extends Act {

    /** Withheld information was looked at again (Art. 18). @param verdict APPROVED: it stays withheld */
    record WithholdingReassessed(LocalDate on, Verdict verdict, String reason) implements AftercareAct {}

    /** The volume was sealed, or sealed again with late papers. @param version from 1 */
    record VolumeSealed(LocalDate on, int version, String fileId, String sha256) implements AftercareAct {}

    /** Evidence was put together for a court or an authority. */
    record EvidenceExported(LocalDate on, String purpose, String sha256) implements AftercareAct {}

    /** Who asked was taken out of the operational tables after filing (R-ARC-07). */
    record PersonalDataReduced(LocalDate on, String rule) implements AftercareAct {}

    /** A person looked up in the sealed volume who asked, because the case is challenged again (R-ARC-07). */
    record PersonalDataRestored(LocalDate on, String reason) implements AftercareAct {}

    /** The volume's time is over and somebody proposes what becomes of it. @param retention the new class if kept on */
    record AppraisalProposed(
            LocalDate on, Appraisal proposal, @Nullable RetentionClass retention, String reason)
            implements AftercareAct {}

    /**
     * The filed case was challenged, so that its volume is kept longer (R-ARC-03).
     *
     * @param former the class until then
     */
    record RetentionRaised(LocalDate on, RetentionClass former, RetentionClass retention, String remedyId)
            implements AftercareAct {}

    /** Who asked goes into the next version of a volume that was sealed without (R-ARC-05, R-ARC-07). */
    record ContactsFiled(LocalDate on) implements AftercareAct {}

    /** The head of the working body decided on the proposal. @param verdict RETURNED: the volume stays as it is */
    record AppraisalDecided(LocalDate on, Verdict verdict, String reason) implements AftercareAct {}
}
