package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.application.Caller.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The report that a city published for 2023, from a ledger that adds up to it: each figure, and the cases behind each. */
abstract class PublishedYearScenarios extends Application {

    private static final String REPORT = "/api/reports/annual/2023";

    @AfterEach
    void takeItOut() {
        for (String table : List.of("ledger_row", "case_remedy", "applicant", "case_act", "case_file"))
            sql().update("DELETE FROM " + table + " WHERE reference LIKE ?", PublishedLedger.PREFIX + "%");
    }

    @Test
    void every_published_figure_and_the_cases_behind_it() throws Exception {
        PublishedLedger ledger = new PublishedLedger();
        byte[] csv = ledger.csv().getBytes(StandardCharsets.UTF_8);

        JsonNode looked = send("/api/ledger?dryRun=true", csv);
        assertThat(looked.get("imported").asInt()).isEqualTo(ledger.size());
        assertThat(kept()).as("a dry run keeps nothing").isZero();
        JsonNode taken = send("/api/ledger", csv);
        assertThat(taken.get("rejected")).isEmpty();
        assertThat(taken.get("imported").asInt()).isEqualTo(ledger.size()).isEqualTo(3511 + 96);

        JsonNode report = as("office").get(REPORT).is(200).json();
        figures(report, ledger);
        blocks(report, ledger);
        report.get("checks")
                .forEach(check -> assertThat(check.get("holds").asBoolean()
                                || check.get("soft").asBoolean())
                        .as(check.toString())
                        .isTrue());
        for (String cell : ledger.cells().keySet())
            assertThat(behind(cell)).as(cell).isEqualTo(ledger.cells().get(cell));

        JsonNode again = send("/api/ledger", csv);
        assertThat(again.get("imported").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(ledger.size());
        assertThat(again.get("rejected")).isEmpty();
        assertThat(as("office").get(REPORT).json()).isEqualTo(report);
    }

    private int kept() {
        return sql().queryForObject(
                        "SELECT COUNT(*) FROM case_file WHERE reference LIKE ?",
                        Integer.class,
                        PublishedLedger.PREFIX + "%");
    }

    private JsonNode send(String path, byte[] csv) {
        return as("office")
                .multipart(path, List.of(Part.file("台账.csv", csv)))
                .is(200)
                .json();
    }

    private static void figures(JsonNode report, PublishedLedger ledger) {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : report.get("rows")) {
            String key = row.get("key").asText();
            rows.add(key);
            JsonNode published = ledger.published.at(
                    switch (key) {
                        case "RECEIVED" -> "/received";
                        case "CARRIED_IN" -> "/carriedIn";
                        case "TOTAL" -> "/total";
                        case "CARRIED_OUT" -> "/carriedOut";
                        default -> "/results/" + key;
                    });
            int sum = 0;
            for (int column = 0; column < 6; column++) {
                assertThat(row.get("cells").get(column).asInt())
                        .as(key + " " + ledger.columns.get(column))
                        .isEqualTo(published.get(column).asInt());
                sum += published.get(column).asInt();
            }
            assertThat(row.get("cells").get(6).asInt()).as(key).isEqualTo(sum);
        }
        assertThat(rows)
                .hasSize(25)
                .startsWith("RECEIVED", "CARRIED_IN", "DISCLOSED")
                .endsWith("TOTAL", "CARRIED_OUT");
    }

    private static void blocks(JsonNode report, PublishedLedger ledger) {
        for (String block : PublishedLedger.BLOCKS)
            for (String part : List.of("upheld", "corrected", "other", "pending", "total"))
                assertThat(report.get(block).get(part).asInt())
                        .as(block + " " + part)
                        .isEqualTo(ledger.published.get(block).get(part).asInt());
    }

    private Set<String> behind(String cell) {
        Set<String> references = new TreeSet<>();
        for (String part : cell.split("/"))
            assertThat(URLEncoder.encode(part, StandardCharsets.UTF_8)).isEqualTo(part);
        as("office")
                .get(REPORT + "/cells/" + cell)
                .is(200)
                .json()
                .forEach(reference -> references.add(reference.asText()));
        return references;
    }
}
