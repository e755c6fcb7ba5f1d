package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.handling.ReportDuties.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A digest in Chinese. */
record ChineseDigest() implements DigestWords {

    @Override
    public String subject(int cases, int reports) {
        List<String> parts = new ArrayList<>();
        if (cases > 0) parts.add("督办提醒（%d 件）".formatted(cases));
        if (reports > 0) parts.add("报表提醒（%d 项）".formatted(reports));
        return String.join("、", parts);
    }

    @Override
    public String greeting() {
        return "您好：\n\n";
    }

    @Override
    public String casesAsOf(LocalDate today) {
        return "截至 %s，以下督办待您办理和答复：\n\n".formatted(today);
    }

    @Override
    public String line(Supervising.Waiting one) {
        LocalDate due = one.standing().currentDueOn();
        return "%s　%s　答复申请人期限 %s　督办答复期限 %s%s\n"
                .formatted(
                        one.standing().reference(),
                        named(DigestText.level(one)),
                        due == null ? "未计" : due,
                        one.supervision().asked().answerBy(),
                        one.late() ? "（已过）" : "");
    }

    private static String named(DigestLevel level) {
        return switch (level) {
            case YELLOW -> "黄色预警";
            case ORANGE -> "橙色预警";
            case RED -> "红色预警";
            case OVERDUE -> "超期督办";
            case PERSON -> "人工督办";
            case REPORT -> "报表";
        };
    }

    @Override
    public String andMore(int left) {
        return "另有 %d 件。\n".formatted(left);
    }

    @Override
    public String reportsAsOf(LocalDate today) {
        return "截至 %s，以下报表待您编制、公布或者报送：\n\n".formatted(today);
    }

    @Override
    public String line(Duty duty) {
        ReportPeriod period = duty.period();
        String target = duty.targetOn().equals(duty.dueOn()) ? "" : "（应于 " + duty.targetOn() + " 前完成）";
        return "%s　报告期 %s 至 %s　%s　期限 %s%s　%s\n"
                .formatted(
                        name(period),
                        period.first(),
                        period.last(),
                        duty.row().step() == ReportStep.PREPARE_REPORT ? "待编制" : period.isAnnual() ? "待公布" : "待报送",
                        duty.dueOn(),
                        target,
                        left(duty));
    }

    private static String name(ReportPeriod period) {
        return period.isAnnual()
                ? period.year() + "年政府信息公开工作年度报告"
                : period.year() + "年" + period.first().getMonthValue() + "月依申请公开工作月报";
    }

    /** Between the working day to finish by and the day of the rule lies no working day on which it could be told. */
    private static String left(Duty duty) {
        return duty.late() ? "已逾期" : "剩余 " + duty.left() + " 个工作日";
    }

    @Override
    public String foot() {
        return "请登录政府信息公开申请办理系统处理。提醒的时间、范围和语言可以在“督办提醒”中设置。本邮件由系统发出，请勿直接回复。\n";
    }
}
