package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.RecordAct;
import java.time.LocalDate;
import java.util.List;

/** What the letters say that end a request without a reply, and the answer on a record about oneself (Art. 41). */
final class EndFields {

    private static final int PAYMENT_DAYS = 20;

    private EndFields() {}

    /** @return whether the file holds what the letter tells */
    static boolean compose(Telling telling, FieldSheet sheet) {
        telling.file()
                .last(DeliveryAct.ClosingLetterIssued.class)
                .ifPresent(closing -> sheet.lines(WORDS, closing.text()));
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
        RecordAct.RecordExamined examined = telling.order().act(RecordAct.RecordExamined.class);
        if (examined == null) return false;
        sheet.text(EVIDENCE, examined.evidence())
                .lines(AUDIT_FINDING, "涉及的记录：" + examined.which().strip() + "\n" + examined.found())
                .lines(CORRECTION_RESULT, result(telling.you(), examined))
                .text(ARTICLES, Citation.of(List.of(telling.rules().ownRecord())));
        return true;
    }

    private static String result(String you, RecordAct.RecordExamined examined) {
        String agency = examined.agency() == null ? "" : examined.agency();
        return switch (examined.finding()) {
            case CORRECTED -> "%s反映的情况属实，本机关已对该记录予以更正。更正后的记录为：\n%s".formatted(you, examined.corrected());
            case ACCURATE -> "该记录准确，本机关不予更正。";
            case TRANSFERRED -> "更正该记录不属于本机关职能范围，本机关已将%s的申请转送有权更正的行政机关处理：%s。".formatted(you, Labels.clause(agency));
            case TOLD_WHERE -> "更正该记录不属于本机关职能范围，请%s向有权更正的行政机关提出：%s。".formatted(you, Labels.clause(agency));
        };
    }
}
