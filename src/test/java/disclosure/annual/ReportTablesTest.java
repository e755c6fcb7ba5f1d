package disclosure.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.annual.Grid.Cell;
import disclosure.annual.Grid.Placed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables as the form lays them out: every merged head where it stands and as far as it reaches (law.md §8.2 – §8.6). */
class ReportTablesTest {

    private static Placed at(Grid grid, int row, int column) {
        return grid.placed().stream()
                .filter(one -> one.row() == row && one.column() == column)
                .findFirst()
                .orElseThrow();
    }

    private static void assertHead(Grid grid, int row, int column, String text, int down, int across) {
        Cell cell = at(grid, row, column).cell();
        assertThat(cell.text()).isEqualTo(text);
        assertThat(List.of(cell.down(), cell.across())).as(text).containsExactly(down, across);
        assertThat(cell.isHead()).isTrue();
    }

    @Test
    void table_three_of_2021_has_its_corner_its_heads_and_its_groups() {
        Grid grid = ReportTables.requests(Reports.full(2023));
        assertThat(grid.columns()).isEqualTo(10);
        assertThat(grid.rows()).hasSize(3 + 25);
        assertHead(grid, 0, 0, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3);
        assertHead(grid, 0, 3, "申请人情况", 1, 7);
        assertHead(grid, 1, 3, "自然人", 2, 1);
        assertHead(grid, 1, 4, "法人或其他组织", 1, 5);
        assertHead(grid, 1, 9, "总计", 2, 1);
        assertHead(grid, 2, 4, "商业企业", 1, 1);
        assertHead(grid, 2, 8, "其他", 1, 1);
        assertHead(grid, 3, 0, "一、本年新收政府信息公开申请数量", 1, 3);
        assertHead(grid, 5, 0, "三、本年度办理结果", 22, 1);
        assertHead(grid, 5, 1, "（一）予以公开", 1, 2);
        assertHead(grid, 7, 1, "（三）不予公开", 8, 1);
        assertHead(grid, 7, 2, "1.属于国家秘密", 1, 1);
        assertHead(grid, 15, 1, "（四）无法提供", 3, 1);
        assertHead(grid, 18, 1, "（五）不予处理", 5, 1);
        assertHead(grid, 23, 1, "（六）其他处理", 3, 1);
        assertHead(grid, 26, 1, "（七）总计", 1, 2);
        assertHead(grid, 27, 0, "四、结转下年度继续办理", 1, 3);
    }

    @Test
    void every_figure_stands_in_its_row_and_column_and_leads_to_its_cases() {
        AnnualReport report = Reports.full(2023);
        Grid grid = ReportTables.requests(report);
        for (int row = 0; row < report.lines().size(); row++)
            for (Column column : Column.values()) {
                Cell cell = at(grid, 3 + row, 3 + column.ordinal()).cell();
                assertThat(cell.figure().intValueExact())
                        .isEqualTo(report.lines().get(row).cells().at(column));
                assertThat(cell.source())
                        .isEqualTo(new Grid.Source(report.lines().get(row).row().name(), column.key()));
            }
    }

    @Test
    void the_trial_form_has_one_row_for_other_handling() {
        Grid grid = ReportTables.requests(Reports.full(2020));
        assertThat(grid.rows()).hasSize(3 + 23);
        assertHead(grid, 5, 0, "三、本年度办理结果", 20, 1);
        assertHead(grid, 23, 1, "（六）其他处理", 1, 2);
        assertHead(grid, 24, 1, "（七）总计", 1, 2);
    }

    @Test
    void table_four_has_three_blocks_of_five() {
        Grid grid = ReportTables.remedies(Reports.full(2023));
        assertThat(grid.columns()).isEqualTo(15);
        assertHead(grid, 0, 0, "行政复议", 1, 5);
        assertHead(grid, 0, 5, "行政诉讼", 1, 10);
        assertHead(grid, 1, 0, "结果维持", 2, 1);
        assertHead(grid, 1, 4, "总计", 2, 1);
        assertHead(grid, 1, 5, "未经复议直接起诉", 1, 5);
        assertHead(grid, 1, 10, "复议后起诉", 1, 5);
        assertHead(grid, 2, 5, "结果维持", 1, 1);
        assertThat(grid.rows().get(3).stream().map(Cell::text))
                .containsExactly("1", "2", "3", "4", "10", "5", "6", "7", "8", "26", "9", "10", "11", "12", "42");
    }

    @Test
    void table_two_goes_by_item_of_the_article() {
        Grid now = ReportTables.disclosed(Reports.full(2023).disclosed());
        assertHead(now, 0, 0, "第二十条第（一）项", 1, 4);
        assertHead(now, 1, 1, "本年制发件数", 1, 1);
        assertHead(now, 4, 0, "第二十条第（五）项", 1, 4);
        assertHead(now, 5, 1, "本年处理决定数量", 1, 3);
        assertThat(at(now, 3, 1).cell().text()).isEqualTo("12");
        assertThat(at(now, 3, 2).cell().text()).as("nobody filled it").isEqualTo("0");
        assertThat(at(now, 13, 1).cell().text()).isEqualTo("1.25");
        Grid trial = ReportTables.disclosed(Reports.full(2019).disclosed());
        assertHead(trial, 1, 3, "对外公开总数量", 1, 1);
        assertThat(at(trial, 6, 2).cell().text()).isEqualTo("-4");
        assertHead(trial, 16, 2, "采购总金额", 1, 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {2017, 2019, 2020, 2021, 2025})
    void no_table_has_a_hole_and_a_zero_year_prints_0_everywhere(int year) { // R-ANN-05
        ReportPaper paper = Reports.paper(Reports.zero(year), Reports.facts(0, 0, 0));
        for (ReportPaper.Section section : paper.sections())
            for (ReportPaper.Table table : section.tables())
                assertThat(table.grid().placed().stream()
                                .map(Placed::cell)
                                .filter(cell -> !cell.isHead())
                                .map(Cell::text))
                        .as(table.name())
                        .isNotEmpty()
                        .allMatch("0"::equals);
    }

    @Test
    void a_hole_and_what_sticks_out_are_found() {
        assertThatThrownBy(() -> new Grid(2, 0, List.of(List.of(Cell.head("a")))).placed())
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Grid(2, 0, List.of(List.of(Cell.head("a", 3, 1)))).placed())
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_sections_of_the_form_come_in_its_order() { // R-ANN-03
        assertThat(Reports.paper(Reports.full(2023), Reports.facts(120, 5, 1)).sections())
                .extracting(ReportPaper.Section::heading)
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
    }

    @Test
    void before_2019_the_contents_of_article_32_and_the_statistics_by_channel() { // R-ANN-16, R-ANN-17
        ReportPaper paper = Reports.paper(Reports.full(2012), Reports.facts(30, 5, 1));
        assertThat(paper.sections().stream().skip(1).map(ReportPaper.Section::heading))
                .containsExactly(
                        "一、主动公开政府信息情况",
                        "二、依申请公开政府信息和不予公开政府信息情况",
                        "三、政府信息公开的收费及减免情况",
                        "四、因政府信息公开申请行政复议、提起行政诉讼的情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(paper.sections().get(3).paragraphs())
                .singleElement()
                .asString()
                .contains("30元");
        Grid fees = paper.sections().get(3).tables().get(0).grid();
        assertThat(fees.rows().stream().map(row -> row.stream().map(Cell::text).toList()))
                .containsExactly(
                        List.of("指标名称", "单位", "统计数"),
                        List.of("收费件数", "件", "21"),
                        List.of("实际收取费用", "元", "345"),
                        List.of("减免件数", "件", "6"),
                        List.of("减免费用", "元", "78"));
        Grid statistics = paper.sections().get(2).tables().get(0).grid();
        Map<String, String> counted = statistics.rows().stream()
                .skip(1)
                .collect(java.util.stream.Collectors.toMap(
                        row -> row.get(0).text().strip(), row -> row.get(2).text(), (one, other) -> one));
        assertThat(counted)
                .containsEntry("其中：网上", "3")
                .containsEntry("其中：传真", "2")
                .containsEntry("其中：当面", "0");
        assertThat(counted).containsKeys("同意公开", "同意部分公开", "否决公开", "属于国家秘密");
    }
}
