package disclosure.letter;

import static disclosure.letter.LetterField.*;

import disclosure.casefile.Act;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.PeriodAct;
import disclosure.clock.ConsultationKind;
import disclosure.clock.Reading;
import disclosure.clock.RuleSet;
import disclosure.fee.FeeMode;
import disclosure.fee.Tier;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Optional;

/** What the letters say that move a request along without deciding it. */
final class ProcedureFields {

    private static final int OPINION = 15;
    private static final int PAYMENT_DAYS = 20;

    private ProcedureFields() {}

    /** @return whether the file holds what the letter tells */
    static boolean compose(Telling telling, FieldSheet sheet) {
        return switch (telling.kind()) {
            case REQUEST_FORM -> true;
            case RECEIPT -> receipt(telling, sheet);
            case CORRECTION_NOTICE -> correction(telling, sheet);
            case REASONS_NOTICE -> reasons(telling, sheet);
            case EXTENSION_NOTICE -> extension(telling, sheet);
            case THIRD_PARTY_CONSULTATION, CONSULTATION_NOTICE, AGENCY_CONSULTATION -> consultation(telling, sheet);
            case THIRD_PARTY_DECISION -> thirdParty(telling, sheet);
            case FEE_NOTICE -> fee(telling, sheet);
            case DEFERRAL_NOTICE -> deferral(telling, sheet);
            default -> throw new IllegalArgumentException("not a step: " + telling.kind());
        };
    }

    private static boolean receipt(Telling telling, FieldSheet sheet) {
        String code = telling.order().besides().queryCode();
        sheet.text(REPLY_DUE_ON, dueOn(telling)).text(QUERY_CODE, code == null ? "已随登记回执告知" : code);
        return true;
    }

    /** The day, or in words why none runs. */
    private static String dueOn(Telling telling) {
        Optional<Ruling<Reading>> reading = telling.file()
                .reading(
                        telling.calendar(),
                        telling.policy().recorded(),
                        telling.order().date());
        return reading.flatMap(Ruling::toOptional)
                .map(Reading::replyDueOn)
                .map(Labels::day)
                .orElse("待中止计算的事由消除后另行确定的日期");
    }

    private static boolean correction(Telling telling, FieldSheet sheet) {
        Act.CorrectionNoticeSent notice = telling.order().act(Act.CorrectionNoticeSent.class);
        if (notice == null) return false;
        sheet.list(CORRECTIONS, ReplyFields.numbered(notice.items()))
                .text(GUIDANCE, notice.guidance())
                .text(CORRECTION_WINDOW, notice.windowWorkingDays())
                .text(CORRECTION_UNTIL, telling.until("补正期限", notice.windowWorkingDays()));
        correctionRule(telling, sheet);
        return true;
    }

    /** 2007 Art. 21(4) has the applicant change or supplement; it knows no single notice and no abandonment (law.md §16). */
    private static void correctionRule(Telling telling, FieldSheet sheet) {
        boolean old = telling.rules() == RuleSet.R2007;
        String you = telling.you();
        sheet.text(CORRECTION_ASKED, (old ? "现告知%s对下列事项作出更改、补充" : "现一次性告知%s对下列事项作出补正").formatted(you))
                .text(
                        CORRECTION_EFFECT,
                        (old
                                        ? "答复期限自本机关收到%s更改、补充后的申请之日起重新计算。逾期未作更改、补充的，因申请内容不明确，本机关无法提供相应的政府信息，将书面告知%s并结束本次办理。"
                                        : "答复期限自本机关收到%s补正的申请之日起重新计算。无正当理由逾期不补正的，视为放弃申请，本机关不再处理该政府信息公开申请。")
                                .formatted(you, you));
    }

    private static boolean reasons(Telling telling, FieldSheet sheet) {
        Act.ReasonsAsked asked = telling.order().act(Act.ReasonsAsked.class);
        if (asked == null) return false;
        sheet.text(COUNTS, Labels.clause(asked.counts()))
                .text(REASONS_WINDOW, asked.answerWithinWorkingDays())
                .text(REASONS_UNTIL, telling.until("说明理由的期限", asked.answerWithinWorkingDays()));
        return true;
    }

    private static boolean extension(Telling telling, FieldSheet sheet) {
        Act.ReplyExtended extended = telling.order().act(Act.ReplyExtended.class);
        if (extended == null) return false;
        sheet.text(EXTENSION_REASON, Labels.clause(extended.reason()))
                .text(EXTENSION_DAYS, extended.workingDays())
                .text(REPLY_DUE_ON, dueOn(telling));
        return true;
    }

    private static boolean consultation(Telling telling, FieldSheet sheet) {
        ConsultationAct.ConsultationSent sent = telling.order().act(ConsultationAct.ConsultationSent.class);
        if (sent == null) return false;
        boolean joint = sent.asked() == ConsultationKind.JOINT_PRODUCER;
        sheet.list(
                        CONSULTED_ON,
                        ReplyFields.numbered(List.of(sent.content().strip().split("\\R+"))))
                .text(CONSULTATION_WINDOW, OPINION)
                .text(CONSULTED_KIND, telling.labels().of(sent.asked()))
                .text(CONSULTED_SINCE, Labels.day(sent.on()))
                .text(OPINION_EFFECT, effect(telling))
                .text(SILENCE, joint ? "贵单位逾期未提出意见的，视为同意公开。" : "贵单位逾期未提出意见的，由本机关依法处理。");
        return true;
    }

    /** The text of 2007 asked of an objection no reasons, and set no time after which the bureau decides. */
    private static String effect(Telling telling) {
        String you = telling.you();
        return telling.rules() == RuleSet.R2007
                ? "%s不同意公开的，本机关不予公开；但是本机关认为不公开可能对公共利益造成重大影响的，应当予以公开，并将决定公开的政府信息内容和理由书面通知%s。".formatted(you, you)
                : "%s不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的政府信息内容和理由书面告知%s。%s逾期未提出意见的，由本机关依照《中华人民共和国政府信息公开条例》的规定决定是否公开。"
                        .formatted(you, you, you);
    }

    private static boolean thirdParty(Telling telling, FieldSheet sheet) {
        ConsultationAct.ThirdPartyTold told = telling.order().act(ConsultationAct.ThirdPartyTold.class);
        if (told == null) return false;
        sheet.lines(DECIDED_CONTENT, told.content()).lines(PUBLIC_INTEREST, told.reason());
        return true;
    }

    private static boolean fee(Telling telling, FieldSheet sheet) {
        FeeAct.FeeProposed proposed = telling.order().act(FeeAct.FeeProposed.class);
        FeeAct.FeeNoticeSent notice = telling.order().act(FeeAct.FeeNoticeSent.class);
        if (proposed == null) return false;
        boolean requests = proposed.mode() == FeeMode.PER_REQUEST;
        String unit = requests ? "件" : "页";
        sheet.text(FEE_MODE, requests ? "按件计收方式" : "按量计收方式")
                .text(
                        FEE_QUANTITY,
                        requests
                                ? "本申请为%s当月第%d件申请".formatted(telling.you(), proposed.quantity())
                                : "所提供信息共%d页".formatted(proposed.quantity()))
                .list(
                        FEE_COMPUTATION,
                        proposed.lines().stream().map(line -> line(line, unit)).toList())
                .text(FEE_AMOUNT, notice == null ? proposed.amountYuan() : notice.amountYuan())
                .text(FEE_WINDOW, PAYMENT_DAYS)
                .text(FEE_UNTIL, telling.until("缴费期限", PAYMENT_DAYS))
                .text(
                        PAYMENT,
                        Labels.clause(notice == null ? telling.order().bureau().payment() : notice.howToPay()));
        return true;
    }

    private static String line(Tier line, String unit) {
        String span = line.to() == null
                ? "第%d%s以上部分".formatted(line.from(), unit)
                : "第%d至%d%s部分".formatted(line.from(), line.to(), unit);
        return "%s：每%s%d元，%d%s，计%d元。".formatted(span, unit, line.unit(), line.count(), unit, line.subtotal());
    }

    private static boolean deferral(Telling telling, FieldSheet sheet) {
        PeriodAct.ReplyDeferred deferred = telling.order().act(PeriodAct.ReplyDeferred.class);
        Act.ReasonsGiven given = telling.order().act(Act.ReasonsGiven.class);
        if (deferred == null || given == null) return false;
        sheet.text(DEFERRED_UNTIL, Labels.day(deferred.until()))
                .text(
                        APPLICANT_REASONS,
                        "%s于%s说明了申请的理由：“%s”。"
                                .formatted(
                                        telling.you(),
                                        Labels.day(given.on()),
                                        given.reasons().strip()))
                .lines(LetterField.REASONS, deferred.reason());
        return true;
    }
}
