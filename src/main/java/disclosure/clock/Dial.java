package disclosure.clock;

import disclosure.calendar.WorkingDays;
import disclosure.clock.Period.Standing;
import disclosure.clock.Reading.State;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Shows where a history stands on one day. */
record Dial(WorkingDays calendar, History history, LocalDate asOf) {

    Reading reading() {
        Standing standing = history.period().standing(measuredOn());
        ApplicantTurn turn = history.turn();
        boolean settled = history.settledOn() != null;
        LocalDate noticeDue =
                settled || turn.isNoticeSent() || history.period().isOwnRecord() ? null : turn.noticeDueOn();
        LocalDate correctionDue = settled ? null : turn.correctionDueOn();
        LocalDate feeDue = settled ? null : turn.feeDueOn();
        return new Reading(
                history.ruleSet(),
                state(standing),
                asOf,
                history.period().base(),
                standing.dueOn(),
                noticeDue,
                correctionDue,
                feeDue,
                standing.latestResumeOn(),
                standing.latestDueOn(),
                history.settledOn(),
                standing.allowed(),
                standing.allowed() - standing.left(),
                standing.left(),
                turn.isNoticeLate(),
                isProvisional(latest(standing.dueOn(), standing.latestDueOn(), noticeDue, correctionDue, feeDue)));
    }

    /** A settled case is measured on the day it was settled, however long ago. */
    LocalDate measuredOn() {
        LocalDate settledOn = history.settledOn();
        return settledOn == null ? asOf : settledOn;
    }

    private State state(Standing standing) {
        if (history.settledOn() != null) {
            return history.isReplied() ? State.REPLIED : State.CLOSED;
        }
        return switch (history.period().awaited()) {
            case CORRECTION, REASONS -> State.AWAITING_CORRECTION;
            case PAYMENT -> State.AWAITING_FEE;
            case NOTHING -> standing.paused() ? State.PAUSED : State.RUNNING;
        };
    }

    private boolean isProvisional(@Nullable LocalDate latest) {
        return latest != null && calendar.isProvisional(history.period().base(), latest);
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate... days) {
        LocalDate latest = null;
        for (LocalDate day : days) {
            latest = day != null && (latest == null || day.isAfter(latest)) ? day : latest;
        }
        return latest;
    }
}
