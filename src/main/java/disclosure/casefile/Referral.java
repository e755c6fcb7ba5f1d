package disclosure.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could not be decided here and was asked of the competent department or the secrecy administration (R-SEC-06).
 *
 * @param answered null while the answer is awaited; the reply clock runs on meanwhile (P-13)
 */
public record Referral(RecordedAct asked, @Nullable RecordedAct answered) {

    /** Every referral of the case, in order; one at a time is open. */
    public static List<Referral> of(CaseFile file) {
        List<Referral> referrals = new ArrayList<>();
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof ReviewAct.DraftReferred) referrals.add(new Referral(recorded, null));
            if (recorded.act() instanceof ReviewAct.ReferralAnswered && !referrals.isEmpty()) {
                Referral last = referrals.remove(referrals.size() - 1);
                referrals.add(new Referral(last.asked(), recorded));
            }
        }
        return List.copyOf(referrals);
    }

    /** The one whose answer is awaited. */
    public static Optional<Referral> openIn(CaseFile file) {
        return of(file).stream().filter(referral -> referral.answered() == null).findFirst();
    }
}
