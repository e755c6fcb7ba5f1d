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

    /**
     * @param nonReply against silence instead of against the reply
     * @param decision number of the letter that is challenged, null against silence
     */
    record RemedyFiled(
            LocalDate on,
            String id,
            RemedyKind remedy,
            boolean nonReply,
            String authority,
            @Nullable String decision) implements RemedyAct {
        public RemedyFiled(LocalDate on, String id, RemedyKind remedy, boolean nonReply, String authority) {
            this(on, id, remedy, nonReply, authority, null);
        }
    }

    /** The authority or court took it up; its own time to decide runs from here (K-20). */
    record RemedyAccepted(LocalDate on, String id) implements RemedyAct {}

    /** The copy came in: the days to defend run from here (K-18, K-19). */
    record RemedyCopyReceived(LocalDate on, String id, RemedyProcedure procedure) implements RemedyAct {}

    /** The authority that has a complaint set the day by which it wants an answer, or another one (R-TRK-04). */
    record AnswerDueSet(LocalDate on, String id, LocalDate dueOn) implements RemedyAct {}

    /** The bureau's answer: to the authority, to the court, or to whoever looks into a complaint. */
    record DefenceSent(LocalDate on, String id, String evidence) implements RemedyAct {}

    /**
     * The decision came in.
     *
     * @param rawResult exact words of the decision
     * @param categoryReason why the category is not the one that the words stand for, null where it is
     * @param replyOrdered a new reply is ordered
     * @param replyDueOn the day set for it, null for twenty working days from receipt
     * @param decidedOn the day it bears, null where nobody wrote it down
     */
    record RemedyDecided(
            LocalDate on,
            String id,
            String rawResult,
            RemedyCategory category,
            @Nullable String categoryReason,
            boolean replyOrdered,
            @Nullable LocalDate replyDueOn,
            @Nullable LocalDate decidedOn)
            implements RemedyAct {
        public RemedyDecided(
                LocalDate on,
                String id,
                String rawResult,
                RemedyCategory category,
                @Nullable String categoryReason,
                boolean replyOrdered,
                @Nullable LocalDate replyDueOn) {
            this(on, id, rawResult, category, categoryReason, replyOrdered, replyDueOn, null);
        }
    }

    /** The result belongs to another column than the one it was put in (R-TRK-01). */
    record RemedyCategoryChanged(LocalDate on, String id, RemedyCategory category, String reason)
            implements RemedyAct {}

    /** What the bureau put right, and what it learned from it (law.md §12). */
    record RemedyFollowedUp(
            LocalDate on,
            String id,
            String correction,
            @Nullable String lessons) implements RemedyAct {}

    /** A court was asked to suspend disclosure: nothing is released (R-TRK-05). */
    record ReleaseHeld(LocalDate on, String id, String reason) implements RemedyAct {}

    record ReleaseFreed(LocalDate on, String id, String reason) implements RemedyAct {}
}
