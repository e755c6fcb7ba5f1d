package disclosure.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A ledger that adds up to what a city published for 2023, and which of its cases stand behind which cell. */
final class PublishedLedger {

    static final String PREFIX = "市〔2023〕";
    static final List<String> BLOCKS = List.of("reconsideration", "directLitigation", "litigationAfterReconsideration");

    private static final List<String> TYPES = List.of(
            "NATURAL_PERSON",
            "ENTERPRISE",
            "RESEARCH_INSTITUTION",
            "PUBLIC_WELFARE_ORGANIZATION",
            "LEGAL_SERVICE_ORGANIZATION",
            "OTHER_ORGANIZATION");
    private static final List<String> CHANNELS = List.of(
            "IN_PERSON",
            "REGISTERED_MAIL",
            "ORDINARY_MAIL",
            "ONLINE",
            "EMAIL",
            "FAX",
            "FORWARDED",
            "OTHER_PUBLISHED",
            "ORAL");
    private static final Set<String> WITHOUT_REPLY = Set.of("NOT_CORRECTED", "FEE_UNPAID");
    private static final LocalDate NEW_YEAR = LocalDate.of(2023, 1, 1);

    final JsonNode published;
    final List<String> columns = new ArrayList<>();
    private final Map<String, Set<String>> cells = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private static final class Row {
        private final String reference;
        private final int type;
        private final LocalDate receivedOn;
        private String outcome = "";
        private LocalDate closedOn;
        private String remedy = ",,,";

        private Row(String reference, int type, LocalDate receivedOn) {
            this.reference = reference;
            this.type = type;
            this.receivedOn = receivedOn;
        }
    }

    PublishedLedger() throws IOException {
        try (InputStream file = PublishedLedger.class.getResourceAsStream("/application/annual-2023.json")) {
            published = new ObjectMapper().readTree(file);
        }
        published.get("columns").forEach(column -> columns.add(column.asText()));
        for (int type = 0; type < columns.size(); type++) ofType(type);
        remedies();
    }

    private void ofType(int type) {
        List<Row> ofType = new ArrayList<>();
        int carriedIn = published.at("/carriedIn/" + type).asInt();
        for (int i = 0; i < carriedIn; i++) ofType.add(row(type, NEW_YEAR.minusDays(1 + i % 20), "CARRIED_IN"));
        int received = published.at("/received/" + type).asInt();
        int carriedOut = published.at("/carriedOut/" + type).asInt();
        for (int i = 0; i < received; i++) {
            boolean late = i >= received - carriedOut;
            ofType.add(row(type, late ? NEW_YEAR.plusDays(345 + i % 20) : NEW_YEAR.plusDays(i % 320), "RECEIVED"));
        }
        Iterator<Row> next = ofType.iterator();
        published.get("results").properties().forEach(result -> {
            for (int i = 0; i < result.getValue().get(type).asInt(); i++) close(next.next(), result.getKey());
        });
        while (next.hasNext()) {
            Row open = next.next();
            open.outcome = "DISCLOSED";
            open.closedOn = LocalDate.of(2024, 1, 12);
            behind("CARRIED_OUT", open);
        }
    }

    private Row row(int type, LocalDate receivedOn, String cell) {
        Row row = new Row(PREFIX + (rows.size() + 1) + "号", type, receivedOn);
        rows.add(row);
        behind(cell, row);
        return row;
    }

    private void close(Row row, String outcome) {
        row.outcome = outcome;
        LocalDate day = row.receivedOn.plusDays(21);
        row.closedOn = day.getYear() < 2023 ? NEW_YEAR : day;
        behind(outcome, row);
        behind("TOTAL", row);
    }

    private void behind(String cell, Row row) {
        cells.computeIfAbsent(cell + "/" + columns.get(row.type), key -> new TreeSet<>())
                .add(row.reference);
        cells.computeIfAbsent(cell + "/total", key -> new TreeSet<>()).add(row.reference);
    }

    /** Those decided within the year against cases of its first half; what was pending at its end was decided in 2024. */
    private void remedies() {
        Iterator<Row> challenged = rows.stream()
                .filter(row -> row.closedOn.isBefore(LocalDate.of(2023, 8, 1)))
                .iterator();
        for (String block : BLOCKS)
            for (String part : List.of("upheld", "corrected", "other", "pending"))
                for (int i = 0; i < published.at("/" + block + "/" + part).asInt(); i++)
                    challenge(challenged.next(), block, part);
    }

    private void challenge(Row row, String block, String part) {
        boolean pending = part.equals("pending");
        LocalDate filedOn = pending ? LocalDate.of(2023, 11, 20) : row.closedOn.plusDays(30);
        LocalDate decidedOn = pending ? LocalDate.of(2024, 1, 22) : filedOn.plusDays(60);
        String kind = block.replaceAll("([A-Z])", "_$1").toUpperCase(java.util.Locale.ROOT);
        String result = pending ? "OTHER" : part.toUpperCase(java.util.Locale.ROOT);
        row.remedy = String.join(",", kind, filedOn.toString(), result, decidedOn.toString());
        for (String cell : List.of(part, "total"))
            cells.computeIfAbsent(kind + "/" + cell, key -> new TreeSet<>()).add(row.reference);
    }

    int size() {
        return rows.size();
    }

    /** By row key, or kind of remedy, and column key. */
    Map<String, Set<String>> cells() {
        return cells;
    }

    String csv() {
        StringBuilder csv = new StringBuilder("reference,received_on,channel,applicant_type,applicant_name,description,"
                + "division,outcome,replied_on,closed_on,remedy,remedy_filed_on,remedy_result,remedy_decided_on\r\n");
        int number = 0;
        for (Row row : rows) {
            number++;
            LocalDate repliedOn = WITHOUT_REPLY.contains(row.outcome) ? null : row.closedOn;
            csv.append(row.reference).append(',').append(row.receivedOn).append(',');
            csv.append(CHANNELS.get(number % CHANNELS.size()))
                    .append(',')
                    .append(TYPES.get(row.type))
                    .append(',');
            csv.append("\"申请人, 第").append(number).append("号\",");
            csv.append("\"申请公开第 ").append(number).append(" 号地块的\n\"\"征收补偿\"\"情况\",原征地科,");
            csv.append(row.outcome)
                    .append(',')
                    .append(repliedOn == null ? "" : repliedOn)
                    .append(',');
            csv.append(row.closedOn).append(',').append(row.remedy).append("\r\n");
        }
        return csv.toString();
    }
}
