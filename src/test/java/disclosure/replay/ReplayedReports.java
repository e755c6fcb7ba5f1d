package disclosure.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import disclosure.demo.SampleRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The annual reports of the years that were played, beside what the sample file says of its rows. */
final class ReplayedReports {

    private static final List<String> OF_ONE_GROUP = List.of("NOT_CORRECTED", "FEE_UNPAID", "OTHER");

    private final HttpBureau bureau;
    private final List<SampleRequest> rows;

    ReplayedReports(HttpBureau bureau, List<SampleRequest> rows) {
        this.bureau = bureau;
        this.rows = rows;
    }

    JsonNode report(int year) {
        return bureau.get("/api/reports/annual/" + year, "leader");
    }

    /** The figure in the column of the sum. */
    static int total(JsonNode report, String row) {
        return figures(report).get(row).get(6).asInt();
    }

    private static Map<String, JsonNode> figures(JsonNode report) {
        Map<String, JsonNode> figures = new HashMap<>();
        report.get("rows").forEach(row -> figures.put(row.get("key").asText(), row.get("cells")));
        return figures;
    }

    private static Optional<LocalDate> closedOn(SampleRequest row) {
        return row.story().stream()
                .filter(event -> List.of("REPLIED", "ABANDONED", "UNPAID").contains(event.type()))
                .map(SampleRequest.Event::on)
                .findFirst();
    }

    private int counted(String key, int year) {
        LocalDate before = LocalDate.of(year - 1, 12, 31);
        LocalDate end = LocalDate.of(year, 12, 31);
        return (int) rows.stream()
                .filter(row -> {
                    LocalDate closed = closedOn(row).orElse(LocalDate.MAX);
                    return switch (key) {
                        case "RECEIVED" -> row.receivedOn().getYear() == year;
                        case "CARRIED_IN" -> !row.receivedOn().isAfter(before) && closed.isAfter(before);
                        case "CARRIED_OUT" -> !row.receivedOn().isAfter(end) && closed.isAfter(end);
                        case "TOTAL" -> closed.getYear() == year;
                        default -> closed.getYear() == year && inRow(row.outcome(), key, year);
                    };
                })
                .count();
    }

    private static boolean inRow(String outcome, String key, int year) {
        return year < 2021 && key.equals("OTHER") ? OF_ONE_GROUP.contains(outcome) : outcome.equals(key);
    }

    /** Row by row what the file says, every check kept, and behind each figure as many cases. */
    void agreeIn(int year) {
        JsonNode report = report(year);
        assertThat(report.get("checks"))
                .isNotEmpty()
                .allMatch(check -> check.get("holds").asBoolean());
        figures(report).forEach((key, cells) -> {
            assertThat(cells.get(6).asInt()).as(year + " " + key).isEqualTo(counted(key, year));
            assertThat(bureau.get("/api/reports/annual/" + year + "/cells/" + key + "/total", "supervisor"))
                    .hasSize(cells.get(6).asInt());
        });
    }

    /** Seed 002: six requests, five of them consultations, one on recruitment whose reconsideration was dismissed. */
    void areThoseOf2011() {
        JsonNode report = report(2011);
        assertThat(total(report, "RECEIVED")).isEqualTo(6);
        assertThat(total(report, "OTHER")).isEqualTo(5);
        assertThat(total(report, "PARTIALLY_DISCLOSED")).isEqualTo(1);
        assertThat(total(report, "TOTAL")).isEqualTo(6);
        assertThat(total(report, "CARRIED_OUT")).isZero();
        assertThat(report.at("/reconsideration/upheld").asInt()).as("R-TRK-02").isEqualTo(1);
        assertThat(report.at("/reconsideration/total").asInt()).isEqualTo(1);
        assertThat(report.at("/directLitigation/total").asInt()).isZero();
        assertThat(bureau.get("/api/reports/annual/2011/cells/RECONSIDERATION/upheld", "office"))
                .hasSize(1);
        Map<String, Integer> receipts = new HashMap<>();
        report.at("/formerStatistics/receipts")
                .forEach(line -> receipts.put(
                        line.get("label").asText(), line.get("count").asInt()));
        assertThat(receipts).isEqualTo(Map.of("网上", 2, "电子邮件", 1, "当面", 1, "信函", 1, "传真", 1, "其他", 0));
        assertThat(report.at("/formerStatistics/remedies/0/count").asInt()).isEqualTo(1);
    }

    /** Seeds 000 and 004: three requests at one bureau and two at another. */
    void areThoseOf2012() {
        JsonNode report = report(2012);
        assertThat(total(report, "RECEIVED")).isEqualTo(3 + 2);
        assertThat(total(report, "DISCLOSED")).isEqualTo(5);
        assertThat(report.at("/formerStatistics/replies/0/count").asInt())
                .as("同意公开")
                .isEqualTo(5);
        assertThat(report.at("/formerStatistics/fees"))
                .as("暂未收费; 收费 0 元")
                .hasSize(4)
                .allMatch(figure -> figure.asInt() == 0);
        assertThat(report.at("/reconsideration/total").asInt()).isZero();
    }

    /** Seed 003: nobody asked, and the report is whole. */
    void areThoseOf2017() {
        JsonNode report = report(2017);
        assertThat(report.get("rows"))
                .hasSize(23)
                .allMatch(row -> row.get("cells").size() == 7);
        figures(report).forEach((key, cells) -> assertThat(cells).allMatch(figure -> figure.asInt() == 0));
        assertThat(report.at("/formerStatistics/receipts")).hasSize(6);
        assertThat(report.at("/formerStatistics/replies")).hasSize(4);
        assertThat(report.at("/formerStatistics/remedies")).hasSize(5);
        assertThat(report.at("/formerStatistics/fees")).hasSize(4).allMatch(figure -> figure.asInt() == 0);
        assertThat(report.at("/table2/sections")).isNotEmpty();
    }
}
