package disclosure.demo;

import disclosure.casefile.Act;
import disclosure.casefile.TaskKind;
import disclosure.handling.DeliveryForm;
import java.time.LocalDate;
import java.util.List;

/** Cases of these days that wait at something beside the main line: an opinion, a fee, an extension, a remedy. */
final class OpenSideCases {

    private static final int DAYS_OF_DEFERRAL = 40;

    private final Play play;
    private final OpenCases cases;
    private final LocalDate today;

    OpenSideCases(Play play, OpenCases cases, LocalDate today) {
        this.play = play;
        this.cases = cases;
        this.today = today;
    }

    void plan() {
        planSearchAndReasons();
        planConsultations();
        planExtensions();
        planFees();
        planReviews();
        planRemedies();
        planRecordCorrections();
    }

    /** What asks for the correction of an own record: one that is looked at, and one whose finding waits. */
    private void planRecordCorrections() {
        SampleRequest looked = given(4, "请求更正本人2019年7月的社会保险缴费基数记录。");
        cases.from(looked, toExamination(looked));
        SampleRequest found = given(7, "请求更正本人职业资格证书登记的姓名用字。");
        cases.from(found, toExamination(found), () -> play.beside().examine(play.ref(found)));
    }

    private Runnable toExamination(SampleRequest request) {
        return () -> {
            play.arrive(request);
            play.register(request, Act.Need.RECORD_CORRECTION);
            play.assign(request);
        };
    }

    private SampleRequest given(int workingDaysAgo, String description) {
        return cases.sample(workingDaysAgo, description, "DISCLOSED", "36(2)");
    }

    private SampleRequest withheld(int workingDaysAgo, String description) {
        return cases.sample(workingDaysAgo, description, "PROCESS_INFORMATION", "16(2)");
    }

    private void planSearchAndReasons() {
        SampleRequest searched = given(6, "申请公开2019年以来工伤认定申请的受理数量统计表。");
        cases.from(searched, () -> play.receive(searched), () -> play.beside().search(play.ref(searched)));
        SampleRequest asked = given(7, "申请公开近三年全部政府采购项目的评审资料。");
        cases.from(asked, () -> play.receive(asked), () -> play.beside().askReasons(play.ref(asked)));
        SampleRequest deferred = given(12, "申请公开历年劳动保障监察的案件数量及处理结果汇总。");
        cases.from(
                deferred,
                () -> play.receive(deferred),
                () -> play.beside().askReasons(play.ref(deferred)),
                () -> play.beside().giveReasons(play.ref(deferred)),
                () -> play.beside().defer(play.ref(deferred), today.plusDays(DAYS_OF_DEFERRAL)));
    }

    private void planConsultations() {
        SampleRequest sent = given(5, "申请公开某企业稳岗补贴的申报材料。");
        cases.from(sent, () -> play.receive(sent), () -> consult(sent));
        SampleRequest delivered = given(8, "申请公开某培训机构的年度评估报告。");
        cases.from(
                delivered,
                () -> play.receive(delivered),
                () -> consult(delivered),
                () -> consultationServed(delivered));
        SampleRequest answered = withheld(10, "申请公开某单位的劳务派遣协议文本。");
        cases.from(
                answered,
                () -> play.receive(answered),
                () -> consult(answered),
                () -> consultationServed(answered),
                () -> play.beside().answered(answered, play.ref(answered), event(answered, "a")));
    }

    private void consult(SampleRequest request) {
        play.beside().consult(request, play.ref(request), event(request, "a", "THIRD_PARTY"));
    }

    private void consultationServed(SampleRequest request) {
        play.beside().delivered(request, play.ref(request), event(request, "a"));
    }

    private static SampleRequest.Event event(SampleRequest request, String... words) {
        return new SampleRequest.Event("CONSULTATION", request.receivedOn(), List.of(words));
    }

    private void planExtensions() {
        SampleRequest proposed = given(16, "申请公开社会保险经办服务外包的合同及考核结果。");
        cases.from(proposed, () -> play.receive(proposed), () -> play.beside().proposeExtension(play.ref(proposed)));
        SampleRequest agreed = given(17, "申请公开公共就业服务场所的租赁合同。");
        cases.from(
                agreed,
                () -> play.receive(agreed),
                () -> play.beside().proposeExtension(play.ref(agreed)),
                () -> play.beside().agreeToExtension(play.ref(agreed)));
    }

    private void planFees() {
        SampleRequest proposed = given(4, "申请公开近五年全部培训机构的验收资料复印件。");
        cases.from(proposed, () -> play.receive(proposed), () -> play.beside().propose(play.ref(proposed)));
        SampleRequest approved = given(5, "申请公开近五年全部职业介绍补贴的发放明细复印件。");
        cases.from(
                approved,
                () -> play.receive(approved),
                () -> play.beside().propose(play.ref(approved)),
                () -> play.beside().approve(play.ref(approved)));
        SampleRequest noticed = given(6, "申请公开近五年就业见习基地的评审资料复印件。");
        cases.from(noticed, () -> play.receive(noticed), () -> play.beside().charge(play.ref(noticed)));
        SampleRequest awaited = given(9, "申请公开近五年创业担保贷款贴息的审批资料复印件。");
        cases.from(awaited, feeServed(awaited));
        SampleRequest unpaid = given(30, "申请公开近十年事业单位公开招聘的全部公告复印件。");
        cases.from(unpaid, feeServed(unpaid));
    }

    private Runnable[] feeServed(SampleRequest request) {
        return new Runnable[] {
            () -> play.receive(request),
            () -> play.beside().charge(play.ref(request)),
            () -> play.beside().feeDelivered(play.ref(request))
        };
    }

    private void planReviews() {
        SampleRequest returned = given(10, "申请公开2025年度职业技能培训补贴的审核口径。");
        cases.from(
                returned,
                () -> play.receive(returned),
                () -> play.replies().draft(returned),
                () -> play.replies().returnInDivision(returned));
        SampleRequest legal = withheld(11, "申请公开某项政策起草过程中的会议讨论记录。");
        cases.from(legal, reviewed(legal));
        SampleRequest leader = withheld(12, "申请公开某项改革方案的请示及内部讨论稿。");
        cases.from(leader, reviewed(leader), () -> play.replies().reviewLegally(leader));
    }

    private Runnable reviewed(SampleRequest request) {
        return () -> {
            play.receive(request);
            play.replies().draft(request);
            play.replies().reviewInDivision(request);
            play.replies().reviewConfidentiality(request);
        };
    }

    private void planRemedies() {
        SampleRequest filed = withheld(45, "申请公开考核等次评定的内部讨论材料。");
        cases.from(filed, answeredAndFiled(filed));
        play.plan(today.minusDays(3), () -> play.beside().challenged(play.ref(filed), today.minusDays(3)));
        SampleRequest defended = withheld(50, "申请公开年度工作计划的征求意见稿。");
        cases.from(defended, answeredAndFiled(defended));
        play.plan(today.minusDays(10), () -> play.beside().remedyFiled(play.ref(defended), today.minusDays(10)));
    }

    private Runnable[] answeredAndFiled(SampleRequest request) {
        return new Runnable[] {
            () -> play.receive(request),
            () -> play.replies().reply(request),
            () -> {
                play.replies().deliver(request);
                play.complete(request, TaskKind.ARCHIVE_CASE, new DeliveryForm.ArchiveCase(null), Play.ARCHIVIST);
            }
        };
    }
}
