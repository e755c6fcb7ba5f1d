package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordAct;
import disclosure.intake.Arrival;
import disclosure.intake.ReceiptRule;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.time.LocalDate;

/** Confirming, registering and correcting a request: P2 and P3 of law.md §2.1. */
final class IntakeSteps {

    /** 补正通知书: 应当…一次性告知申请人作出补正,说明需要补正的事项和合理的补正期限。 */
    static final Article CORRECTION = Article.article(30);

    private IntakeSteps() {}

    static Ruling<Step> confirm(TaskForm.ConfirmReceipt form, CaseFile file, LocalDate today) {
        LocalDate on = form.contactedOn() == null ? today : form.contactedOn();
        return ReceiptRule.confirmed(file.arrival(), on)
                .flatMap(day -> Step.of(new Act.ReceiptConfirmed(day, form.how())));
    }

    /** @param recordDays time for the correction of an own record, in working days (K-23) */
    static Ruling<Step> register(TaskForm.RegisterRequest form, int recordDays, LocalDate today) {
        Act registered = new Act.RequestRegistered(today, form.need(), form.complex());
        return switch (form.need()) {
            case HANDLING -> Step.answering(Answer.NEEDS_HANDLING, registered);
            case CORRECTION -> Step.answering(Answer.NEEDS_CORRECTION, registered);
            case RECORD_CORRECTION ->
                Step.answering(
                                Answer.NEEDS_RECORD_CORRECTION,
                                registered,
                                new RecordAct.RecordCorrectionOpened(today, recordDays))
                        .map(step -> step.beginning(SideProcess.RECORD_CORRECTION));
        };
    }

    /** The day a corrected request is received, by the same channel rules as the request itself (R-COR-05). */
    static Ruling<LocalDate> correctedOn(TaskForm.CorrectedRequest correction, LocalDate today) {
        LocalDate arrivedOn = correction.arrivedOn() == null ? today : correction.arrivedOn();
        Arrival arrival = Arrival.by(correction.channel(), arrivedOn);
        LocalDate confirmedOn = correction.confirmedOn();
        if (confirmedOn != null) return ReceiptRule.confirmed(arrival, confirmedOn);
        return Ruling.granted(ReceiptRule.dayOfReceipt(arrival).orElse(arrivedOn));
    }
}
