package disclosure.clock;

import static disclosure.clock.Verdict.ACCEPTED;
import static disclosure.clock.Verdict.refused;
import static disclosure.law.Article.article;
import static disclosure.law.Article.article2007;

import disclosure.calendar.WorkingDays;
import disclosure.clock.Period.Awaited;
import disclosure.law.Article;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The steps that wait for the applicant and then begin a fresh period: correction (Art. 30) and fee (Art. 42). */
final class ApplicantTurn {

    /** 合理期限: the law sets no length; beyond a working year it is a slip of the pen. */
    private static final int LONGEST_WINDOW = 250;

    private final WorkingDays calendar;
    private final RuleSet ruleSet;
    private final LocalDate receivedOn;
    private final Period period;
    private final Timeliness timeliness;

    private boolean noticeSent;
    private boolean noticeLate;
    private @Nullable LocalDate windowEnd;
    private boolean feeNoticeSent;
    private @Nullable LocalDate paymentEnd;

    ApplicantTurn(WorkingDays calendar, RuleSet ruleSet, LocalDate receivedOn, Period period, Timeliness timeliness) {
        this.calendar = calendar;
        this.ruleSet = ruleSet;
        this.receivedOn = receivedOn;
        this.period = period;
        this.timeliness = timeliness;
    }

    /** 一次性告知: one notice, even where the first was revoked. Late it is a breach, not a refusal (R-COR-09). */
    Optional<Refusal> correctionSent(LocalDate day) {
        if (noticeSent) {
            return refused(ruleSet.correction(), ClockReason.SECOND_CORRECTION_NOTICE);
        }
        if (!period.runs()) {
            return refused(ruleSet.correction(), ClockReason.CLOCK_IS_OFF);
        }
        noticeLate = day.isAfter(noticeDueOn());
        noticeSent = true;
        period.stop(Awaited.CORRECTION, day);
        return ACCEPTED;
    }

    Optional<Refusal> correctionDelivered(LocalDate day, int workingDays) {
        if (windowEnd != null && period.awaits(Awaited.CORRECTION)) {
            return refused(ruleSet.correction(), ClockReason.CORRECTION_ALREADY_DELIVERED);
        }
        return openWindow(day, workingDays);
    }

    Optional<Refusal> correctionWindowRenewed(LocalDate day, int workingDays) {
        if (windowEnd == null && period.awaits(Awaited.CORRECTION)) {
            return refused(ruleSet.correction(), ClockReason.CORRECTION_NOT_DELIVERED);
        }
        return openWindow(day, workingDays);
    }

    private Optional<Refusal> openWindow(LocalDate day, int workingDays) {
        if (!period.awaits(Awaited.CORRECTION)) {
            return refused(ruleSet.correction(), ClockReason.CORRECTION_NOT_ASKED);
        }
        if (workingDays < 1) {
            return refused(ruleSet.correction(), ClockReason.WINDOW_TOO_SHORT, workingDays);
        }
        if (workingDays > LONGEST_WINDOW) {
            return refused(ruleSet.correction(), ClockReason.WINDOW_TOO_LONG, workingDays, LONGEST_WINDOW);
        }
        windowEnd = calendar.add(day, workingDays);
        return ACCEPTED;
    }

    Optional<Refusal> correctionRevoked() {
        if (!period.awaits(Awaited.CORRECTION)) {
            return refused(ruleSet.correction(), ClockReason.CORRECTION_NOT_ASKED);
        }
        period.goOn();
        return ACCEPTED;
    }

    /** Without a record of delivery nothing bounds the window: the correction itself shows that the notice arrived. */
    Optional<Refusal> corrected(LocalDate day, boolean goodReason) {
        if (!period.awaits(Awaited.CORRECTION)) {
            return refused(ruleSet.correction(), ClockReason.CORRECTION_NOT_ASKED);
        }
        LocalDate last = goodReason ? null : windowEnd;
        Optional<Refusal> late =
                timeliness.upTo(last, day, ruleSet.correction(), ClockReason.CORRECTED_AFTER_THE_WINDOW);
        if (late.isEmpty()) {
            period.restart(day);
        }
        return late;
    }

    /** One fee decision per request: a second notice would begin a third period (design). */
    Optional<Refusal> feeNoticeSent(LocalDate day) {
        if (ruleSet.payment().isEmpty() || receivedOn.isBefore(RuleSet.FEE_TARIFF_FROM)) {
            return refused(fees(), ClockReason.NO_FEE_TARIFF, receivedOn);
        }
        if (feeNoticeSent) {
            return refused(payment(), ClockReason.SECOND_FEE_NOTICE);
        }
        Optional<Refusal> untimely = timeliness.whileRunning(day, payment(), ClockReason.FEE_NOTICE_AFTER_DUE_DAY);
        if (untimely.isEmpty()) {
            feeNoticeSent = true;
            period.stop(Awaited.PAYMENT, day);
        }
        return untimely;
    }

    Optional<Refusal> feeNoticeDelivered(LocalDate day) {
        if (!period.awaits(Awaited.PAYMENT)) {
            return refused(payment(), ClockReason.FEE_NOT_ASKED);
        }
        if (paymentEnd != null) {
            return refused(payment(), ClockReason.FEE_NOTICE_ALREADY_DELIVERED);
        }
        paymentEnd = calendar.add(day, RuleSet.PAYMENT.workingDays());
        return ACCEPTED;
    }

    Optional<Refusal> feePaid(LocalDate day) {
        if (!period.awaits(Awaited.PAYMENT)) {
            return refused(payment(), ClockReason.FEE_NOT_ASKED);
        }
        Optional<Refusal> late = timeliness.upTo(paymentEnd, day, payment(), ClockReason.PAID_TOO_LATE);
        if (late.isEmpty()) {
            period.restart(day);
        }
        return late;
    }

    boolean isNoticeSent() {
        return noticeSent;
    }

    boolean isNoticeLate() {
        return noticeLate;
    }

    /** From receipt, whatever came between: consultations do not move it. */
    LocalDate noticeDueOn() {
        return calendar.add(receivedOn, ruleSet.correctionNotice().workingDays());
    }

    @Nullable
    LocalDate correctionDueOn() {
        return period.awaits(Awaited.CORRECTION) ? windowEnd : null;
    }

    @Nullable
    LocalDate feeDueOn() {
        return period.awaits(Awaited.PAYMENT) ? paymentEnd : null;
    }

    private static Article payment() {
        return RuleSet.PAYMENT.source();
    }

    private Article fees() {
        return ruleSet == RuleSet.R2007 ? article2007(27) : article(42);
    }
}
