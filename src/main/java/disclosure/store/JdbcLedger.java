package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.LedgerStore;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Cases of the ledger in batches of rows, and the columns of all cases in the order of the ledger, page by page. */
@Repository
class JdbcLedger implements LedgerStore {

    private static final String COLUMNS =
            "SELECT c.reference, c.received_on, c.channel, c.applicant_type, c.division, c.report_row, c.replied_on, c.closed_on FROM ";

    private static final String ENTRY =
            COLUMNS + "case_file c WHERE c.agency = :agency AND c.record_correction = FALSE";

    private final Database database;
    private final ManyRows many;
    private final ApplicantRows applicants;
    private final KeyedHash hash;

    JdbcLedger(Database database, ManyRows many, AtRest atRest) {
        this.database = database;
        this.many = many;
        this.hash = new KeyedHash(database);
        this.applicants = new ApplicantRows(atRest, hash);
    }

    @Override
    public void keep(List<NewCase> cases) {
        database.together(() -> {
            many.insert(
                    "case_file",
                    StandingRow.COLUMNS,
                    cases.stream()
                            .map(one -> StandingRow.values(one.standing()))
                            .toList());
            many.insert(
                    "case_act",
                    ActRow.COLUMNS,
                    cases.stream()
                            .flatMap(one -> one.file().acts().stream()
                                    .map(act -> ActRow.columns(one.file().reference(), act)))
                            .toList());
            many.insert(ApplicantRows.TABLE, ApplicantRows.COLUMNS, applicants.values(cases));
            many.insert(
                    RemedyRows.TABLE,
                    RemedyRows.COLUMNS,
                    cases.stream()
                            .flatMap(one -> RemedyRows.values(one.file()).stream())
                            .toList());
            many.insert(
                    "ledger_row",
                    List.of("reference", "row_key"),
                    cases.stream()
                            .map(one -> List.of(one.file().reference().value(), key(one.row())))
                            .toList());
        });
    }

    @Override
    public void keepRow(Reference reference, List<String> row) {
        database.insert("ledger_row", List.of("reference", "row_key"), List.of(List.of(reference.value(), key(row))));
    }

    private String key(List<String> row) {
        return hash.of("ledger\n" + String.join("\u001f", row));
    }

    @Override
    public Map<Reference, Boolean> madeFrom(Map<Reference, List<String>> rows) {
        Map<Reference, Boolean> found = new HashMap<>();
        if (rows.isEmpty()) return found;
        database.sql("SELECT c.reference, l.row_key FROM " + Database.wanted("references")
                        + " JOIN case_file c ON c.agency = :agency AND c.reference = wanted.one"
                        + " LEFT JOIN ledger_row l ON l.agency = c.agency AND l.reference = c.reference")
                .keys("references", rows.keySet())
                .list((row, i) ->
                        Map.entry(new Reference(row.getString("reference")), String.valueOf(row.getString("row_key"))))
                .forEach(kept -> found.put(
                        kept.getKey(), kept.getValue().equals(key(rows.getOrDefault(kept.getKey(), List.of())))));
        return found;
    }

    @Override
    public List<Entry> entries(Collection<Reference> references) {
        if (references.isEmpty()) return List.of();
        return withRemedies(database.sql(COLUMNS + Database.wanted("references")
                        + " JOIN case_file c ON c.agency = :agency AND c.reference = wanted.one"
                        + " WHERE c.record_correction = FALSE")
                .keys("references", references)
                .list((row, i) -> entry(row)));
    }

    /** Two stretches: those with a day of receipt, and after them those without. */
    @Override
    public List<Entry> next(@Nullable Integer year, @Nullable Entry after, int size) {
        boolean dated = after == null || after.receivedOn() != null;
        List<Entry> found = new ArrayList<>();
        if (dated) found.addAll(received(year, after, size));
        if (found.size() < size && year == null) found.addAll(unconfirmed(dated ? null : after, size - found.size()));
        return withRemedies(found);
    }

    private List<Entry> received(@Nullable Integer year, @Nullable Entry after, int size) {
        LocalDate from = year == null ? LocalDate.of(1, 1, 1) : LocalDate.of(year, 1, 1);
        LocalDate until = year == null ? LocalDate.of(9999, 12, 31) : LocalDate.of(year, 12, 31);
        LocalDate last = after == null ? null : after.receivedOn();
        Statement statement = database.sql(ENTRY + " AND received_on >= :from AND received_on <= :until"
                        + " AND (received_on > :from OR reference > :last)"
                        + " ORDER BY received_on, reference LIMIT :size")
                .param("from", last == null ? from : last)
                .param("until", until)
                .param(
                        "last",
                        after == null || last == null ? "" : after.reference().value())
                .param("size", size);
        return statement.list((row, i) -> entry(row));
    }

    private List<Entry> unconfirmed(@Nullable Entry after, int size) {
        return database.sql(ENTRY + " AND received_on IS NULL AND reference > :last ORDER BY reference LIMIT :size")
                .param("last", after == null ? "" : after.reference().value())
                .param("size", size)
                .list((row, i) -> entry(row));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String reportRow = row.getString("report_row");
        return new Entry(
                new Reference(row.getString("reference")),
                row.getObject("received_on", LocalDate.class),
                Channel.valueOf(row.getString("channel")),
                ApplicantType.valueOf(row.getString("applicant_type")),
                row.getString("division"),
                reportRow == null ? null : ReportRow.valueOf(reportRow),
                row.getObject("replied_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                List.of());
    }

    private record KeptRemedy(String reference, String id, Challenge challenge) {}

    private List<Entry> withRemedies(List<Entry> entries) {
        if (entries.isEmpty()) return entries;
        Map<String, List<KeptRemedy>> ofCase = new HashMap<>();
        database.sql("SELECT r.* FROM " + Database.wanted("references")
                        + " JOIN case_remedy r ON r.agency = :agency AND r.reference = wanted.one")
                .keys("references", entries.stream().map(Entry::reference).toList())
                .list((row, i) -> remedy(row))
                .forEach(one -> ofCase.computeIfAbsent(one.reference(), key -> new ArrayList<>())
                        .add(one));
        return entries.stream()
                .map(entry -> ofCase.containsKey(entry.reference().value())
                        ? with(entry, ofCase.get(entry.reference().value()).stream())
                        : entry)
                .toList();
    }

    private static KeptRemedy remedy(ResultSet row) throws SQLException {
        String category = row.getString("category");
        return new KeptRemedy(
                row.getString("reference"),
                row.getString("remedy_id"),
                new Challenge(
                        RemedyKind.valueOf(row.getString("kind")),
                        row.getObject("filed_on", LocalDate.class),
                        category == null ? null : RemedyCategory.valueOf(category),
                        row.getObject("decided_on", LocalDate.class)));
    }

    /** In the order in which they were told apart: r2 before r10. */
    private static Entry with(Entry entry, Stream<KeptRemedy> remedies) {
        return new Entry(
                entry.reference(),
                entry.receivedOn(),
                entry.channel(),
                entry.applicantType(),
                entry.division(),
                entry.row(),
                entry.repliedOn(),
                entry.closedOn(),
                remedies.sorted(Comparator.comparingInt(
                                        (KeptRemedy one) -> one.id().length())
                                .thenComparing(KeptRemedy::id))
                        .map(KeptRemedy::challenge)
                        .toList());
    }
}
