package disclosure.annual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The texts of a report as its own figures make them; what the office writes instead replaces them whole. */
public final class PrefilledText {

    /** From this year on there is a tariff for the processing fee (law.md §1.3). */
    private static final int TARIFF_SINCE = 2021;

    private static final int PERCENT = 100;

    private final AnnualReport report;
    private final ReportFacts facts;

    public PrefilledText(AnnualReport report, ReportFacts facts) {
        this.report = report;
        this.facts = facts;
    }

    public String of(ReportText part) {
        return switch (part) {
            case GENERAL -> general();
            case PROBLEMS -> problems();
            case OTHER -> other();
        };
    }

    private String general() {
        String span = report.until().equals(LocalDate.of(report.year(), 12, 31))
                ? report.year() + "年"
                : report.year() + "年（截至" + day(report.until()) + "）";
        String requests = count(RequestLine.RECEIVED) + count(RequestLine.CARRIED_IN) == 0
                ? "未收到政府信息公开申请，也无上年结转申请。"
                : "新收政府信息公开申请" + count(RequestLine.RECEIVED) + "件，上年结转" + count(RequestLine.CARRIED_IN) + "件；办结"
                        + count(RequestLine.TOTAL) + "件，其中" + results() + "；结转下年度继续办理"
                        + count(RequestLine.CARRIED_OUT) + "件。";
        return span + "，" + facts.bureau() + "认真贯彻《中华人民共和国政府信息公开条例》，依法办理政府信息公开申请，" + requests + "\n" + replies()
                + remedies();
    }

    private String results() {
        return String.join(
                "、",
                "予以公开" + count(RequestLine.DISCLOSED) + "件",
                "部分公开" + count(RequestLine.PARTIALLY_DISCLOSED) + "件",
                "不予公开" + group("（三）不予公开") + "件",
                "无法提供" + group("（四）无法提供") + "件",
                "不予处理" + group("（五）不予处理") + "件",
                "其他处理" + otherwise() + "件");
    }

    private int otherwise() {
        return count(RequestLine.NOT_CORRECTED) + count(RequestLine.FEE_UNPAID) + count(RequestLine.OTHER);
    }

    private String replies() {
        if (facts.replied() == 0) return "本年度未作出答复。";
        String all = "全年作出答复" + facts.replied() + "件";
        if (facts.repliedTimed() == 0) return all + "（台账未记载办理期限）。";
        BigDecimal rate = BigDecimal.valueOf((long) facts.repliedInTime() * PERCENT)
                .divide(BigDecimal.valueOf(facts.repliedTimed()), 1, RoundingMode.HALF_UP);
        String timed = facts.repliedTimed() == facts.replied() ? "" : "记载办理期限的" + facts.repliedTimed() + "件中";
        return all + "，其中" + timed + "按期答复" + facts.repliedInTime() + "件，按期答复率" + rate.toPlainString() + "%。";
    }

    private String remedies() {
        int suits = report.directLitigation().total()
                + report.litigationAfterReconsideration().total();
        if (report.reconsideration().total() + suits == 0) return "未发生因政府信息公开引起的行政复议和行政诉讼。";
        return told("行政复议", List.of(report.reconsideration())) + "；"
                + told("行政诉讼", List.of(report.directLitigation(), report.litigationAfterReconsideration())) + "。";
    }

    private static String told(String name, List<RemedyBlock> blocks) {
        return "因政府信息公开引起的" + name
                + blocks.stream().mapToInt(RemedyBlock::total).sum() + "件，其中结果维持"
                + blocks.stream().mapToInt(RemedyBlock::upheld).sum() + "件、结果纠正"
                + blocks.stream().mapToInt(RemedyBlock::corrected).sum() + "件、其他结果"
                + blocks.stream().mapToInt(RemedyBlock::other).sum() + "件、尚未审结"
                + blocks.stream().mapToInt(RemedyBlock::pending).sum() + "件";
    }

    private String problems() {
        List<String> found = new ArrayList<>();
        int corrected =
                report.remedies().stream().mapToInt(RemedyBlock::corrected).sum();
        if (facts.repliedLate() > 0) found.add("逾期答复" + facts.repliedLate() + "件，办理时限的管理有待加强");
        if (corrected > 0) found.add("行政复议、行政诉讼结果纠正" + corrected + "件，答复的规范性有待提高");
        if (count(RequestLine.CARRIED_OUT) > 0) found.add("年末尚有" + count(RequestLine.CARRIED_OUT) + "件在办，需抓紧办理");
        if (found.isEmpty()) return noneLate() + "无答复被纠正的情形。申请办理的规范化水平仍需不断提升，下一步将继续加强业务培训和日常督办。";
        return "存在的主要问题：" + String.join("；", found) + "。\n改进措施：加强临期预警和督办，严格答复的审查把关，开展业务培训。";
    }

    /** Only of replies whose due day is known. */
    private String noneLate() {
        if (facts.dueDayUnknown() == 0) return "本年度未发生逾期答复，也";
        return facts.repliedTimed() == 0 ? "本年度" : "本年度记载办理期限的答复未发生逾期，也";
    }

    private String other() {
        return fees() + "除此之外，本年度没有其他需要报告的事项。";
    }

    /** What was collected, also zero. */
    public String fees() {
        if (report.year() >= TARIFF_SINCE)
            return "按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），" + report.year() + "年实际收取信息处理费" + facts.feesYuan() + "元。";
        return ReportForm.isFree(report.year())
                ? report.year() + "年因依申请提供政府信息实际收取检索、复制、邮寄等费用" + facts.feesYuan() + "元。"
                : report.year() + "年实际收取信息处理费" + facts.feesYuan() + "元。";
    }

    private int count(RequestLine row) {
        return report.line(row).map(line -> line.cells().total()).orElse(0);
    }

    private int group(String head) {
        return report.lines().stream()
                .filter(line -> line.heads().contains(head))
                .mapToInt(line -> line.cells().total())
                .sum();
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
