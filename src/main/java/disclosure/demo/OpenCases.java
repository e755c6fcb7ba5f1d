package disclosure.demo;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.intake.DeliveryMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cases placed relative to today: one waiting at each kind of task, one due on the next working day, one overdue, one
 * waiting for its applicant, so that every sample person finds something to do.
 */
final class OpenCases {

    private static final int REPLY_PERIOD = 20;

    private final Play play;
    private final WorkingDays calendar;
    private final LocalDate today;
    private int made;

    OpenCases(Play play, WorkingDays calendar, LocalDate today) {
        this.play = play;
        this.calendar = calendar;
        this.today = today;
    }

    void plan() {
        planIntake();
        planCorrections();
        planHandling();
        planDelivery();
        planWithdrawals();
        new OpenSideCases(play, this, today).plan();
    }

    private void planIntake() {
        SampleRequest letter = sample(1, Channel.ORDINARY_MAIL, "申请公开本市2026年度企业稳岗返还资金的发放标准和受益企业数量。");
        play.plan(letter.receivedOn(), () -> play.arrive(letter));
        SampleRequest online = sample(1, Channel.ONLINE, "申请公开贵局2026年公开招聘事业单位工作人员的岗位设置依据。");
        play.plan(online.receivedOn(), () -> play.arrive(online));
        SampleRequest clear = sample(2, Channel.EMAIL, "申请公开本市最低工资标准历次调整的文件文本。");
        play.plan(clear.receivedOn(), () -> {
            play.arrive(clear);
            play.register(clear, Act.Need.HANDLING);
        });
    }

    private void planCorrections() {
        SampleRequest unclear = sample(3, Channel.ONLINE, "请公开和社保有关的文件。");
        from(unclear, toCorrection(unclear));
        SampleRequest sent = sample(4, Channel.REGISTERED_MAIL, "申请公开补贴情况。");
        from(sent, toCorrection(sent), () -> play.sendNotice(sent));
        SampleRequest waiting = sample(8, Channel.ONLINE, "申请公开历年培训的全部材料。");
        from(waiting, toCorrection(waiting), () -> play.sendNotice(waiting), () -> play.noticeDelivered(waiting));
        SampleRequest missed = sample(24, Channel.EMAIL, "请提供工伤的数据。");
        from(missed, toCorrection(missed), () -> play.sendNotice(missed), () -> play.noticeDelivered(missed));
        SampleRequest abandoned = sample(26, Channel.ONLINE, "公开一切我需要的信息。");
        from(
                abandoned,
                toCorrection(abandoned),
                () -> play.sendNotice(abandoned),
                () -> play.noticeDelivered(abandoned));
        play.plan(calendar.rollBack(today), () -> play.checkAbandonment(abandoned));
    }

    private Runnable toCorrection(SampleRequest request) {
        return () -> {
            play.arrive(request);
            play.register(request, Act.Need.CORRECTION);
        };
    }

    private void planHandling() {
        LocalDate nextDay = calendar.roll(today.plusDays(1));
        handled(receivedOn(nextDay), "申请公开本市2025年度工伤保险浮动费率的核定办法。");
        handled(receivedOn(calendar.subtract(today, 2)), "申请公开2024年度职业技能提升行动资金的使用情况。");
        handled(calendar.subtract(today, 5), "申请公开劳务派遣单位年度核验结果汇总表。");
        SampleRequest division = sample(9, Channel.ONLINE, "申请公开城乡居民养老保险基础养老金调整方案。");
        from(division, () -> play.receive(division), () -> play.draft(division));
        SampleRequest secrecy = sample(11, Channel.REGISTERED_MAIL, "申请公开社会保险基金年度收支决算。");
        from(secrecy, () -> play.receive(secrecy), () -> play.draft(secrecy), () -> play.reviewInDivision(secrecy));
        SampleRequest signing = sample(13, Channel.ONLINE, "申请公开高校毕业生求职创业补贴的申领流程。");
        from(signing, reviewed(signing));
    }

    private LocalDate receivedOn(LocalDate dueOn) {
        return calendar.subtract(dueOn, REPLY_PERIOD);
    }

    private void handled(LocalDate receivedOn, String description) {
        SampleRequest request = sample(receivedOn, Channel.ONLINE, description);
        play.plan(receivedOn, () -> play.receive(request));
    }

    private void planDelivery() {
        SampleRequest signed = sample(14, Channel.REGISTERED_MAIL, "申请公开人事考试违纪处理的办理程序文件。");
        from(signed, reviewed(signed), () -> play.sign(signed));
        SampleRequest posted = sample(15, Channel.REGISTERED_MAIL, "申请公开失业保险金标准调整的通知。");
        from(posted, reviewed(posted), () -> play.sign(posted), () -> play.issue(posted));
        SampleRequest served = sample(16, Channel.IN_PERSON, "申请公开窗口服务时间和办事指南的修订稿。");
        from(served, reviewed(served), () -> play.sign(served), () -> play.issue(served), () -> play.deliver(served));
    }

    private Runnable reviewed(SampleRequest request) {
        return () -> {
            play.receive(request);
            play.draft(request);
            play.reviewInDivision(request);
            play.reviewConfidentiality(request);
        };
    }

    private void planWithdrawals() {
        SampleRequest withdrawn = sample(6, Channel.ONLINE, "申请公开本局办公用房的权属资料。");
        from(withdrawn, () -> play.receive(withdrawn), () -> play.withdraw(withdrawn));
        SampleRequest told = sample(7, Channel.EMAIL, "申请公开机关食堂的采购合同。");
        from(told, () -> play.receive(told), () -> play.withdraw(told), () -> play.tellTermination(told));
    }

    /** The first deed on the day of receipt, the others on the working days after it. */
    void from(SampleRequest request, Runnable... deeds) {
        LocalDate day = request.receivedOn();
        for (Runnable deed : deeds) {
            play.plan(day, deed);
            day = calendar.add(day, 1);
        }
    }

    private SampleRequest sample(int workingDaysAgo, Channel channel, String description) {
        return sample(calendar.subtract(today, workingDaysAgo), channel, description);
    }

    /** @param outcome row key of the annual report */
    SampleRequest sample(int workingDaysAgo, String description, String outcome, String article) {
        SampleRequest plain = sample(workingDaysAgo, Channel.REGISTERED_MAIL, description);
        return new SampleRequest(
                plain.id(),
                plain.receivedOn(),
                plain.channel(),
                plain.applicantType(),
                description,
                plain.deliveryMethod(),
                outcome,
                article,
                List.of());
    }

    private SampleRequest sample(LocalDate receivedOn, Channel channel, String description) {
        made++;
        return new SampleRequest(
                "O%03d".formatted(500 + made),
                receivedOn,
                channel,
                ApplicantType.NATURAL_PERSON,
                description,
                channel == Channel.ONLINE || channel == Channel.EMAIL ? DeliveryMethod.EMAIL : DeliveryMethod.PAPER,
                "DISCLOSED",
                "36(2)",
                List.of());
    }

    /** A case to try on the status page: the one that waits for its applicant. */
    static void tryOut(Play play, Consumer<Bureau.Filed> told) {
        told.accept(play.filed("O506"));
    }
}
