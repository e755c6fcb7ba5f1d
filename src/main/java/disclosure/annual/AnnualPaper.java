package disclosure.annual;

import disclosure.annual.ReportPaper.Section;
import disclosure.annual.ReportPaper.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the sections of an annual report in their order, by the form of its year (R-ANN-03, R-ANN-16). */
public final class AnnualPaper {

    private static final String DISCLOSED = "主动公开政府信息情况";
    private static final String REQUESTS = "收到和处理政府信息公开申请情况";
    private static final String REMEDIES = "政府信息公开行政复议、行政诉讼情况";
    private static final String PROBLEMS = "五、存在的主要问题及改进情况";
    private static final String OTHER = "六、其他需要报告的事项";

    private final AnnualReport report;
    private final ReportFacts facts;
    private final Map<ReportText, String> texts;

    private AnnualPaper(AnnualReport report, ReportFacts facts, Map<ReportText, String> texts) {
        this.report = report;
        this.facts = facts;
        this.texts = texts;
    }

    /** @param texts every part */
    public static ReportPaper of(AnnualReport report, ReportFacts facts, Map<ReportText, String> texts) {
        AnnualPaper paper = new AnnualPaper(report, facts, texts);
        return new ReportPaper(
                facts.bureau() + report.year() + "年政府信息公开工作年度报告",
                report.former() == null ? paper.onForm() : paper.free(report.former()));
    }

    private List<Section> onForm() {
        return List.of(
                new Section("一、总体情况", text(ReportText.GENERAL), List.of()),
                new Section("二、" + DISCLOSED, List.of(), List.of(disclosed())),
                new Section("三、" + REQUESTS, List.of(), List.of(requests())),
                new Section("四、" + REMEDIES, List.of(), List.of(remedies())),
                new Section(PROBLEMS, text(ReportText.PROBLEMS), List.of()),
                new Section(OTHER, text(ReportText.OTHER), List.of()));
    }

    /** The contents of Art. 32 of the text of 2007, with the tables of the trial form for whoever compares years. */
    private List<Section> free(FormerStatistics former) {
        return List.of(
                new Section("概述", text(ReportText.GENERAL), List.of()),
                new Section("一、" + DISCLOSED, List.of(), List.of(disclosed())),
                new Section(
                        "二、依申请公开政府信息和不予公开政府信息情况",
                        List.of(),
                        List.of(new Table("申请统计", FormerTables.requests(former, report)), requests())),
                new Section("三、政府信息公开的收费及减免情况", List.of(new PrefilledText(report, facts).fees()), fees(former.fees())),
                new Section(
                        "四、因政府信息公开申请行政复议、提起行政诉讼的情况",
                        List.of(),
                        List.of(new Table("复议诉讼统计", FormerTables.remedies(former, report)), remedies())),
                new Section(PROBLEMS, text(ReportText.PROBLEMS), List.of()),
                new Section(OTHER, text(ReportText.OTHER), List.of()));
    }

    private static List<Table> fees(@Nullable FeeFigures fees) {
        return fees == null ? List.of() : List.of(new Table("收费减免", FormerTables.fees(fees)));
    }

    private Table disclosed() {
        return new Table("主动公开", ReportTables.disclosed(report.disclosed()));
    }

    private Table requests() {
        return new Table("申请办理", ReportTables.requests(report));
    }

    private Table remedies() {
        return new Table("复议诉讼", ReportTables.remedies(report));
    }

    private List<String> text(ReportText part) {
        List<String> paragraphs = new ArrayList<>();
        for (String line : Objects.requireNonNull(texts.get(part)).split("\\R"))
            if (!line.isBlank()) paragraphs.add(line.strip());
        return paragraphs;
    }
}
