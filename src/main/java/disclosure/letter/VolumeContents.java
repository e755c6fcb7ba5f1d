package disclosure.letter;

import disclosure.casefile.Act;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.ReviewAct;
import disclosure.casefile.SupportAct;
import disclosure.outcome.LetterKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers of a volume in the order of law.md R-ARC-05, as its table of contents lists them. */
final class VolumeContents {

    private record Paper(int place, String title, String number, LocalDate on, String remark) {}

    private VolumeContents() {}

    static List<Map<String, String>> rows(Telling telling) {
        List<Paper> papers = new ArrayList<>();
        for (RecordedAct recorded : telling.file().acts()) {
            Paper paper = paper(recorded.act(), telling);
            if (paper != null) papers.add(paper);
        }
        papers.add(new Paper(15, "备考表", "", telling.order().date(), ""));
        papers.sort(Comparator.comparingInt(Paper::place));
        List<Map<String, String>> rows = new ArrayList<>();
        for (Paper paper : papers)
            rows.add(Map.of(
                    "序号", Integer.toString(rows.size() + 1),
                    "文号", paper.number(),
                    "题名", paper.title(),
                    "日期", paper.on().toString(),
                    "备注", paper.remark()));
        return rows;
    }

    private static @Nullable Paper paper(Act act, Telling telling) {
        Paper paper = incoming(act, telling);
        return paper == null ? outgoing(act, telling) : paper;
    }

    private static @Nullable Paper incoming(Act act, Telling telling) {
        if (act instanceof Act.RequestReceived a) return new Paper(1, "政府信息公开申请表及身份证明", "", a.on(), "");
        if (act instanceof Act.RequestRegistered a) return new Paper(2, "登记表、登记回执", "", a.on(), "");
        if (act instanceof Act.ReceiptConfirmed a) return new Paper(3, "收件凭证（确认记录）", "", a.on(), "");
        if (act instanceof Act.AttachmentAdded a) return new Paper(3, "随申请提交的材料：" + a.fileName(), "", a.on(), "");
        if (act instanceof Act.CorrectionReceived a) return new Paper(4, "补正材料", "", a.on(), "");
        if (act instanceof ConsultationAct.OpinionReceived a) return new Paper(5, "征求意见的答复", "", a.on(), a.id());
        if (act instanceof SupportAct.InterviewHeld a) return new Paper(13, "约谈记录", "", a.on(), "");
        if (act instanceof RemedyAct.RemedyFiled a) return new Paper(14, "复议、诉讼材料", "", a.on(), a.id());
        if (act instanceof RemedyAct.RemedyDecided a) return new Paper(14, "复议、诉讼决定文书", "", a.on(), a.id());
        return null;
    }

    private static @Nullable Paper outgoing(Act act, Telling telling) {
        if (act instanceof Act.CorrectionNoticeSent a) return letter(4, LetterKind.CORRECTION_NOTICE, a.on(), telling);
        if (act instanceof ConsultationAct.ConsultationSent a) return new Paper(5, "征求意见书", "", a.on(), a.id());
        if (act instanceof Act.SearchRecorded a) return new Paper(6, "检索记录", "", a.on(), "");
        if (act instanceof RecordAct a) return ofRecord(a, telling);
        if (act instanceof Act.DraftReviewed a)
            return new Paper(
                    7,
                    "保密审查单（" + telling.labels().of(a.level()) + "）",
                    "",
                    a.on(),
                    telling.labels().of(a.verdict()));
        if (act instanceof ReviewAct.ReferralAnswered a) return new Paper(7, "保密事项请示的答复", "", a.on(), "");
        if (act instanceof Act.ReplySigned a)
            return new Paper(8, "审批单", "", a.on(), telling.labels().of(a.verdict()));
        if (act instanceof SupportAct.ReplyTakenOver a)
            return new Paper(8, "与在先申请一并答复", a.documentNumber(), a.on(), a.leading());
        if (act instanceof Act.ReplyExtended a) return letter(9, LetterKind.EXTENSION_NOTICE, a.on(), telling);
        if (act instanceof PeriodAct.ReplyDeferred a) return letter(9, LetterKind.DEFERRAL_NOTICE, a.on(), telling);
        if (act instanceof FeeAct.FeeNoticeSent a) return letter(9, LetterKind.FEE_NOTICE, a.on(), telling);
        if (act instanceof DeliveryAct.LetterIssued a)
            return new Paper(
                    10,
                    telling.file().isRecordCorrection() ? "更正答复（定稿、正本）" : "答复书（定稿、正本）",
                    a.documentNumber(),
                    a.on(),
                    telling.file().outcome().map(telling.labels()::of).orElse(""));
        if (act instanceof DeliveryAct.ClosingLetterIssued a)
            return new Paper(10, "终止办理文书", a.documentNumber(), a.on(), "");
        if (act instanceof DeliveryAct.ReplyServed || act instanceof DeliveryAct.ClosingLetterServed)
            return new Paper(12, "送达回证", "", act.on(), "");
        return null;
    }

    private static @Nullable Paper ofRecord(RecordAct act, Telling telling) {
        if (act instanceof RecordAct.RecordExamined a)
            return new Paper(6, "记录核查情况", "", a.on(), telling.labels().of(a.finding()));
        return act instanceof RecordAct.RecordFindingDecided a
                ? new Paper(8, "审批单", "", a.on(), telling.labels().of(a.verdict()))
                : null;
    }

    private static Paper letter(int place, LetterKind kind, LocalDate on, Telling telling) {
        return new Paper(place, telling.labels().of(kind), RecordFields.numberOf(telling, kind), on, "");
    }
}
