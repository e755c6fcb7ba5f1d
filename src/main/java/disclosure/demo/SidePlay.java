package disclosure.demo;

import disclosure.casefile.RecordFinding;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.DeliveryForm;
import disclosure.handling.RecordForm;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.TrackingRemedies;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Plays what runs beside the main line of a request: consultations, fees, deferral, remedies. */
final class SidePlay {

    /** Pages that cost something by volume: 70 at 10 yuan and 50 at 20 (109号). */
    private static final int PAGES = 150;

    private static final int AMOUNT = 1700;

    private final Bureau bureau;

    /** The ids that the house gave the consultations, by request and the letter of the story. */
    private final Map<String, String> ids = new HashMap<>();

    SidePlay(Bureau bureau) {
        this.bureau = bureau;
    }

    /** What is done on the day of an event that is not on the main line. @param reference known once the request is filed */
    Runnable deed(SampleRequest request, Supplier<String> reference, SampleRequest.Event event) {
        return switch (event.type()) {
            case "CONSULTATION_SENT" -> () -> consult(request, reference.get(), event);
            case "CONSULTATION_DELIVERED" -> () -> delivered(request, reference.get(), event);
            case "CONSULTATION_CLOSED" -> () -> closed(request, reference.get(), event);
            case "FEE_NOTICE_SENT" -> () -> charge(reference.get());
            case "FEE_NOTICE_DELIVERED" -> () -> feeDelivered(reference.get());
            case "FEE_PAID" -> () -> paid(reference.get());
            case "UNPAID" -> () -> unpaid(reference.get());
            case "DEFERRED" ->
                () -> defer(reference.get(), LocalDate.parse(event.words().get(0)));
            case "RECONSIDERATION_FILED" -> () -> remedyFiled(reference.get(), event.on());
            case "RECONSIDERATION_DISMISSED" -> () -> remedyDismissed(reference.get());
            default -> throw new IllegalStateException("no such event: " + event.type());
        };
    }

    void consult(SampleRequest request, String reference, SampleRequest.Event event) {
        String letter = event.words().get(0);
        ConsultationKind kind = ConsultationKind.valueOf(event.words().get(1));
        long before = ids.keySet().stream()
                .filter(key -> key.startsWith(request.id() + "/"))
                .count();
        ids.put(request.id() + "/" + letter, "c" + (before + 1));
        bureau.consult(reference, new Consulting.Letter(kind, "拟公开的材料中涉及贵方的部分", party(kind)), Play.HANDLER);
    }

    private static ConsultedParty party(ConsultationKind kind) {
        String name = kind == ConsultationKind.THIRD_PARTY ? "示例有限公司" : "示例市某局";
        return new ConsultedParty(name, "联系人", "示例市示例路9号", null);
    }

    private String id(SampleRequest request, SampleRequest.Event event) {
        return Objects.requireNonNull(ids.get(request.id() + "/" + event.words().get(0)), "asked before answered");
    }

    void delivered(SampleRequest request, String reference, SampleRequest.Event event) {
        bureau.complete(
                reference,
                TaskKind.RECORD_CONSULTATION_DELIVERY,
                id(request, event),
                new SideForm.RecordConsultationDelivery(null, "邮件回执（示例）", false),
                Play.REGISTRAR);
    }

    void answered(SampleRequest request, String reference, SampleRequest.Event event) {
        bureau.complete(
                reference,
                TaskKind.RECORD_OPINION,
                id(request, event),
                new SideForm.RecordOpinion(null, Opinion.OBJECTS, "公开将损害本单位的商业秘密", null, null),
                Play.REGISTRAR);
    }

    /** The opinion; one that comes after the time to answer finds silence noted already. */
    void closed(SampleRequest request, String reference, SampleRequest.Event event) {
        String id = id(request, event);
        Opinion opinion = withholds(request) ? Opinion.OBJECTS : Opinion.AGREES;
        String grounds = opinion == Opinion.OBJECTS ? "公开将损害本单位的商业秘密" : null;
        SideForm.RecordOpinion said = new SideForm.RecordOpinion(null, opinion, grounds, null, null);
        boolean inTime = bureau.isOpen(reference, TaskKind.RECORD_OPINION, id, Play.REGISTRAR);
        if (inTime) bureau.complete(reference, TaskKind.RECORD_OPINION, id, said, Play.REGISTRAR);
        Weighing weighing = withholds(request) ? Weighing.WITHHOLD : Weighing.DISCLOSE;
        bureau.complete(
                reference,
                TaskKind.WEIGH_OPINION,
                id,
                new SideForm.WeighOpinion(
                        inTime && withholds(request),
                        weighing,
                        withholds(request) ? "经研究，公开会损害其合法权益。" : "经研究，可以公开。",
                        null),
                Play.HANDLER);
    }

    private static boolean withholds(SampleRequest request) {
        return !request.outcome().equals("DISCLOSED");
    }

    void search(String reference) {
        bureau.recordSearch(
                reference, new TaskForm.SearchRecord("综合档案室、业务系统", "申请中的名称、年份", "全部年份", "已找到部分材料"), Play.HANDLER);
    }

    void examine(String reference) {
        bureau.complete(
                reference,
                TaskKind.EXAMINE_RECORD,
                new RecordForm.ExamineRecord(
                        "职业资格证书登记信息（示例）",
                        "居民身份证复印件（示例）",
                        "经核对报名材料，登记时录入有误。",
                        RecordFinding.CORRECTED,
                        "已按身份证件更正姓名用字（示例）",
                        null),
                Play.HANDLER);
    }

    /** The notice is served on the day it is written: the stories know only that day. */
    void askReasons(String reference) {
        bureau.askReasons(reference, "近期申请数量明显较多", Play.HANDLER);
        bureau.serveReasonsNotice(reference, "电子送达回执（示例）", Play.HANDLER);
    }

    void giveReasons(String reference) {
        bureau.giveReasons(reference, "申请人书面说明了理由", Play.HANDLER);
    }

    void proposeExtension(String reference) {
        bureau.proposeExtension(reference, 10, "材料较多，需延长答复期限。", Play.HANDLER);
    }

    void agreeToExtension(String reference) {
        bureau.complete(
                reference,
                TaskKind.DECIDE_EXTENSION,
                new SideForm.DecideExtension(Verdict.APPROVED, "同意延长"),
                Play.OFFICE);
    }

    void propose(String reference) {
        bureau.chargeByPages(reference, PAGES, "申请提供的材料页数明显超过合理范围", Play.OFFICE);
    }

    void approve(String reference) {
        bureau.complete(
                reference,
                TaskKind.APPROVE_FEE,
                new SideForm.ApproveFee(Verdict.APPROVED, "同意", "财务处会签（示例）"),
                Play.LEADER);
    }

    void charge(String reference) {
        propose(reference);
        approve(reference);
        bureau.complete(
                reference, TaskKind.SEND_FEE_NOTICE, new SideForm.SendFeeNotice("持通知书缴入国库（示例）"), Play.REGISTRAR);
    }

    void feeDelivered(String reference) {
        bureau.complete(
                reference,
                TaskKind.RECORD_FEE_DELIVERY,
                new SideForm.RecordFeeDelivery(null, "签收（示例）"),
                Play.REGISTRAR);
    }

    void paid(String reference) {
        bureau.complete(
                reference,
                TaskKind.RECORD_FEE_PAYMENT,
                new SideForm.RecordFeePayment(null, AMOUNT, "0001"),
                Play.REGISTRAR);
    }

    void unpaid(String reference) {
        bureau.complete(
                reference,
                TaskKind.CHECK_FEE_LAPSE,
                new SideForm.CheckFeeLapse("送达回证（示例）", "经查国库收款记录，未到账", null),
                Play.REGISTRAR);
        bureau.complete(
                reference, TaskKind.ISSUE_CLOSING_LETTER, new DeliveryForm.IssueClosingLetter(null), Play.REGISTRAR);
        bureau.complete(
                reference, TaskKind.DELIVER_CLOSING_LETTER, ReplyPlay.CLOSING_LETTER_HANDED_OVER, Play.REGISTRAR);
        bureau.complete(reference, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), Play.ARCHIVIST);
    }

    void defer(String reference, LocalDate until) {
        bureau.weighReasons(reference, true, "确属研究需要，数量较大", Play.OFFICE);
        bureau.defer(reference, until, "需要检索的材料数量很大", Play.OFFICE);
    }

    /** Filed against the reply, and the copy is here. */
    void challenged(String reference, LocalDate on) {
        bureau.remedyFiled(
                reference,
                new TrackingRemedies.Filing(RemedyKind.RECONSIDERATION, false, "示例市人民政府", on),
                Play.REGISTRAR);
        bureau.copyReceived(reference, "r1", RemedyProcedure.ORDINARY, Play.REGISTRAR);
    }

    void remedyFiled(String reference, LocalDate on) {
        challenged(reference, on);
        bureau.complete(
                reference, TaskKind.SEND_DEFENCE, "r1", new SideForm.SendDefence(null, "答复书及证据（示例）"), Play.OFFICE);
    }

    void remedyDismissed(String reference) {
        bureau.complete(
                reference,
                TaskKind.RECORD_REMEDY_RESULT,
                "r1",
                new SideForm.RecordRemedyResult("驳回行政复议请求", null, null, null, null, false, null),
                Play.REGISTRAR);
    }
}
