package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.DeliveryWish;
import disclosure.casefile.OpenMatters;
import disclosure.casefile.Reassessment;
import disclosure.casefile.RecordRules;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
import disclosure.clock.RuleSet;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Issuing, serving and filing: which day stops the bureau's clock and which starts the remedies (law.md §3.5). */
final class DeliverySteps {

    private static final Article SERVICE = Article.of(Statute.SERVICE_LETTER, 0);

    /** 受送达人…拒绝接收诉讼文书的,…由送达人、见证人签名或者盖章…,也可以…采用拍照、录像等方式记录送达过程 (by analogy). */
    private static final Article LEFT_WITH_WITNESS = Article.of(Statute.CIVIL_PROCEDURE_LAW, 89);

    private final Numbers numbers;
    private final BureauRules rules;
    private final ReplySteps replies;
    private final Calendars calendars;

    DeliverySteps(Numbers numbers, BureauRules rules, ReplySteps replies, Calendars calendars) {
        this.calendars = calendars;
        this.numbers = numbers;
        this.rules = rules;
        this.replies = replies;
    }

    /** Number, date and seal; a posted reply leaves the house the same day. */
    Ruling<Step> issue(DeliveryForm.IssueLetter form, CaseFile file, LocalDate today) {
        return possible(form.method(), form.slipNumber(), file)
                .flatMap(possible -> asWished(form, file))
                .flatMap(wished -> ReleaseHold.isOn(file)
                        ? Ruling.refused(TrackingRemedies.SUSPENSION, RemedyReason.RELEASE_HELD)
                        : mayLeave(file, today).map(ready -> issued(form, file, today)));
    }

    private static Ruling<CaseFile> possible(ServiceMethod method, @Nullable String slip, CaseFile file) {
        if (method == ServiceMethod.POST && isBlank(slip))
            return Ruling.refused(SERVICE, CaseReason.SLIP_NUMBER_MISSING);
        return method == ServiceMethod.ELECTRONIC && !agreedToElectronic(file)
                ? Ruling.refused(formOfDelivery(file), CaseReason.SERVICE_METHOD_ELECTRONIC_NOT_AGREED)
                : Ruling.granted(file);
    }

    /** In the form and by the route that the applicant wished, or with the reason why not (Art. 40, R-SRV-05). */
    private static Ruling<CaseFile> asWished(DeliveryForm.IssueLetter form, CaseFile file) {
        return departs(form, file) && isBlank(form.departureReason())
                ? Ruling.refused(formOfDelivery(file), CaseReason.DEPARTURE_WITHOUT_REASON, form.method())
                : Ruling.granted(file);
    }

    /** Art. 40 is about giving information; the answer on an own record gives none. */
    private static boolean departs(DeliveryForm.IssueLetter form, CaseFile file) {
        return !file.isRecordCorrection() && DeliveryWish.of(file).isDepartedFromBy(form.method());
    }

    private static Article formOfDelivery(CaseFile file) {
        return file.ruleSet().orElse(RuleSet.R2019).formOfDelivery();
    }

    private Ruling<? extends Act> mayLeave(CaseFile file, LocalDate today) {
        if (file.isRecordCorrection()) return RecordRules.approved(file);
        return OpenMatters.mayRelease(
                        file, calendars.current(), rules.of(file).choices().standStill(), today)
                .flatMap(free -> replies.mayLeave(file));
    }

    private Step issued(DeliveryForm.IssueLetter form, CaseFile file, LocalDate today) {
        List<Act> acts = new ArrayList<>();
        String why = departs(form, file) ? form.departureReason() : null;
        acts.add(new DeliveryAct.LetterIssued(today, letterNumber(today), form.method(), why));
        if (form.method().leavesOnIssue())
            acts.add(new DeliveryAct.ReplyDispatched(today, form.method(), form.slipNumber()));
        return new Step(acts, Optional.empty());
    }

    static boolean agreedToElectronic(CaseFile file) {
        return DeliveryWish.of(file).agreesToElectronic();
    }

    /** Service; handed over or sent electronically, it is also the day of the reply. */
    static Ruling<Step> deliver(DeliveryForm.DeliverReply form, CaseFile file, LocalDate today) {
        LocalDate on = CorrectionSteps.orToday(form.servedOn(), today);
        DeliveryAct.LetterIssued letter =
                file.last(DeliveryAct.LetterIssued.class).orElseThrow();
        return served(on, letter.on(), letter.method(), form.refusedToSign(), form.witness())
                .flatMap(fine -> Step.of(
                        new DeliveryAct.ReplyServed(on, form.evidence(), form.refusedToSign(), given(form.witness()))));
    }

    private static Ruling<LocalDate> served(
            LocalDate on, LocalDate issuedOn, ServiceMethod method, boolean refused, @Nullable String witness) {
        if (on.isBefore(issuedOn)) return Ruling.refused(SERVICE, CaseReason.SERVED_BEFORE_DISPATCHED, issuedOn);
        if (refused && method == ServiceMethod.ELECTRONIC) return Ruling.refused(SERVICE, CaseReason.NOTHING_TO_SIGN);
        return refused && isBlank(witness)
                ? Ruling.refused(LEFT_WITH_WITNESS, CaseReason.WITNESS_MISSING)
                : Ruling.granted(on);
    }

    /** The letter that ends a case without a reply, by its outcome: abandoned, not paid for or withdrawn. */
    Ruling<Step> closingLetter(DeliveryForm.IssueClosingLetter form, CaseFile file, LocalDate today) {
        Outcome outcome = file.endedWithoutReply().orElse(Outcome.X3A);
        Act letter = new DeliveryAct.ClosingLetterIssued(
                today, letterNumber(today), outcome.letter().code(), form.text());
        return outcome == Outcome.X1 ? Step.answering(Answer.CORRECTION_ABANDONED, letter) : Step.of(letter);
    }

    /** Service of that letter, from which the remedies run like those of a reply; the case is closed already. */
    static Ruling<Step> closingLetterServed(DeliveryForm.DeliverClosingLetter form, CaseFile file, LocalDate today) {
        LocalDate on = CorrectionSteps.orToday(form.servedOn(), today);
        DeliveryAct.ClosingLetterIssued letter =
                file.last(DeliveryAct.ClosingLetterIssued.class).orElseThrow();
        return possible(form.method(), form.slipNumber(), file)
                .flatMap(possible -> served(on, letter.on(), form.method(), form.refusedToSign(), form.witness()))
                .flatMap(fine -> Step.of(new DeliveryAct.ClosingLetterServed(
                        on,
                        form.method(),
                        given(form.slipNumber()),
                        form.evidence(),
                        form.refusedToSign(),
                        given(form.witness()))));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String given(@Nullable String text) {
        return isBlank(text) ? null : text;
    }

    /** What is withheld under Arts. 14 to 16 is looked at again each year (Art. 18, law.md R-OUT-15). */
    Ruling<Step> archive(DeliveryForm.ArchiveCase form, CaseFile file, LocalDate today) {
        RetentionClass retention = form.retention();
        if (retention == null) retention = rules.of(file).choices().retention().proposedFor(file);
        Optional<Act.CaseArchived> before = file.last(Act.CaseArchived.class);
        String volume = before.map(Act.CaseArchived::volume).orElseGet(() -> volumeNumber(today));
        boolean watched = Reassessment.begins(file);
        return Step.of(new Act.CaseArchived(today, retention, volume))
                .map(step -> watched ? step.beginning(SideProcess.REASSESSMENT) : step);
    }

    /** One case, one volume: filed again after an ordered reply it keeps its number (R-ARC-05). */
    private String volumeNumber(LocalDate today) {
        return "YSQ-%d-%04d".formatted(today.getYear(), numbers.next(Numbers.Series.VOLUME, today.getYear()));
    }

    private String letterNumber(LocalDate today) {
        return rules.on(today).documentNumber(today.getYear(), numbers.next(Numbers.Series.LETTER, today.getYear()));
    }
}
