package disclosure.store;

import disclosure.annual.RemedyBlock.Part;
import disclosure.annual.ReportPeriod;
import disclosure.annual.RequestLine;
import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.handling.CountedCase;
import disclosure.handling.ReportCases;
import disclosure.handling.ReportFigures.Days;
import disclosure.intake.ApplicantType;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The cases of a report in two statements, each part of which one index answers. */
@Repository
class JdbcReportCases implements ReportCases {

    private static final String COLUMNS = "SELECT reference, applicant_type, received_on, closed_on, report_row"
            + " FROM case_file WHERE agency = :agency AND ";

    private final Database database;

    JdbcReportCases(Database database) {
        this.database = database;
    }

    @Override
    public List<CountedCase> of(ReportPeriod period, Days days) {
        Map<String, SortedSet<String>> all = new TreeMap<>();
        String carried = period.isAnnual()
                ? " UNION " + COLUMNS + ReportQueries.cases(RequestLine.CARRIED_IN) + " UNION " + COLUMNS
                        + ReportQueries.cases(RequestLine.CARRIED_OUT)
                : "";
        database.sql(COLUMNS + ReportQueries.RECEIVED + " UNION " + COLUMNS + ReportQueries.CLOSED + carried)
                .param("first", days.first())
                .param("last", days.last())
                .list((row, i) -> all.computeIfAbsent(row.getString("reference"), one -> new TreeSet<>())
                        .addAll(CountedCase.cells(columns(row), period, days)));
        database.sql("SELECT reference, kind, category, decided_on FROM case_remedy WHERE agency = :agency AND ("
                        + ReportQueries.DECIDED + " OR " + ReportQueries.PENDING + ")")
                .param("first", days.first())
                .param("last", days.last())
                .list((row, i) -> all.computeIfAbsent(row.getString("reference"), one -> new TreeSet<>())
                        .add(row.getString("kind") + "/" + part(row, days).key()));
        return all.entrySet().stream()
                .map(one -> new CountedCase(new Reference(one.getKey()), one.getValue()))
                .toList();
    }

    private static CountedCase.Columns columns(ResultSet row) throws SQLException {
        return new CountedCase.Columns(
                named(ApplicantType.values(), row.getString("applicant_type")),
                row.getObject("received_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                named(ReportRow.values(), row.getString("report_row")));
    }

    private static Part part(ResultSet row, Days days) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        if (decided == null || decided.isAfter(days.last())) return Part.PENDING;
        RemedyCategory category = named(RemedyCategory.values(), row.getString("category"));
        return Arrays.stream(Part.values())
                .filter(part -> category != null && part.category() == category)
                .findFirst()
                .orElse(Part.TOTAL);
    }

    @Override
    public List<Since> since(Collection<Reference> cases, Instant after) {
        return database.sql(
                        "SELECT a.reference, a.act_kind, a.on_day, a.recorded_at FROM " + Database.wanted("references")
                                + " JOIN case_act a ON a.agency = :agency AND a.reference = wanted.one"
                                + " WHERE a.recorded_at > :after ORDER BY a.reference, a.act_no")
                .keys("references", cases)
                .param("after", after)
                .list((row, i) -> new Since(
                        new Reference(row.getString("reference")),
                        ActKind.valueOf(row.getString("act_kind")),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
