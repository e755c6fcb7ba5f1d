package disclosure.casefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of proposals to correct the evidence of arrival (R-REC-13, P-18). */
final class ReceiptCorrections {

    private ReceiptCorrections() {}

    /** The last one that a second person agreed to. */
    static Optional<Act.ReceiptCorrectionProposed> approved(List<RecordedAct> acts) {
        Act.@Nullable ReceiptCorrectionProposed proposed = null;
        Act.@Nullable ReceiptCorrectionProposed approved = null;
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof Act.ReceiptCorrectionProposed p) proposed = p;
            if (recorded.act() instanceof Act.ReceiptCorrectionApproved) approved = proposed;
        }
        return Optional.ofNullable(approved);
    }

    /** The one that was neither agreed to nor refused. */
    static Optional<RecordedAct> undecided(List<RecordedAct> acts) {
        RecordedAct undecided = null;
        for (RecordedAct recorded : acts) {
            if (recorded.act() instanceof Act.ReceiptCorrectionProposed) undecided = recorded;
            if (recorded.act() instanceof Act.ReceiptCorrectionApproved
                    || recorded.act() instanceof Act.ReceiptCorrectionRefused) undecided = null;
        }
        return Optional.ofNullable(undecided);
    }
}
