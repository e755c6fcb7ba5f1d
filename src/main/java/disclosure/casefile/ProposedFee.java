package disclosure.casefile;

import disclosure.review.Verdict;
import java.util.Optional;

/** The fee of a case as far as it has got (R-FEE-05 … -09). */
public record ProposedFee(int amountYuan, State state) {

    /** Where the one fee of a case stands. */
    public enum State {
        PROPOSED,
        REFUSED,
        APPROVED,
        NOTICE_SENT,
        SETTLED
    }

    /** The last one proposed. */
    public static Optional<ProposedFee> of(CaseFile file) {
        ProposedFee last = null;
        for (FeeAct act : file.all(FeeAct.class)) {
            if (act instanceof FeeAct.FeeProposed a) last = new ProposedFee(a.amountYuan(), State.PROPOSED);
            else if (last != null) last = new ProposedFee(last.amountYuan, last.after(act));
        }
        return Optional.ofNullable(last);
    }

    private State after(FeeAct act) {
        if (act instanceof FeeAct.FeeDecided a) return a.verdict() == Verdict.APPROVED ? State.APPROVED : State.REFUSED;
        if (act instanceof FeeAct.FeeDropped) return State.REFUSED;
        if (act instanceof FeeAct.FeeNoticeSent) return State.NOTICE_SENT;
        return act instanceof FeeAct.FeePaid || act instanceof FeeAct.FeeLapsed ? State.SETTLED : state;
    }
}
