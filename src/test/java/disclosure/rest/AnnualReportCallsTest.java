package disclosure.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The annual report over the facade (contract §6), on 2026-03-05. */
class AnnualReportCallsTest extends Calls {

    private static final String REPORT = "/api/reports/annual/";

    private static JsonNode row(Answer report, String key) {
        for (JsonNode row : report.body().at("/rows"))
            if (row.at("/key").asText().equals(key)) return row;
        throw new AssertionError("no row " + key);
    }

    @Test
    void a_report_has_the_shape_of_the_contract_and_lists_the_cases_of_each_cell() {
        String reference = filed();
        Answer report = got("office", REPORT + "2026");

        assertThat(report.status()).isEqualTo(200);
        assertThat(report.text("/year")).isEqualTo("2026");
        assertThat(report.text("/form")).isEqualTo("2021");
        assertThat(report.text("/until")).isEqualTo("2026-03-05");
        assertThat(report.body().at("/columns")).hasSize(7);
        assertThat(report.text("/columns/0")).isEqualTo("naturalPerson");
        assertThat(report.text("/columns/6")).isEqualTo("total");
        assertThat(report.body().at("/rows"))
                .hasSize(25)
                .allMatch(row -> row.at("/cells").size() == 7);
        assertThat(row(report, "STATE_SECRET").at("/label").asText()).isEqualTo("1.属于国家秘密");
        assertThat(report.body().at("/checks"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allMatch(check -> check.at("/holds").asBoolean() && check.has("rule"));
        for (String block : List.of("reconsideration", "directLitigation", "litigationAfterReconsideration"))
            for (String part : List.of("upheld", "corrected", "other", "pending", "total"))
                assertThat(report.body().at("/" + block + "/" + part).isInt()).isTrue();
        assertThat(report.body().has("formerStatistics")).isFalse();

        int received = row(report, "RECEIVED").at("/cells/6").asInt();
        Answer cases = got("leader", REPORT + "2026/cells/RECEIVED/total");
        assertThat(cases.status()).isEqualTo(200);
        assertThat(cases.body().isArray()).isTrue();
        assertThat(cases.body()).hasSize(received);
        List<String> references = new ArrayList<>();
        cases.body().forEach(one -> references.add(one.asText()));
        assertThat(references).contains(reference);
        assertThat(got("supervisor", REPORT + "2026/cells/CARRIED_OUT/naturalPerson")
                        .body())
                .hasSize(row(report, "CARRIED_OUT").at("/cells/0").asInt());
        assertThat(got("office", REPORT + "2026/cells/RECONSIDERATION/pending").body())
                .isEmpty();
    }

    @Test
    void years_before_2019_keep_their_own_statistics() { // R-ANN-17, R-ANN-05
        Answer report = got("office", REPORT + "2017");

        assertThat(report.text("/form")).isEqualTo("2019");
        assertThat(report.body().at("/rows")).hasSize(23);
        assertThat(report.body().findValuesAsText("label"))
                .contains("当面", "传真", "电子邮件", "网上", "信函", "同意公开", "同意部分公开", "否决公开", "申诉");
        assertThat(report.text("/formerStatistics/complaints/total")).isEqualTo("0");
        assertThat(report.body().at("/formerStatistics/fees").toString())
                .as("zero is stated")
                .isEqualTo("{\"charged\":0,\"collectedYuan\":0,\"waived\":0,\"waivedYuan\":0}");
    }

    @ParameterizedTest
    @CsvSource({
        "office, 2026/cells/NOTHING/total, 404",
        "office, 2026/cells/TOTAL/sum, 404",
        "office, 2026/cells/total/total, 404",
        "office, 2020/cells/FEE_UNPAID/total, 404",
        "office, 2026/cells/COMPLAINT/total, 404",
        "office, 2007, 422",
        "office, 2027, 422",
        "office, -1, 422",
        "office, 20x6, 400",
        "office, 99999999999, 400",
        "office, 2007/cells/TOTAL/total, 422",
        "handler, 2026, 409",
        "handler, 2026/cells/TOTAL/total, 409"
    })
    void what_there_is_not_and_who_may_not(String who, String what, int status) {
        Answer answer = got(who, REPORT + what);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.text("/detail")).isNotBlank().doesNotContain("2,0");
    }

    @Test
    void table_two_is_entered_by_the_head_of_the_office_alone() { // law.md §8.2, R-ANN-07
        String at = REPORT + "2024/disclosed";
        Answer entered = put_("office", at, """
                {"cells": {"normativeDocuments.made": 5, "normativeDocuments.inForce": 22, "fees.amount": 1.25, "rules.inForce": 2}}""");
        assertThat(entered.status()).isEqualTo(200);
        assertThat(entered.text("/entered")).isEqualTo("true");

        Answer report = got("leader", REPORT + "2024");
        assertThat(report.text("/table2/sections/0/rows/1/label")).isEqualTo("行政规范性文件");
        assertThat(report.text("/table2/sections/0/rows/1/cells/2/figure")).isEqualTo("22");
        assertThat(report.text("/table2/sections/3/rows/0/cells/0/figure")).isEqualTo("1.25");
        assertThat(report.text("/table2/sections/1/rows/0/cells/0/figure"))
                .as("empty cells print 0")
                .isEqualTo("0");
        assertThat(report.body().at("/checks"))
                .anyMatch(check -> check.at("/check").asText().equals("NO_RULES")
                        && !check.at("/holds").asBoolean()
                        && check.at("/soft").asBoolean()
                        && check.at("/detail").asText().equals("rules.inForce: 2 ≠ 0"));

        assertThat(put_("leader", at, "{\"cells\": {}}").status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024 | {"cells": {"nothing.made": 1}}            | 422
            2024 | {"cells": {"rules.made": -1}}             | 422
            2024 | {"cells": {"rules.made": 1.5}}            | 422
            2024 | {"cells": {"rules.made": 1e999999}}       | 422
            2020 | {"cells": {"rules.repealed": 1}}          | 422
            2024 | {"cells": {"rules.made": null}}           | 422
            2024 | {"cells": {"rules.made": "1"}}            | 400
            2024 | {"cells": {"rules.made": [1]}}            | 400
            2024 | {"cells": 3}                              | 400
            2024 | {}                                        | 422
            2024 | {"cells": {}, "more": 1}                  | 400
            2027 | {"cells": {}}                             | 422
            """)
    void a_figure_that_cannot_be_is_refused_whole(int year, String body, int status) {
        Answer before = got("office", REPORT + Math.min(year, 2026));
        Answer answer = put_("office", REPORT + year + "/disclosed", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().at("/errors")).isNotEmpty();
        assertThat(got("office", REPORT + Math.min(year, 2026)).body().at("/table2"))
                .isEqualTo(before.body().at("/table2"));
    }
}
