package disclosure.casefile;

import disclosure.review.Verdict;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The extension a handler asked for, as far as it has got (R-EXT-01): agreed by the head of the working body, then notified.
 *
 * @param verdict null before the head decided
 */
public record ProposedExtension(
        int workingDays, String reason, @Nullable Verdict verdict, boolean notified) {

    /** The last one proposed. */
    public static Optional<ProposedExtension> of(CaseFile file) {
        ProposedExtension last = null;
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof PeriodAct.ExtensionProposed a)
                last = new ProposedExtension(a.workingDays(), a.reason(), null, false);
            else if (last != null) last = last.after(recorded.act());
        }
        return Optional.ofNullable(last);
    }

    private ProposedExtension after(Act act) {
        if (act instanceof PeriodAct.ExtensionDecided a)
            return new ProposedExtension(workingDays, reason, a.verdict(), notified);
        if (act instanceof PeriodAct.ExtensionLapsed)
            return new ProposedExtension(workingDays, reason, Verdict.RETURNED, notified);
        return act instanceof Act.ReplyExtended ? new ProposedExtension(workingDays, reason, verdict, true) : this;
    }

    public boolean awaitsDecision() {
        return verdict == null && !notified;
    }

    public boolean awaitsNotice() {
        return verdict == Verdict.APPROVED && !notified;
    }

    public boolean open() {
        return awaitsDecision() || awaitsNotice();
    }
}
