package disclosure.handling;

import static disclosure.handling.CorrectionSteps.orToday;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.FeeAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.ProposedFee;
import disclosure.casefile.ProposedFee.State;
import disclosure.casefile.Role;
import disclosure.clock.ClockEvent;
import disclosure.clock.Reading;
import disclosure.clock.RuleSet;
import disclosure.fee.Charge;
import disclosure.fee.FeeMode;
import disclosure.fee.FeeQuote;
import disclosure.fee.FeeReason;
import disclosure.fee.FeeTariff;
import disclosure.intake.DeliveryMethod;
import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import disclosure.outcome.Outcome;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The information processing fee: proposed with its arithmetic, approved by the leader with finance's countersignature,
 * notified inside the running period, paid in full or lapsed (law.md R-FEE-05 … -11).
 */
final class FeeSteps {

    /** 行政机关依法决定收取信息处理费的,应当在政府信息公开申请处理期限内…发出收费通知. */
    private static final Article NOTICE = Article.of(Statute.FEE_MEASURES, 6);

    private final WhatIf clock;

    FeeSteps(WhatIf clock) {
        this.clock = clock;
    }

    /**
     * @param position of the request in its applicant's month
     * @param pages for {@link FeeMode#PER_VOLUME} and for it alone
     */
    Ruling<Step> propose(
            FeeMode mode, int position, @Nullable Integer pages, String reason, CaseFile file, LocalDate today) {
        if (ProposedFee.of(file).filter(fee -> fee.state() != State.REFUSED).isPresent())
            return refused(FeeReason.ALREADY_PROPOSED);
        return Charge.of(mode, mode == FeeMode.PER_REQUEST ? position : null, pages)
                .flatMap(charge -> FeeTariff.charge(receivedOn(file), charge)
                        .flatMap(quote -> copied(charge, file)
                                .flatMap(ok -> inTime(file, today))
                                .flatMap(now -> Step.of(proposal(charge, quote, reason, today)))));
    }

    private static LocalDate receivedOn(CaseFile file) {
        return file.receivedOn().orElse(file.arrival().on());
    }

    /** Pages are charged only where pages are made for the applicant (R-FEE-04). */
    private static Ruling<Charge> copied(Charge charge, CaseFile file) {
        if (charge.mode() == FeeMode.PER_REQUEST) return Ruling.granted(charge);
        if (file.request().deliveryMethod() == DeliveryMethod.INSPECTION)
            return Ruling.refused(Charge.PER_VOLUME, FeeReason.NO_COPIES_WANTED);
        boolean published = file.draft()
                .filter(drafted -> drafted.draft().outcome() == Outcome.G1)
                .isPresent();
        return published ? Ruling.refused(Charge.PER_VOLUME, FeeReason.ALREADY_PUBLISHED) : Ruling.granted(charge);
    }

    /** A notice that could not go out today is not proposed either. */
    private Ruling<Reading> inTime(CaseFile file, LocalDate today) {
        return clock.reading(file, List.of(new ClockEvent.FeeNoticeSent(today)), today);
    }

    private static Act proposal(Charge charge, FeeQuote quote, String reason, LocalDate today) {
        int quantity = charge instanceof Charge.PerVolume volume
                ? volume.pages()
                : ((Charge.PerRequest) charge).ordinalInMonth();
        return new FeeAct.FeeProposed(today, charge.mode(), quantity, quote.amountYuan(), quote.tiers(), reason);
    }

    Ruling<Step> decide(SideForm.ApproveFee form, CaseFile file, LocalDate today) {
        if (fee(file, State.PROPOSED).isEmpty()) return refused(FeeReason.NOTHING_TO_DECIDE);
        String opinion = form.opinion() == null ? "" : form.opinion().strip();
        boolean approved = form.verdict() == Verdict.APPROVED;
        String finance = form.countersignedBy();
        if (approved && (finance == null || finance.isBlank())) return refused(FeeReason.NOT_COUNTERSIGNED);
        if (!approved && opinion.isEmpty()) return refused(CaseReason.OPINION_NEEDED_TO_RETURN);
        Act decided = new FeeAct.FeeDecided(today, form.verdict(), opinion, finance);
        return approved
                ? mayNotify(file)
                        .flatMap(open -> inTime(file, today))
                        .flatMap(now -> Step.answering(Answer.FEE_APPROVED, decided))
                : Step.answering(Answer.FEE_REFUSED, decided);
    }

    /** What could not be told to the applicant is not approved: while the draft is with others, or the reply is out. */
    private static Ruling<CaseFile> mayNotify(CaseFile file) {
        return Permissions.may(Role.REGISTRAR, ActKind.FEE_NOTICE_SENT, file.stage())
                ? Ruling.granted(file)
                : Ruling.refused(NOTICE, FeeReason.NO_NOTICE_IN_THIS_STAGE, file.stage());
    }

    Ruling<Step> send(SideForm.SendFeeNotice form, CaseFile file, LocalDate today) {
        Optional<ProposedFee> fee = fee(file, State.APPROVED);
        if (fee.isEmpty()) return refused(FeeReason.NOT_APPROVED);
        String dropped = form.dropped();
        if (dropped != null && !dropped.isBlank())
            return Step.answering(Answer.FEE_DROPPED, new FeeAct.FeeDropped(today, dropped.strip()));
        String howToPay = form.howToPay();
        return howToPay == null || howToPay.isBlank()
                ? refused(FeeReason.HOW_TO_PAY_MISSING)
                : Step.answering(
                        Answer.FEE_TOLD,
                        new FeeAct.FeeNoticeSent(today, fee.get().amountYuan(), howToPay));
    }

    Ruling<Step> delivered(SideForm.RecordFeeDelivery form, LocalDate today) {
        return Step.of(new FeeAct.FeeNoticeDelivered(orToday(form.deliveredOn(), today), form.evidence()));
    }

    /** In full and in time, or not at all; whether in time the clock says. */
    Ruling<Step> paid(SideForm.RecordFeePayment form, CaseFile file, LocalDate today) {
        Optional<ProposedFee> fee = fee(file, State.NOTICE_SENT);
        if (fee.isEmpty()) return refused(FeeReason.NOT_APPROVED);
        int due = fee.get().amountYuan();
        int paid = form.amountYuan();
        if (paid != due) return refused(FeeReason.OTHER_AMOUNT, paid, due);
        return Step.of(new FeeAct.FeePaid(orToday(form.paidOn(), today), due, form.receiptNumber()));
    }

    /** After the last day: somebody looked whether it was paid in time after all (R-FEE-07). */
    Ruling<Step> checked(SideForm.CheckFeeLapse form, CaseFile file, LocalDate today) {
        Optional<LocalDate> last = clock.now(file, today).map(Reading::feeDueOn);
        if (last.isEmpty()) return refused(FeeReason.NOTICE_NOT_SERVED);
        if (!today.isAfter(last.get())) return refused(FeeReason.TIME_TO_PAY_RUNS, last.get());
        SideForm.RecordFeePayment paid = form.paid();
        return paid == null
                ? Step.ending(new FeeAct.FeeLapsed(today, form.serviceEvidence(), form.paymentCheck()))
                : paid(paid, file, today);
    }

    private static Optional<ProposedFee> fee(CaseFile file, State state) {
        return ProposedFee.of(file).filter(fee -> fee.state() == state);
    }

    private static Ruling<Step> refused(Reason reason, Object... details) {
        boolean payment = reason == FeeReason.TIME_TO_PAY_RUNS || reason == FeeReason.NOTICE_NOT_SERVED;
        return Ruling.refused(payment ? RuleSet.PAYMENT.source() : NOTICE, reason, details);
    }
}
