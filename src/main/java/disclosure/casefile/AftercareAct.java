package disclosure.casefile;

import disclosure.review.Verdict;
import java.time.LocalDate;

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
}
