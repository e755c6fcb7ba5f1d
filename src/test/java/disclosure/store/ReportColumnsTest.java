package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.outcome.Outcome;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of the report are filled for the cases that were there before them. */
class ReportColumnsTest extends OverMigration {

    ReportColumnsTest() {
        super("21", "22");
    }

    private static void insert(
            JdbcClient jdbc, String reference, String outcome, String received, String closed, boolean record) {
        jdbc.sql("INSERT INTO case_file (agency, reference, case_year, case_serial, stage, channel, applicant_type,"
                        + " subject, search_text, arrived_on, received_on, paused, provisional, outcome, closed_on,"
                        + " record_correction, last_act) VALUES ('main', ?, 2023, 1, 'CLOSED', 'FAX', 'ENTERPRISE', '', '',"
                        + " DATE '2023-12-01', CAST(? AS DATE), FALSE, FALSE, ?, CAST(? AS DATE), ?, 1)")
                .params(java.util.Arrays.asList(reference, received, outcome, closed, record))
                .update();
    }

    @Override
    void before(DataSource older) {
        JdbcClient jdbc = JdbcClient.create(older);
        for (Outcome outcome : Outcome.values())
            insert(jdbc, outcome.name(), outcome.name(), "2023-12-01", "2023-12-31", false);
        insert(jdbc, "carried", "G1", "2023-12-31", "2024-01-01", false);
        insert(jdbc, "open", null, "2023-12-31", null, false);
        insert(jdbc, "unconfirmed", "X3A", null, "2024-01-01", false);
        insert(jdbc, "record", null, "2023-12-31", "2024-01-01", true);
    }

    @Override
    void after(DataSource newer) {
        Map<String, String> rows = JdbcClient.create(newer)
                .sql("SELECT reference, report_row, carried FROM case_file")
                .query((row, i) -> Map.entry(
                        row.getString("reference"), row.getString("report_row") + " " + row.getBoolean("carried")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (Outcome outcome : Outcome.values())
            assertThat(rows).containsEntry(outcome.name(), outcome.reportRow() + " false");
        assertThat(rows)
                .containsEntry("carried", "DISCLOSED true")
                .containsEntry("open", "null true")
                .containsEntry("unconfirmed", "null false")
                .containsEntry("record", "null false");
    }
}
