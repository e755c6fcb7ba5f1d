package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Findings as rows that are added; only which is the newest of one finding is marked anew. */
@Repository
class JdbcFindings implements Findings {

    private static final List<String> COLUMNS = List.of(
            "finding_id",
            "revision",
            "newest",
            "kind",
            "reference",
            "person",
            "division",
            "severity",
            "state",
            "found_on",
            "what",
            "correction",
            "recorded_by",
            "recorded_at");

    private final Database database;
    private final ShownFindings shown;

    JdbcFindings(Database database) {
        this.database = database;
        this.shown = new ShownFindings(database);
    }

    @Override
    public void keep(Finding finding) {
        database.together(() -> {
            database.sql("UPDATE finding SET newest = FALSE WHERE agency = :agency AND finding_id = :id")
                    .param("id", finding.id())
                    .update();
            database.insert("finding", COLUMNS, List.of(values(finding)));
        });
    }

    private static List<@Nullable Object> values(Finding finding) {
        return Arrays.<@Nullable Object>asList(
                finding.id(),
                finding.revision(),
                true,
                finding.kind(),
                finding.reference() == null ? null : finding.reference().value(),
                finding.person(),
                finding.division(),
                finding.severity(),
                finding.state(),
                finding.foundOn(),
                finding.what(),
                finding.correction(),
                finding.recordedBy(),
                finding.recordedAt());
    }

    @Override
    public Optional<Finding> find(String id) {
        return database.sql("SELECT * FROM finding WHERE agency = :agency AND finding_id = :id AND newest")
                .param("id", id)
                .optional((row, i) -> read(row));
    }

    @Override
    public List<Finding> history(String id) {
        return database.sql("SELECT * FROM finding WHERE agency = :agency AND finding_id = :id ORDER BY revision")
                .param("id", id)
                .list((row, i) -> read(row));
    }

    @Override
    public List<Finding> found(LocalDate from, LocalDate toInclusive) {
        return database.sql("SELECT * FROM finding WHERE agency = :agency AND newest AND found_on BETWEEN :from AND :to"
                        + " ORDER BY found_on, finding_id")
                .param("from", from)
                .param("to", toInclusive)
                .list((row, i) -> read(row));
    }

    private static Finding read(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return new Finding(
                row.getString("finding_id"),
                row.getInt("revision"),
                FindingKind.valueOf(row.getString("kind")),
                reference == null ? null : new Reference(reference),
                row.getString("person"),
                row.getString("division"),
                Severity.valueOf(row.getString("severity")),
                State.valueOf(row.getString("state")),
                row.getObject("found_on", LocalDate.class),
                row.getString("what"),
                row.getString("correction"),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public List<Proposed> proposed(LocalDate from, LocalDate toInclusive, LocalDate today) {
        return shown.proposed(from, toInclusive, today);
    }
}
