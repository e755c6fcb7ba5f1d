package disclosure.clock;

import static disclosure.clock.Verdict.ACCEPTED;
import static disclosure.clock.Verdict.refused;
import static disclosure.law.Article.article;

import disclosure.calendar.WorkingDays;
import disclosure.law.Article;
import disclosure.law.Limit;
import disclosure.law.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the events of one case in order: what each needs (guards), and what it does to the period. */
final class History implements ClockEvent.Visitor<Optional<Refusal>> {

    /** Beyond any calendar that can be published. */
    static final int LAST_YEAR = 2100;

    private final ClockPolicy policy;
    private final RuleSet ruleSet;
    private final Period period;
    private final Timeliness timeliness;
    private final ApplicantTurn turn;
    private final OpinionTurn opinions;
    private final OwnRecordTurn ownRecord;
    private final ReasonsTurn reasons;

    private LocalDate lastDay;
    private boolean extended;
    private boolean replied;
    private @Nullable LocalDate settledOn;

    History(WorkingDays calendar, ClockPolicy policy, RuleSet ruleSet, LocalDate receivedOn) {
        this.policy = policy;
        this.ruleSet = ruleSet;
        this.lastDay = receivedOn;
        this.period = new Period(calendar, ruleSet, receivedOn);
        this.timeliness = new Timeliness(policy, period);
        this.turn = new ApplicantTurn(calendar, ruleSet, receivedOn, period, timeliness);
        this.opinions = new OpinionTurn(ruleSet, period, timeliness);
        this.ownRecord = new OwnRecordTurn(ruleSet, period);
        this.reasons = new ReasonsTurn(policy, ruleSet, period, timeliness);
    }

    Optional<Refusal> next(ClockEvent event) {
        LocalDate day = event.on();
        if (day.isBefore(lastDay)) {
            return refused(Article.internalRule(), ClockReason.DAYS_OUT_OF_ORDER, day, lastDay);
        }
        if (day.getYear() > LAST_YEAR) {
            return refused(Article.internalRule(), ClockReason.DAY_TOO_FAR, day);
        }
        if (settledOn != null) {
            ClockReason reason = replied ? ClockReason.ALREADY_REPLIED : ClockReason.ALREADY_ENDED;
            return refused(ruleSet.reply().source(), reason, settledOn);
        }
        lastDay = day;
        Optional<Refusal> foreign = ownRecord.admits(event);
        return foreign.isPresent() ? foreign : event.accept(this);
    }

    @Override
    public Optional<Refusal> ownRecord(ClockEvent.OwnRecord event) {
        return ownRecord.begin(event.workingDays());
    }

    @Override
    public Optional<Refusal> received(ClockEvent.Received event) {
        return refused(article(31), ClockReason.RECEIVED_TWICE);
    }

    @Override
    public Optional<Refusal> correctionSent(ClockEvent.CorrectionSent event) {
        return turn.correctionSent(event.on());
    }

    @Override
    public Optional<Refusal> correctionDelivered(ClockEvent.CorrectionDelivered event) {
        return turn.correctionDelivered(event.on(), event.workingDays());
    }

    @Override
    public Optional<Refusal> correctionRevoked(ClockEvent.CorrectionRevoked event) {
        return turn.correctionRevoked();
    }

    @Override
    public Optional<Refusal> correctionWindowRenewed(ClockEvent.CorrectionWindowRenewed event) {
        return turn.correctionWindowRenewed(event.on(), event.workingDays());
    }

    @Override
    public Optional<Refusal> corrected(ClockEvent.Corrected event) {
        return turn.corrected(event.on(), event.goodReason());
    }

    @Override
    public Optional<Refusal> feeNoticeSent(ClockEvent.FeeNoticeSent event) {
        return turn.feeNoticeSent(event.on());
    }

    @Override
    public Optional<Refusal> feeNoticeDelivered(ClockEvent.FeeNoticeDelivered event) {
        return turn.feeNoticeDelivered(event.on());
    }

    @Override
    public Optional<Refusal> feePaid(ClockEvent.FeePaid event) {
        return turn.feePaid(event.on());
    }

    @Override
    public Optional<Refusal> consultationSent(ClockEvent.ConsultationSent event) {
        return opinions.sent(event);
    }

    @Override
    public Optional<Refusal> consultationDelivered(ClockEvent.ConsultationDelivered event) {
        return opinions.delivered(event);
    }

    @Override
    public Optional<Refusal> consultationClosed(ClockEvent.ConsultationClosed event) {
        return opinions.closed(event);
    }

    @Override
    public Optional<Refusal> referred(ClockEvent.Referred event) {
        return opinions.referred(event.on());
    }

    @Override
    public Optional<Refusal> referralAnswered(ClockEvent.ReferralAnswered event) {
        return opinions.referralAnswered(event.on());
    }

    @Override
    public Optional<Refusal> extended(ClockEvent.Extended event) {
        Limit limit = ruleSet.extension();
        if (event.workingDays() < 1) {
            return refused(limit.source(), ClockReason.EXTENSION_TOO_SHORT, event.workingDays());
        }
        if (event.workingDays() > limit.workingDays()) {
            return refused(limit.source(), ClockReason.EXTENSION_TOO_LONG, event.workingDays(), limit.workingDays());
        }
        if (extended) {
            return refused(limit.source(), ClockReason.SECOND_EXTENSION);
        }
        if (period.deferredUntil() != null) {
            return refused(article(35), ClockReason.EXTENSION_OF_A_DEFERRED_REPLY, period.deferredUntil());
        }
        Optional<Refusal> untimely =
                timeliness.whileRunning(event.on(), limit.source(), ClockReason.EXTENSION_AFTER_DUE_DAY);
        if (untimely.isEmpty()) {
            extended = true;
            period.extend(event.workingDays());
        }
        return untimely;
    }

    @Override
    public Optional<Refusal> reasonAsked(ClockEvent.ReasonAsked event) {
        return reasons.asked(event.on());
    }

    @Override
    public Optional<Refusal> reasonGiven(ClockEvent.ReasonGiven event) {
        return reasons.given(event.on());
    }

    @Override
    public Optional<Refusal> deferred(ClockEvent.Deferred event) {
        return reasons.deferred(event.on(), event.until());
    }

    @Override
    public Optional<Refusal> replied(ClockEvent.Replied event) {
        replied = true;
        return settle(event.on());
    }

    @Override
    public Optional<Refusal> ended(ClockEvent.Ended event) {
        return settle(event.on());
    }

    /** No opinion is waited for after the reply, so the time it needed ends there. */
    private Optional<Refusal> settle(LocalDate day) {
        settledOn = day;
        period.consultations().cut(day);
        return ACCEPTED;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    Period period() {
        return period;
    }

    ApplicantTurn turn() {
        return turn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    LocalDate settledOn() {
        return settledOn;
    }

    boolean isReplied() {
        return replied;
    }
}
