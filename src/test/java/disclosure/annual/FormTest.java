package disclosure.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.annual.DisclosedLayout.Cell;
import disclosure.outcome.Outcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms, word for word (law.md §1.4, §8.2, §8.3, §8.5). */
class FormTest {

    private static List<String[]> rows() throws IOException {
        try (var in = FormTest.class.getResourceAsStream("/annual/rows.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|"))
                    .toList();
        }
    }

    @Test
    void the_rows_of_2021_are_those_of_the_law() throws IOException {
        List<RequestLine> lines = RequestLine.of(ReportForm.FORM_2021);
        assertThat(lines).hasSameSizeAs(rows());
        for (String[] row : rows()) {
            RequestLine line = lines.get(Integer.parseInt(row[0]) - 1);
            assertThat(line.name()).isEqualTo(row[1]);
            assertThat(Stream.concat(
                            line.heads(ReportForm.FORM_2021).stream(), Stream.of(line.label(ReportForm.FORM_2021))))
                    .containsExactly(row[2].split("／"));
        }
    }

    @Test
    void the_trial_form_differs_in_one_group() { // law.md §8.5
        List<RequestLine> trial = RequestLine.of(ReportForm.TRIAL_2019);
        assertThat(trial)
                .doesNotContain(RequestLine.NOT_CORRECTED, RequestLine.FEE_UNPAID)
                .hasSize(23);
        for (RequestLine line : trial)
            if (line == RequestLine.OTHER) {
                assertThat(line.label(ReportForm.TRIAL_2019)).isEqualTo("（六）其他处理");
                assertThat(line.heads(ReportForm.TRIAL_2019)).containsExactly("三、本年度办理结果");
                assertThat(line.results(ReportForm.TRIAL_2019))
                        .containsExactlyInAnyOrder(
                                Outcome.X1.reportRow(), Outcome.X2.reportRow(), Outcome.X3A.reportRow());
            } else {
                assertThat(line.label(ReportForm.TRIAL_2019)).isEqualTo(line.label(ReportForm.FORM_2021));
                assertThat(line.results(ReportForm.TRIAL_2019)).isEqualTo(line.results(ReportForm.FORM_2021));
            }
    }

    @ParameterizedTest
    @CsvSource({"2008, 2019, true", "2018, 2019, true", "2019, 2019, false", "2020, 2019, false", "2021, 2021, false"})
    void the_year_reported_on_selects_the_form(int year, String code, boolean free) {
        assertThat(ReportForm.of(year).code()).isEqualTo(code);
        assertThat(ReportForm.isFree(year)).isEqualTo(free);
    }

    @Test
    void the_columns_are_those_of_the_contract() {
        assertThat(Arrays.stream(Column.values()).map(Column::key))
                .containsExactly(
                        "naturalPerson",
                        "enterprise",
                        "researchInstitution",
                        "publicWelfareOrganization",
                        "legalServiceOrganization",
                        "otherOrganization",
                        "total");
        assertThat(Arrays.stream(Column.values()).map(Column::label))
                .containsExactly("自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        assertThat(Arrays.stream(RemedyBlock.Part.values()).map(RemedyBlock.Part::label))
                .containsExactly("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");
    }

    private static String words(DisclosedLayout layout) {
        StringBuilder words = new StringBuilder();
        for (DisclosedLayout.Section section : layout.sections()) {
            words.append(section.item()).append(section.columns());
            section.rows()
                    .forEach(row -> words.append(row.label()).append(row.cells().size()));
        }
        return words.toString();
    }

    @Test
    void table_two_has_the_labels_of_its_form() { // law.md §8.2, §8.5
        assertThat(words(DisclosedLayout.of(2021)))
                .isEqualTo("第二十条第（一）项[信息内容, 本年制发件数, 本年废止件数, 现行有效件数]规章3行政规范性文件3"
                        + "第二十条第（五）项[信息内容, 本年处理决定数量]行政许可1"
                        + "第二十条第（六）项[信息内容, 本年处理决定数量]行政处罚1行政强制1"
                        + "第二十条第（八）项[信息内容, 本年收费金额（单位：万元）]行政事业性收费1");
        assertThat(words(DisclosedLayout.of(2020)))
                .isEqualTo("第二十条第（一）项[信息内容, 本年新制作数量, 本年新公开数量, 对外公开总数量]规章3规范性文件3"
                        + "第二十条第（五）项[信息内容, 上一年项目数量, 本年增/减, 处理决定数量]行政许可3其他对外管理服务事项3"
                        + "第二十条第（六）项[信息内容, 上一年项目数量, 本年增/减, 处理决定数量]行政处罚3行政强制3"
                        + "第二十条第（八）项[信息内容, 上一年项目数量, 本年增/减]行政事业性收费2"
                        + "第二十条第（九）项[信息内容, 采购项目数量, 采购总金额]政府集中采购2");
    }

    @ParameterizedTest
    @CsvSource({
        "rules.made, 0, true",
        "rules.made, 1000000000, true",
        "rules.made, 1000000001, false",
        "rules.made, -1, false",
        "rules.made, 1.5, false",
        "rules.made, 1.0, true",
        "licences.decisions, 1E+3, true",
        "fees.amount, 12.345678, true",
        "fees.amount, 12.3456789, false",
        "fees.amount, -0.01, false",
        "fees.amount, 1E+999999, false",
        "fees.amount, 1E-999999, false"
    })
    void a_figure_fits_its_cell_or_not(String key, BigDecimal figure, boolean fits) {
        Cell cell = DisclosedLayout.FORM_2021.cell(key).orElseThrow();
        assertThat(Disclosed.fits(cell, figure)).isEqualTo(fits);
    }

    @Test
    void a_change_may_be_less_than_nothing_and_an_empty_cell_prints_nought() { // R-ANN-05
        Cell change = DisclosedLayout.TRIAL_2019.cell("fees.change").orElseThrow();
        assertThat(Disclosed.fits(change, new BigDecimal("-3"))).isTrue();
        Disclosed none = new Disclosed(DisclosedLayout.TRIAL_2019, Map.of());
        assertThat(none.at("fees.change")).isEqualTo(BigDecimal.ZERO);
        assertThatThrownBy(() -> none.at("fees.amount")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_result_of_the_law_has_its_row_in_both_forms() { // law.md §7.1
        for (Outcome outcome : Outcome.values())
            for (ReportForm form : ReportForm.values())
                assertThat(RequestLine.of(form).stream()
                                .filter(line -> line.results(form).contains(outcome.reportRow())))
                        .as(outcome + " " + form)
                        .hasSize(1);
        assertThat(RequestLine.TOTAL.results(ReportForm.FORM_2021)).isEqualTo(Set.of());
    }
}
