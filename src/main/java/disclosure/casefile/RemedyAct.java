package disclosure.casefile;

import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens when the applicant goes against the bureau (law.md §12); after the case itself has ended. */
public sealed interface RemedyAct extends Act {

    /** Tells the remedies of one case apart: r1, r2 … */
    String id();

    /** @param nonReply against silence instead of against the reply */
    record RemedyFiled(LocalDate on, String id, RemedyKind remedy, boolean nonReply, String authority)
            implements RemedyAct {}

    /** The copy came in: the days to defend run from here (K-18, K-19). */
    record RemedyCopyReceived(LocalDate on, String id, RemedyProcedure procedure) implements RemedyAct {}

    record DefenceSent(LocalDate on, String id, String evidence) implements RemedyAct {}

    /**
     * The decision came in.
     *
     * @param rawResult exact words of the decision
     * @param categoryReason why the category is not the one that the words stand for, null where it is
     * @param replyOrdered a new reply is ordered
     * @param replyDueOn the day set for it, null for twenty working days from receipt
     */
    record RemedyDecided(
            LocalDate on,
            String id,
            String rawResult,
            RemedyCategory category,
            @Nullable String categoryReason,
            boolean replyOrdered,
            @Nullable LocalDate replyDueOn)
            implements RemedyAct {}

    /** A court was asked to suspend disclosure: nothing is released (R-TRK-05). */
    record ReleaseHeld(LocalDate on, String id, String reason) implements RemedyAct {}

    record ReleaseFreed(LocalDate on, String id, String reason) implements RemedyAct {}
}
