package disclosure.letter;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ConsultationAct;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.FeeAct;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.SupportAct;
import disclosure.clock.ConsultationKind;
import disclosure.consultation.Opinion;
import disclosure.consultation.Weighing;
import disclosure.fee.FeeMode;
import disclosure.fee.Tier;
import disclosure.handling.BureauCard;
import disclosure.handling.InMemoryCalendars;
import disclosure.handling.InMemoryCaseFiles;
import disclosure.handling.InMemoryLetterTemplates;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.LetterOrder;
import disclosure.handling.UseCases;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import disclosure.intake.DeliveryRoute;
import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyRoutes;
import disclosure.review.Attribute;
import disclosure.review.DocumentFinding;
import disclosure.review.GridDocument;
import disclosure.review.ReviewLevel;
import disclosure.review.SecrecyHead;
import disclosure.review.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** For each letter a case that has everything it tells; texts and dates can be changed. */
final class LetterCases {

    static final LocalDate DATE = LocalDate.parse("2026-03-05");
    static final String REQUEST = "申请公开2025年度镇江市事业单位公开招聘工作人员递补情况，包括递补岗位、递补人数和递补依据的文件。";
    static final String APPLICANT = "欧阳静怡";
    static final String ID_NUMBER = "321102199001011234";
    static final RemedyRoutes ROUTES =
            new RemedyRoutes("镇江市人民政府", "镇江市润州区南徐大道68号", "江苏省行政复议网上申请平台", "江苏省人力资源和社会保障厅", "镇江市京口区人民法院");
    static final BureauCard BUREAU = new BureauCard(
            "镇江市人力资源和社会保障局",
            "办公室（政策法规处）",
            "镇江市冠城路8号工人大厦",
            "212003",
            "0511-84433108",
            "",
            "",
            "凭本通知书到本机关办公室领取缴款码，通过非税收入收缴平台缴入国库",
            ROUTES);

    private final List<RecordedAct> acts = new ArrayList<>();
    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    final InMemoryLetterTemplates templates = new InMemoryLetterTemplates();

    LetterCases() {
        this(REQUEST);
    }

    LetterCases(String request) {
        this(request, day("2026-02-03"));
    }

    LetterCases(String request, LocalDate on) {
        act(new Act.RequestReceived(
                on,
                Arrival.by(Channel.IN_PERSON, on),
                ApplicantType.NATURAL_PERSON,
                request,
                DeliveryMethod.PAPER,
                DeliveryRoute.POST,
                Set.of(),
                false));
    }

    OfficialLetters letters() {
        return new OfficialLetters(
                files, new InMemoryCalendars(), new InMemoryPeople(), UseCases.CONFIGURED, templates);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    LetterCases act(Act act) {
        acts.add(new RecordedAct(acts.size() + 1, act, Instant.parse("2026-03-02T02:15:00Z"), "wang"));
        return this;
    }

    CaseFile file() {
        return new CaseFile(Reference.of("RSJ", 2026, 17), acts);
    }

    LetterOrder order(LetterKind kind) {
        return order(kind, DATE);
    }

    LetterOrder order(LetterKind kind, LocalDate decidedOn) {
        LetterOrder order = LetterOrder.of(kind, file(), applicant(), "镇人社依复〔2026〕7号", decidedOn, BUREAU);
        return switch (kind.to()) {
            case THIRD_PARTY -> order.to("江苏某某信息科技有限公司");
            case AGENCY -> order.to("镇江市教育局");
            default -> order.tellingQueryCode("7KQ2-MX9T");
        };
    }

    static Applicant applicant() {
        return new Applicant(
                ApplicantType.NATURAL_PERSON,
                APPLICANT,
                "居民身份证",
                ID_NUMBER,
                "13800138000",
                "ouyang@example.com",
                "镇江市京口区解放路1号",
                null);
    }

    /** Everything that letter tells, in the order in which it would have happened. */
    static LetterOrder complete(LetterKind kind) {
        return whole(kind, REQUEST).order(kind);
    }

    static LetterCases whole(LetterKind kind, String request) {
        return whole(kind, new LetterCases(request));
    }

    /** The same from a request that was received on another day, which chooses the rules. */
    static LetterCases whole(LetterKind kind, LocalDate receivedOn) {
        return whole(kind, new LetterCases(REQUEST, receivedOn));
    }

    private static LetterCases whole(LetterKind kind, LetterCases story) {
        if (kind == LetterKind.REPEATED) story.earlier();
        if (kind == LetterKind.STILL_UNCLEAR) story.noticed().corrected();
        if (kind == LetterKind.EXCESSIVE || kind == LetterKind.DEFERRAL_NOTICE) story.reasons();
        if (kind == LetterKind.CORRECTION_ABANDONED)
            story.noticed().act(new Act.RequestAbandoned(day("2026-03-04"), "EMS签收", "查无在途邮件"));
        if (kind == LetterKind.FEE_ABANDONED) story.fee().act(new FeeAct.FeeLapsed(day("2026-03-04"), "EMS签收", "未到账"));
        for (Act act : acts(kind)) story.act(act);
        Outcome outcome = outcomeOf(kind);
        if (outcome != null) story.drafted(draft(outcome));
        if (Set.of(LetterKind.REVIEW_SHEET, LetterKind.SERVICE_RECORD, LetterKind.FILE_CONTENTS)
                .contains(kind)) story.handled(kind);
        return story;
    }

    private static List<Act> acts(LetterKind kind) {
        LocalDate on = day("2026-02-26");
        return switch (kind) {
            case CORRECTION_NOTICE -> List.of(notice(on));
            case REASONS_NOTICE -> List.of(new Act.ReasonsAsked(on, "2025年12月至2026年2月共提交申请86件，其中内容相近的61件", 10));
            case EXTENSION_NOTICE -> List.of(new Act.ReplyExtended(on, 20, "所涉文件数量较多，需要逐件核对并征求有关机关意见"));
            case THIRD_PARTY_CONSULTATION, CONSULTATION_NOTICE ->
                List.of(consulted(on, ConsultationKind.THIRD_PARTY, "《人才测评服务合同》（2025年第12号）中的报价明细表"));
            case AGENCY_CONSULTATION ->
                List.of(consulted(on, ConsultationKind.JOINT_PRODUCER, "《关于做好2025年教师招聘递补工作的通知》\n附件：递补岗位汇总表"));
            case THIRD_PARTY_DECISION ->
                List.of(new ConsultationAct.ThirdPartyTold(
                        on, "c1", "《人才测评服务合同》的合同总价和付款条件。", "该合同使用财政资金，公众对资金使用情况的知情权重于合同报价的商业利益。"));
            case DEFERRAL_NOTICE -> List.of(new PeriodAct.ReplyDeferred(on, day("2026-05-29"), "申请涉及86件文件，需要逐件审查。"));
            case RECORD_CORRECTION -> List.of(examined(RecordFinding.CORRECTED, "2019年7月缴费基数：4250元。", null));
            case WITHDRAWN -> List.of(new Act.RequestWithdrawn(on, "申请人签名的书面撤回说明"));
            case SEARCH_RECORD, NOT_EXISTING -> List.of(search(on));
            case INTERVIEW_RECORD, NOT_A_REQUEST ->
                List.of(new SupportAct.InterviewHeld(
                        on,
                        "本机关信访接待室",
                        List.of("申请人", "承办人", "处室负责人"),
                        "说明递补政策及岗位设置情况，听取申请人诉求。",
                        "申请人表示理解，将通过咨询渠道继续了解。"));
            case FEE_NOTICE ->
                List.of(
                        new FeeAct.FeeProposed(
                                on,
                                FeeMode.PER_VOLUME,
                                150,
                                1700,
                                List.of(
                                        new Tier(1, 30, 0, 30, 0),
                                        new Tier(31, 100, 10, 70, 700),
                                        new Tier(101, 200, 20, 50, 1000)),
                                "数量明显超过合理范围"),
                        new FeeAct.FeeNoticeSent(on, 1700, BUREAU.payment()));
            default -> List.of();
        };
    }

    static Outcome outcomeOf(LetterKind kind) {
        if (kind == LetterKind.REFUSAL) return Outcome.D4;
        if (kind == LetterKind.SERVICE_RECORD || kind == LetterKind.FILE_CONTENTS) return Outcome.G2;
        if (kind == LetterKind.REVIEW_SHEET) return Outcome.P1;
        return Outcome.replies()
                .filter(outcome -> outcome.letter() == kind && kind.isReply())
                .findFirst()
                .orElse(null);
    }

    static DraftReply draft(Outcome outcome) {
        boolean gives = outcome == Outcome.G2 || outcome == Outcome.P1;
        return new DraftReply(
                outcome,
                "《中华人民共和国社会保险法》第九十二条",
                "该信息涉及第三方的商业秘密，公开会使其在后续市场竞争中处于不利地位。",
                "该信息公开会影响内部工作的独立性，经衡量不予公开更为适当。",
                Reference.of("RSJ", 2025, 3).value(),
                "镇江市教育局，联系电话0511-84400000",
                "镇江市人力资源和社会保障局门户网站“政府信息公开”专栏，网址https://hrss.zhenjiang.gov.cn/zwgk。",
                gives ? List.of("《2025年事业单位公开招聘递补情况汇总表》", "《关于事业单位公开招聘递补工作的通知》") : List.of(),
                outcome == Outcome.P1
                        ? List.of(
                                new DraftReply.Withheld("汇总表第3列", Outcome.D4, "涉及第三方个人隐私，第三方不同意公开"),
                                new DraftReply.Withheld("会议讨论材料", Outcome.D6, "属于讨论记录"))
                        : List.of(),
                "请妥善使用所获取的政府信息。");
    }

    LetterCases drafted(DraftReply draft) {
        List<GridDocument> grid = draft.outcome() == Outcome.P1
                ? List.of(new GridDocument(
                        "递补情况汇总表", null, null, "本机关", null, 4, Attribute.PARTLY_PUBLIC, "含个人隐私", null, null))
                : List.of();
        if (draft.outcome() == Outcome.D4 || draft.outcome() == Outcome.P1)
            act(consulted(day("2026-02-10"), ConsultationKind.THIRD_PARTY, "报价明细"))
                    .act(new ConsultationAct.OpinionReceived(day("2026-02-24"), "c1", Opinion.OBJECTS, "商业秘密", null))
                    .act(new ConsultationAct.OpinionWeighed(day("2026-02-25"), "c1", true, Weighing.WITHHOLD, "理由成立"));
        return act(new Act.ReplyDrafted(day("2026-02-27"), draft, grid));
    }

    private LetterCases handled(LetterKind kind) {
        String hash = file().draft().orElseThrow().sha256();
        LocalDate on = day("2026-03-02");
        Set<SecrecyHead> touched = kind == LetterKind.REVIEW_SHEET ? Set.of(SecrecyHead.PERSONAL_PRIVACY) : Set.of();
        act(new Act.DraftReviewed(on, ReviewLevel.DIVISION, Verdict.APPROVED, "同意区分处理", hash, List.of()));
        act(new Act.DraftReviewed(
                on,
                ReviewLevel.CONFIDENTIALITY,
                Verdict.APPROVED,
                "不涉密",
                hash,
                List.of(new DocumentFinding(1, touched, null))));
        act(new Act.ReplySigned(on, Verdict.APPROVED, "同意", hash));
        if (kind == LetterKind.REVIEW_SHEET) return this;
        act(new DeliveryAct.LetterIssued(DATE, "镇人社依复〔2026〕7号", ServiceMethod.POST));
        act(new DeliveryAct.ReplyDispatched(DATE, ServiceMethod.POST, "1234567890123"));
        act(new DeliveryAct.ReplyServed(DATE, "EMS妥投，本人签收", false));
        return kind == LetterKind.FILE_CONTENTS
                ? act(new Act.CaseArchived(DATE, RetentionClass.YEARS_30, "YSQ-2026-0007"))
                : this;
    }

    private void earlier() {
        Reference reference = Reference.of("RSJ", 2025, 3);
        List<RecordedAct> before = Stream.of(
                        file().request(),
                        new DeliveryAct.LetterIssued(day("2025-11-20"), "镇人社依复〔2025〕41号", ServiceMethod.POST),
                        new DeliveryAct.ReplyDispatched(day("2025-11-20"), ServiceMethod.POST, "EMS1"))
                .map(act -> new RecordedAct(1, act, Instant.EPOCH, "wang"))
                .toList();
        CaseFile earlier = new CaseFile(reference, before);
        files.open(
                earlier,
                disclosure.casefile.Standing.of(
                        earlier,
                        ShippedCalendar.workingDays(),
                        UseCases.RULES.clock().recorded(),
                        DATE));
    }

    private static Act notice(LocalDate on) {
        return new Act.CorrectionNoticeSent(
                on, List.of("明确所需信息的文件名称、文号或者其他特征性描述；", "补充提交身份证明复印件。"), "可以参照本机关网站公布的信息公开目录填写文件名称或者文号。", 15);
    }

    private LetterCases noticed() {
        return act(notice(day("2026-02-06")))
                .act(new Act.CorrectionNoticeDelivered(day("2026-02-09"), 15, "邮件1234567890123妥投"));
    }

    private void corrected() {
        act(new Act.CorrectionReceived(day("2026-02-25"), "就是有关递补的所有材料。", null, null));
    }

    private void reasons() {
        act(new Act.ReasonsAsked(day("2026-02-10"), "2025年12月至2026年2月共提交申请86件", 10));
        act(new Act.ReasonsGiven(day("2026-02-24"), "想了解全部情况"));
    }

    private LetterCases fee() {
        return act(new FeeAct.FeeNoticeSent(day("2026-02-04"), 1700, BUREAU.payment()))
                .act(new FeeAct.FeeNoticeDelivered(day("2026-02-05"), "邮件妥投"));
    }

    static Act examined(RecordFinding finding, String corrected, String agency) {
        return new RecordAct.RecordExamined(
                day("2026-02-26"),
                "社会保险个人权益记录中2019年7月的缴费基数",
                "社会保险缴费凭证复印件2份。",
                "经核对原始缴费台账，2019年7月的缴费基数登记有误。",
                finding,
                corrected,
                agency);
    }

    private static Act search(LocalDate on) {
        return new Act.SearchRecorded(
                on, "本机关档案室、办公自动化系统、事业单位人事管理处", "“递补”“公开招聘”，按标题和全文检索", "2024年1月1日至2026年2月3日", "未检索到相关文件");
    }

    private static Act consulted(LocalDate on, ConsultationKind kind, String content) {
        return new ConsultationAct.ConsultationSent(on, "c1", kind, content);
    }
}
