package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.handling.FindingKind;
import disclosure.handling.Findings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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

    JdbcFindings(Database database) {
        this.database = database;
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
        List<Proposed> proposed = new ArrayList<>();
        String late = "c.reply_due_on BETWEEN :from AND :to AND (c.replied_on > c.reply_due_on"
                + " OR c.replied_on IS NULL AND c.closed_on IS NULL AND NOT c.paused AND c.reply_due_on < :today)";
        String notice = "c.correction_notice_on BETWEEN :from AND :to AND c.notice_late";
        String receipt = "c.receipt_corrected_on BETWEEN :from AND :to";
        proposed.addAll(
                of(FindingKind.OVERDUE_REPLY, ActKind.REPLY_DRAFTED, "c.reply_due_on", late, from, toInclusive, today));
        proposed.addAll(of(
                FindingKind.LATE_CORRECTION_NOTICE,
                ActKind.CORRECTION_NOTICE_SENT,
                "c.correction_notice_on",
                notice,
                from,
                toInclusive,
                today));
        proposed.addAll(of(
                FindingKind.WRONG_RECEIPT_DATE,
                ActKind.REQUEST_REGISTERED,
                "c.receipt_corrected_on",
                receipt,
                from,
                toInclusive,
                today));
        return proposed;
    }

    /** @param by the act whose last doer is answerable, unless somebody knows better */
    private List<Proposed> of(
            FindingKind kind,
            ActKind by,
            String day,
            String condition,
            LocalDate from,
            LocalDate toInclusive,
            LocalDate today) {
        return database.sql("SELECT c.reference, c.division, " + day
                        + " AS shown_on, (SELECT MAX(a.actor) FROM case_act a"
                        + " WHERE a.agency = c.agency AND a.reference = c.reference AND a.act_kind = :by) AS person"
                        + " FROM case_file c WHERE c.agency = :agency AND " + condition
                        + " AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.agency = c.agency"
                        + " AND f.reference = c.reference AND f.kind = :kind) ORDER BY " + day + ", c.reference")
                .param("by", by)
                .param("kind", kind)
                .param("from", from)
                .param("to", toInclusive)
                .param("today", today)
                .list((row, i) -> new Proposed(
                        kind,
                        new Reference(row.getString("reference")),
                        row.getString("person"),
                        row.getString("division"),
                        row.getObject("shown_on", LocalDate.class)));
    }
}
