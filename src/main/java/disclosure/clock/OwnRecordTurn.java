package disclosure.clock;

import static disclosure.clock.Verdict.ACCEPTED;
import static disclosure.clock.Verdict.refused;

import disclosure.law.Refusal;
import java.util.Optional;

/** The one step of the correction of an own record (Art. 41): its time begins, and after it comes an answer or an end. */
final class OwnRecordTurn {

    /** K-23 is the bureau's to set; beyond a working year it is a slip of the pen. */
    private static final int LONGEST = 250;

    private final RuleSet ruleSet;
    private final Period period;

    OwnRecordTurn(RuleSet ruleSet, Period period) {
        this.ruleSet = ruleSet;
        this.period = period;
    }

    Optional<Refusal> begin(int workingDays) {
        if (!period.runs()) {
            return refused(ruleSet.ownRecord(), ClockReason.CLOCK_IS_OFF);
        }
        if (workingDays < 1 || workingDays > LONGEST) {
            return refused(ruleSet.ownRecord(), ClockReason.OWN_RECORD_PERIOD, workingDays, LONGEST);
        }
        period.replace(workingDays);
        return ACCEPTED;
    }

    Optional<Refusal> admits(ClockEvent event) {
        boolean settles = event instanceof ClockEvent.Replied || event instanceof ClockEvent.Ended;
        return period.isOwnRecord() && !settles
                ? refused(ruleSet.ownRecord(), ClockReason.NOT_FOR_AN_OWN_RECORD)
                : ACCEPTED;
    }
}
