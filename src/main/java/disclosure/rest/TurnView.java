package disclosure.rest;

import disclosure.handling.ApplicantsTurn;
import disclosure.handling.CheckingStatus;
import disclosure.handling.CheckingStatus.DueDayMove;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant must or may do now, and why the due day moved.
 *
 * @param correction null while none is asked for
 * @param reasons null while none are asked for
 * @param fee null while none is to be paid
 * @param mayWithdraw until the reply leaves the house
 * @param workingDaysLeft of a period that is paused, else null
 */
record TurnView(
        String reference,
        ApplicantsTurn.@Nullable Correction correction,
        ApplicantsTurn.@Nullable Reasons reasons,
        ApplicantsTurn.@Nullable Fee fee,
        boolean mayWithdraw,
        @Nullable LocalDate replyDueOn,
        @Nullable Integer workingDaysLeft,
        List<DueDayMove> moves) {

    static TurnView of(CheckingStatus.Found found) {
        ApplicantsTurn turn = found.turn();
        return new TurnView(
                found.reference().value(),
                turn.correction().orElse(null),
                turn.reasons().orElse(null),
                turn.fee().orElse(null),
                turn.mayWithdraw(),
                found.replyDueOn(),
                found.leftWhenResumed(),
                found.moves());
    }
}
