package disclosure.clock;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The reply period that runs, or is stopped: from receipt, and afresh from a correction or a payment. */
final class Period {

    /** What the bureau waits for while no reply period runs. */
    enum Awaited {
        NOTHING,
        CORRECTION,
        REASONS,
        PAYMENT
    }

    private final WorkingDays calendar;
    private final RuleSet ruleSet;
    private final Consultations consultations;
    private LocalDate base;
    private long baseOrdinal;
    private int allowance;
    private boolean ownRecord;
    private Awaited awaited = Awaited.NOTHING;
    private @Nullable LocalDate stoppedOn;
    private @Nullable LocalDate deferredOn;
    private @Nullable LocalDate deferredUntil;

    Period(WorkingDays calendar, RuleSet ruleSet, LocalDate receivedOn) {
        this.calendar = calendar;
        this.ruleSet = ruleSet;
        this.consultations = new Consultations(calendar);
        this.base = receivedOn;
        this.baseOrdinal = calendar.ordinalOf(receivedOn);
        this.allowance = ruleSet.reply().workingDays();
    }

    void stop(Awaited what, LocalDate day) {
        awaited = what;
        stoppedOn = day;
    }

    /** As if it had never stopped. */
    void goOn() {
        awaited = Awaited.NOTHING;
        stoppedOn = null;
    }

    /** 重新计算: a whole period from that day; what was used, added, left out or deferred before is forgotten (R-COR-05). */
    void restart(LocalDate day) {
        goOn();
        base = day;
        baseOrdinal = calendar.ordinalOf(day);
        allowance = ruleSet.reply().workingDays();
        deferredOn = null;
        deferredUntil = null;
        consultations.forget();
    }

    /** K-23 in place of the reply period: from receipt, whatever was added, left out or deferred before. */
    void replace(int workingDays) {
        ownRecord = true;
        allowance = workingDays;
        deferredOn = null;
        deferredUntil = null;
        consultations.forget();
    }

    void extend(int workingDays) {
        allowance += workingDays;
    }

    /** The day fixed takes the place of the count (K-10), so no consultation moves it any more. */
    void defer(LocalDate day, LocalDate until) {
        if (deferredUntil == null) {
            consultations.cut(day);
            long leftOut = tally(day).due() - baseOrdinal - allowance;
            allowance = Math.toIntExact(calendar.ordinalOf(until) - baseOrdinal - leftOut);
        } else {
            allowance += calendar.count(deferredUntil, until);
        }
        deferredOn = day;
        deferredUntil = until;
    }

    boolean runs() {
        return awaited == Awaited.NOTHING;
    }

    boolean awaits(Awaited what) {
        return awaited == what;
    }

    /** Whether it is that of the correction of an own record. */
    boolean isOwnRecord() {
        return ownRecord;
    }

    Awaited awaited() {
        return awaited;
    }

    @Nullable
    LocalDate stoppedOn() {
        return stoppedOn;
    }

    @Nullable
    LocalDate deferredOn() {
        return deferredOn;
    }

    @Nullable
    LocalDate deferredUntil() {
        return deferredUntil;
    }

    LocalDate base() {
        return base;
    }

    Consultations consultations() {
        return consultations;
    }

    /** None while stopped or paused. */
    @Nullable
    LocalDate dueOn(LocalDate asOf) {
        if (!runs()) {
            return null;
        }
        return deferredUntil != null ? deferredUntil : dueOn(tally(asOf));
    }

    @Nullable
    LocalDate dueOn(Tally tally) {
        return tally.isPaused() ? null : calendar.dayOf(tally.due());
    }

    Standing standing(LocalDate asOf) {
        if (!runs()) {
            int fresh = ruleSet.reply().workingDays();
            return new Standing(fresh, fresh, null, false, null, null);
        }
        long today = calendar.ordinalOf(asOf);
        if (deferredUntil != null) {
            int left = Math.toIntExact(calendar.ordinalOf(deferredUntil) - today);
            return new Standing(allowance, left, deferredUntil, false, null, null);
        }
        Tally tally = tally(asOf);
        int left = tally.left(today);
        return tally.isPaused()
                ? paused(left, consultations.latestEnd(asOf))
                : new Standing(allowance, left, dueOn(tally), false, null, null);
    }

    private Standing paused(int left, @Nullable LocalDate latestEnd) {
        LocalDate latestDue = latestEnd == null ? null : calendar.add(latestEnd, left);
        return new Standing(allowance, left, null, true, latestEnd, latestDue);
    }

    private Tally tally(LocalDate asOf) {
        return consultations.tally(baseOrdinal, allowance, asOf);
    }

    /** What a period shows on one day. */
    record Standing(
            int allowed,
            int left,
            @Nullable LocalDate dueOn,
            boolean paused,
            @Nullable LocalDate latestResumeOn,
            @Nullable LocalDate latestDueOn) {}
}
