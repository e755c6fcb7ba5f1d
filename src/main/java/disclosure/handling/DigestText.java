package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.handling.ReportDuties.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The digest of one person in words: what is asked of them in cases, by reference, day and level, and the reports that they
 * owe. Never who applied, for what, or the words of a 督办.
 *
 * @param waits 督办 to be answered
 * @param reports begun and not done
 * @param today as of when
 */
record DigestText(List<Supervising.Waiting> waits, List<Duty> reports, LocalDate today) {

    private static final int MOST_LINES = 150;

    private static final String HEAD = "您好：\n\n";

    private static final String CASES = "截至 %s，以下督办待您办理和答复：\n\n";

    private static final String REPORTS = "截至 %s，以下报表待您编制、公布或者报送：\n\n";

    private static final String FOOT = "请登录政府信息公开申请办理系统处理。提醒的时间和范围可以在“督办提醒”中设置。本邮件由系统发出，请勿直接回复。\n";

    boolean isEmpty() {
        return waits.isEmpty() && reports.isEmpty();
    }

    String subject() {
        List<String> parts = new ArrayList<>();
        if (!waits.isEmpty()) parts.add("督办提醒（%d 件）".formatted(waits.size()));
        if (!reports.isEmpty()) parts.add("报表提醒（%d 项）".formatted(reports.size()));
        return String.join("、", parts);
    }

    String body() {
        StringBuilder body = new StringBuilder(HEAD);
        if (!waits.isEmpty()) {
            body.append(CASES.formatted(today));
            waits.stream().limit(MOST_LINES).forEach(one -> body.append(line(one)));
            if (waits.size() > MOST_LINES) body.append("另有 %d 件。\n".formatted(waits.size() - MOST_LINES));
            body.append('\n');
        }
        if (!reports.isEmpty()) {
            body.append(REPORTS.formatted(today));
            reports.forEach(one -> body.append(line(one)));
            body.append('\n');
        }
        return body.append(FOOT).toString();
    }

    private static String line(Supervising.Waiting one) {
        LocalDate due = one.standing().currentDueOn();
        return "%s　%s　答复申请人期限 %s　督办答复期限 %s%s\n"
                .formatted(
                        one.standing().reference(),
                        named(level(one)),
                        due == null ? "未计" : due,
                        one.supervision().asked().answerBy(),
                        one.late() ? "（已过）" : "");
    }

    static DigestLevel level(Supervising.Waiting one) {
        return DigestLevel.of(one.supervision().asked().level());
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

    /** The day of the rule, and the working day by which it is to be finished where that is another. */
    private static String line(Duty duty) {
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
}
