package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.FeeAct;
import disclosure.handling.LetterOrder;
import java.time.LocalDate;

/** What the letters say that end a request without a reply, and the answer on a record about oneself (Art. 41). */
final class EndFields {

    private static final int PAYMENT_DAYS = 20;

    private EndFields() {}

    /** @return whether the file holds what the letter tells */
    static boolean compose(Telling telling, FieldSheet sheet) {
        telling.file().last(Act.ClosingLetterIssued.class).ifPresent(closing -> sheet.lines(WORDS, closing.text()));
        return switch (telling.kind()) {
            case CORRECTION_ABANDONED -> notCorrected(telling, sheet);
            case FEE_ABANDONED -> notPaid(telling, sheet);
            case WITHDRAWN -> withdrawn(telling, sheet);
            case RECORD_CORRECTION -> ownRecord(telling, sheet);
            default -> throw new IllegalArgumentException("not an end: " + telling.kind());
        };
    }

    private static boolean notCorrected(Telling telling, FieldSheet sheet) {
        Act.CorrectionNoticeSent sent = telling.order().act(Act.CorrectionNoticeSent.class);
        Act.CorrectionNoticeDelivered served = telling.order().act(Act.CorrectionNoticeDelivered.class);
        if (sent == null || served == null || telling.order().act(Act.RequestAbandoned.class) == null) return false;
        LocalDate end = telling.calendar().add(served.on(), served.windowWorkingDays());
        Act.CorrectionWindowRenewed renewed = telling.order().act(Act.CorrectionWindowRenewed.class);
        if (renewed != null) end = telling.calendar().add(renewed.on(), renewed.windowWorkingDays());
        sheet.text(NOTICE_SENT_ON, Labels.day(sent.on()))
                .text(NOTICE_SERVED_ON, Labels.day(served.on()))
                .text(SERVICE_EVIDENCE, Labels.clause(served.evidence()))
                .text(CORRECTION_ENDED_ON, Labels.day(end));
        return true;
    }

    private static boolean notPaid(Telling telling, FieldSheet sheet) {
        FeeAct.FeeNoticeSent sent = telling.order().act(FeeAct.FeeNoticeSent.class);
        FeeAct.FeeNoticeDelivered served = telling.order().act(FeeAct.FeeNoticeDelivered.class);
        if (sent == null || served == null || telling.order().act(FeeAct.FeeLapsed.class) == null) return false;
        sheet.text(FEE_NOTICE_SENT_ON, Labels.day(sent.on()))
                .text(FEE_AMOUNT, sent.amountYuan())
                .text(FEE_NOTICE_SERVED_ON, Labels.day(served.on()))
                .text(PAYMENT_ENDED_ON, Labels.day(telling.calendar().add(served.on(), PAYMENT_DAYS)));
        return true;
    }

    private static boolean withdrawn(Telling telling, FieldSheet sheet) {
        Act.RequestWithdrawn withdrawn = telling.order().act(Act.RequestWithdrawn.class);
        if (withdrawn == null) return false;
        sheet.text(WITHDRAWN_ON, Labels.day(withdrawn.on())).text(WITHDRAWAL_RECORD, Labels.clause(withdrawn.record()));
        return true;
    }

    private static boolean ownRecord(Telling telling, FieldSheet sheet) {
        LetterOrder.OwnRecord answer = telling.order().besides().ownRecord();
        if (answer == null) return false;
        sheet.text(EVIDENCE, answer.evidence())
                .lines(AUDIT_FINDING, answer.finding())
                .lines(CORRECTION_RESULT, answer.result());
        return true;
    }
}
