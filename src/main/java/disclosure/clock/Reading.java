package disclosure.clock;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the clock shows as of one day.
 *
 * @param asOf the day read; without one, the day of the last event
 * @param base the day the running period counts from, itself not counted: receipt, correction or payment
 * @param replyDueOn none while paused or while a correction or payment is awaited
 * @param correctionNoticeDueOn the last day for the one correction notice; none once sent, and after the reply
 * @param correctionDueOn the last day of the applicant's window, while a correction is awaited and the notice arrived
 * @param feeDueOn the last day to pay, while payment is awaited and the notice arrived
 * @param latestResumeOn while paused: the last day that can be left out; none while an open letter has not arrived
 * @param latestReplyDueOn the due day if every open opinion takes all its time; none where latestResumeOn is
 * @param settledOn the day of the reply, or of the end without one
 * @param workingDaysAllowed 20 and an extension; for a deferred reply the working days up to the day fixed
 * @param workingDaysUsed counted up to {@code asOf}, or to the day it was settled; zero while the clock is off
 * @param workingDaysLeft negative once overdue
 * @param correctionNoticeLate the notice went out after its last day: a breach that stays on the case (R-COR-09)
 * @param provisional a day shown rests on a year without a published calendar
 */
public record Reading(
        RuleSet ruleSet,
        State state,
        LocalDate asOf,
        LocalDate base,
        @Nullable LocalDate replyDueOn,
        @Nullable LocalDate correctionNoticeDueOn,
        @Nullable LocalDate correctionDueOn,
        @Nullable LocalDate feeDueOn,
        @Nullable LocalDate latestResumeOn,
        @Nullable LocalDate latestReplyDueOn,
        @Nullable LocalDate settledOn,
        int workingDaysAllowed,
        int workingDaysUsed,
        int workingDaysLeft,
        boolean correctionNoticeLate,
        boolean provisional) {

    /** Where the clock stands. Late is not a state: {@link #late}. */
    public enum State {
        RUNNING,
        PAUSED,
        AWAITING_CORRECTION,
        AWAITING_FEE,
        REPLIED,
        CLOSED;

        /** Whether nothing more can happen on the clock. */
        public boolean isSettled() {
            return this == REPLIED || this == CLOSED;
        }
    }

    /** The same with the due day that was kept when the reply went out; no later calendar makes it provisional. */
    public Reading dueOn(@Nullable LocalDate kept) {
        return new Reading(
                ruleSet,
                state,
                asOf,
                base,
                kept,
                correctionNoticeDueOn,
                correctionDueOn,
                feeDueOn,
                latestResumeOn,
                latestReplyDueOn,
                settledOn,
                workingDaysAllowed,
                workingDaysUsed,
                workingDaysLeft,
                correctionNoticeLate,
                false);
    }

    /** Whether the due day had passed with no reply on that day; a case once settled stays as late as it was. */
    public boolean late(LocalDate asOf) {
        LocalDate measured = settledOn != null && settledOn.isBefore(asOf) ? settledOn : asOf;
        return replyDueOn != null && measured.isAfter(replyDueOn);
    }

    /** Empty before the reply. A reply while no period ran, because a correction or payment was awaited, is in time. */
    public Optional<Boolean> repliedInTime() {
        return state == State.REPLIED && settledOn != null ? Optional.of(!late(settledOn)) : Optional.empty();
    }
}
