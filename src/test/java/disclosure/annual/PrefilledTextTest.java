package disclosure.annual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The text that the figures make of themselves (R-ANN-03, R-ANN-04, R-ANN-05). */
class PrefilledTextTest {

    private static String text(AnnualReport report, ReportFacts facts, ReportText part) {
        return new PrefilledText(report, facts).of(part);
    }

    @Test
    void it_tells_the_figures_of_the_tables() {
        AnnualReport report = Reports.full(2023);
        String general = text(report, Reports.facts(120, 200, 3), ReportText.GENERAL);
        assertThat(general)
                .startsWith("2023年，示例市人力资源和社会保障局")
                .contains("新收政府信息公开申请"
                        + report.line(RequestLine.RECEIVED)
                                .orElseThrow()
                                .cells()
                                .total() + "件")
                .contains("办结"
                        + report.line(RequestLine.TOTAL).orElseThrow().cells().total() + "件")
                .contains("全年作出答复200件，其中按期答复197件，按期答复率98.5%")
                .contains("行政复议10件，其中结果维持1件、结果纠正2件、其他结果3件、尚未审结4件")
                .contains("行政诉讼68件，其中结果维持14件、结果纠正16件、其他结果18件、尚未审结20件");
        assertThat(text(report, Reports.facts(0, 200, 3), ReportText.PROBLEMS)).contains("逾期答复3件", "结果纠正18件", "改进措施");
    }

    @Test
    void of_a_reply_whose_due_day_nobody_knows_it_does_not_say_that_it_was_in_time() {
        assertThat(text(Reports.full(2023), new ReportFacts("示例局", 0, 200, 150, 3), ReportText.GENERAL))
                .contains("全年作出答复200件，其中记载办理期限的150件中按期答复147件，按期答复率98.0%。");
        assertThat(text(Reports.full(2012), new ReportFacts("示例局", 0, 6, 0, 0), ReportText.GENERAL))
                .contains("全年作出答复6件（台账未记载办理期限）。")
                .doesNotContain("按期答复率");
    }

    @Test
    void it_does_not_say_either_that_none_of_them_was_late() {
        assertThat(text(Reports.zero(2012), new ReportFacts("示例局", 0, 6, 0, 0), ReportText.PROBLEMS))
                .startsWith("本年度无答复被纠正的情形。")
                .doesNotContain("逾期");
        assertThat(text(Reports.zero(2023), new ReportFacts("示例局", 0, 6, 4, 0), ReportText.PROBLEMS))
                .startsWith("本年度记载办理期限的答复未发生逾期，也无答复被纠正的情形。");
        assertThat(text(Reports.zero(2023), new ReportFacts("示例局", 0, 6, 6, 0), ReportText.PROBLEMS))
                .startsWith("本年度未发生逾期答复，也无答复被纠正的情形。");
    }

    @Test
    void the_groups_it_names_add_up_to_what_was_closed() {
        AnnualReport report = Reports.full(2021);
        java.util.regex.Matcher numbers = java.util.regex.Pattern.compile(
                        "办结(\\d+)件，其中予以公开(\\d+)件、部分公开(\\d+)件、不予公开(\\d+)件、无法提供(\\d+)件、不予处理(\\d+)件、其他处理(\\d+)件")
                .matcher(text(report, Reports.facts(0, 1, 0), ReportText.GENERAL));
        assertThat(numbers.find()).isTrue();
        int sum = 0;
        for (int group = 2; group <= 7; group++) sum += Integer.parseInt(numbers.group(group));
        assertThat(sum).isEqualTo(Integer.parseInt(numbers.group(1)));
    }

    @Test
    void the_fees_are_stated_also_where_there_were_none() { // R-ANN-04
        for (int fees : new int[] {0, 120}) {
            ReportFacts facts = Reports.facts(fees, 1, 0);
            String other = text(Reports.full(2023), facts, ReportText.OTHER);
            assertThat(other).contains("国办函〔2020〕109号", "实际收取信息处理费" + fees + "元");
            assertThat(facts.areStatedIn(other)).isTrue();
        }
        assertThat(Reports.facts(0, 1, 0).areStatedIn("没有其他需要报告的事项。")).isFalse();
        assertThat(Reports.facts(0, 1, 0).areStatedIn("收取信息处理费120元。"))
                .as("not the 0 at the end of another amount")
                .isFalse();
        assertThat(Reports.facts(20, 1, 0).areStatedIn("收取信息处理费120元。")).isFalse();
    }

    @Test
    void a_year_without_any_request_has_its_text_as_well() { // R-ANN-05
        assertThat(text(Reports.zero(2024), Reports.facts(0, 0, 0), ReportText.GENERAL))
                .contains("未收到政府信息公开申请", "未作出答复", "未发生因政府信息公开引起的行政复议和行政诉讼");
        assertThat(text(Reports.zero(2024), Reports.facts(0, 0, 0), ReportText.PROBLEMS))
                .contains("未发生逾期答复");
    }
}
