package disclosure.clock;

/**
 * What the law leaves open and a bureau may choose (law.md §17).
 *
 * @param exclusionStart P-03
 * @param reasonsStep P-07
 * @param deferral whether a deferral needs the reasons step on record
 * @param referral P-13
 * @param acts whether the events are a proposal to be judged, or a history that already happened
 */
public record ClockPolicy(
        ExclusionStart exclusionStart, ReasonsStep reasonsStep, Deferral deferral, Referral referral, Acts acts) {

    /** P-03: the time of a consultation is left out from the day its letter is sent, or from the day it arrives. */
    public enum ExclusionStart {
        SENT,
        DELIVERED
    }

    /** P-07: asking for reasons leaves the clock running, or stops and restarts it as a correction notice does. */
    public enum ReasonsStep {
        CLOCK_RUNS,
        AS_CORRECTION
    }

    /** 行政机关认为申请理由合理 … 可以确定延迟答复的合理期限 (Art. 35): reasons come first; without them for what-if only. */
    public enum Deferral {
        AFTER_REASONS,
        WITHOUT_REASONS
    }

    /** P-13: asking outside whether something is secret leaves the clock running, or is left out like another opinion. */
    public enum Referral {
        CLOCK_RUNS,
        PAUSES
    }

    /**
     * A calendar amended later may put an act of the past after the due day of then. Acts already on record keep their
     * effect; only the order of events is still checked.
     */
    public enum Acts {
        PROPOSED,
        RECORDED
    }

    public static ClockPolicy defaults() {
        return new ClockPolicy(
                ExclusionStart.SENT,
                ReasonsStep.CLOCK_RUNS,
                Deferral.AFTER_REASONS,
                Referral.CLOCK_RUNS,
                Acts.PROPOSED);
    }

    /** This policy for a history that already happened. */
    public ClockPolicy recorded() {
        return new ClockPolicy(exclusionStart, reasonsStep, deferral, referral, Acts.RECORDED);
    }

    public ClockPolicy with(ExclusionStart start) {
        return new ClockPolicy(start, reasonsStep, deferral, referral, acts);
    }

    public ClockPolicy with(ReasonsStep step) {
        return new ClockPolicy(exclusionStart, step, deferral, referral, acts);
    }

    public ClockPolicy with(Deferral rule) {
        return new ClockPolicy(exclusionStart, reasonsStep, rule, referral, acts);
    }

    public ClockPolicy with(Referral choice) {
        return new ClockPolicy(exclusionStart, reasonsStep, deferral, choice, acts);
    }
}
