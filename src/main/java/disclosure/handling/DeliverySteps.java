package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.OpenMatters;
import disclosure.casefile.Reassessment;
import disclosure.casefile.RecordRules;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
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

    private final Numbers numbers;
    private final HouseRules rules;
    private final ReplySteps replies;
    private final Calendars calendars;

    DeliverySteps(Numbers numbers, HouseRules rules, ReplySteps replies, Calendars calendars) {
        this.calendars = calendars;
        this.numbers = numbers;
        this.rules = rules;
        this.replies = replies;
    }

    /** Number, date and seal; a posted reply leaves the house the same day. */
    Ruling<Step> issue(TaskForm.IssueLetter form, CaseFile file, LocalDate today) {
        String slip = form.slipNumber();
        if (form.method() == ServiceMethod.POST && (slip == null || slip.isBlank()))
            return Ruling.refused(SERVICE, CaseReason.SLIP_NUMBER_MISSING);
        if (form.method() == ServiceMethod.ELECTRONIC && !agreedToElectronic(file.request()))
            return Ruling.refused(Article.article(40), CaseReason.SERVICE_METHOD_ELECTRONIC_NOT_AGREED);
        if (ReleaseHold.isOn(file)) return Ruling.refused(TrackingRemedies.SUSPENSION, RemedyReason.RELEASE_HELD);
        return mayLeave(file, today).map(ready -> issued(form, slip, today));
    }

    private Ruling<? extends Act> mayLeave(CaseFile file, LocalDate today) {
        if (file.isRecordCorrection()) return RecordRules.approved(file);
        return OpenMatters.mayRelease(file, calendars.current(), rules.choices().standStill(), today)
                .flatMap(free -> replies.mayLeave(file));
    }

    private Step issued(TaskForm.IssueLetter form, @Nullable String slip, LocalDate today) {
        List<Act> acts = new ArrayList<>();
        if (form.method().leavesOnIssue()) acts.add(new Act.ReplyDispatched(today, form.method(), slip));
        acts.add(0, new Act.LetterIssued(today, letterNumber(today), form.method()));
        return new Step(acts, Optional.empty());
    }

    /** Electronic service needs the applicant's wish (law.md §3.5). */
    static boolean agreedToElectronic(Act.RequestReceived request) {
        return request.deliveryMethod() == DeliveryMethod.EMAIL || request.deliveryRoute() == DeliveryRoute.ONLINE;
    }

    /** Service; handed over or sent electronically, it is also the day of the reply. */
    static Ruling<Step> deliver(TaskForm.DeliverReply form, CaseFile file, LocalDate today) {
        LocalDate on = CorrectionSteps.orToday(form.servedOn(), today);
        Act.LetterIssued letter = file.last(Act.LetterIssued.class).orElseThrow();
        if (on.isBefore(letter.on())) return Ruling.refused(SERVICE, CaseReason.SERVED_BEFORE_DISPATCHED, letter.on());
        if (form.refusedToSign() && letter.method() == ServiceMethod.ELECTRONIC)
            return Ruling.refused(SERVICE, CaseReason.NOTHING_TO_SIGN);
        return Step.of(new Act.ReplyServed(on, form.evidence(), form.refusedToSign()));
    }

    /** The letter that ends a case without a reply, by its outcome: abandoned, not paid for or withdrawn. */
    Ruling<Step> closingLetter(TaskForm.IssueClosingLetter form, CaseFile file, LocalDate today) {
        Outcome outcome = file.outcome().orElse(Outcome.X3A);
        Act letter = new Act.ClosingLetterIssued(
                today, letterNumber(today), outcome.letter().code(), form.text());
        return outcome == Outcome.X1 ? Step.answering(Answer.CORRECTION_ABANDONED, letter) : Step.of(letter);
    }

    /** What is withheld under Arts. 14 to 16 is looked at again each year (Art. 18, law.md R-OUT-15). */
    Ruling<Step> archive(TaskForm.ArchiveCase form, CaseFile file, LocalDate today) {
        RetentionClass retention = form.retention();
        if (retention == null) retention = rules.choices().retention().proposedFor(file);
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
        return rules.documentNumber(today.getYear(), numbers.next(Numbers.Series.LETTER, today.getYear()));
    }
}
