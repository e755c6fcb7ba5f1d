package disclosure.store;

import disclosure.annual.Cells;
import disclosure.annual.RemedyBlock;
import disclosure.annual.RemedyBlock.Part;
import disclosure.annual.RemedyFigures;
import disclosure.annual.RequestFigures;
import disclosure.annual.RequestLine;
import disclosure.casefile.Reference;
import disclosure.handling.ReportFigures;
import disclosure.intake.ApplicantType;
import disclosure.intake.Channel;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Each figure counted by its own condition, in an index and without touching a case; one statement for a whole table of figures. */
@Repository
class JdbcReportFigures implements ReportFigures {

    private static final String CASES = " FROM case_file WHERE agency = :agency AND ";
    private static final String REMEDIES = " FROM case_remedy WHERE agency = :agency AND ";

    private final Database database;

    JdbcReportFigures(Database database) {
        this.database = database;
    }

    /**
     * Cases with the same kind of applicant and result; null where the database holds one that there is not.
     *
     * @param before of these, those received before the year
     */
    private record Group(
            @Nullable ApplicantType applicant, @Nullable ReportRow result, int cases, int before) {}

    /** @param since of those carried in, those still open at the end */
    private record Carry(@Nullable ApplicantType applicant, int in, int out, int since) {}

    @Override
    public RequestFigures requests(Days days) {
        List<Group> received = groups(ReportQueries.RECEIVED, "applicant_type", days);
        List<Group> closed = groups(ReportQueries.CLOSED, "applicant_type, report_row", days);
        List<Carry> carry = carry(days);
        return new RequestFigures(
                cells(received, Group::applicant, Group::cases),
                cells(carry, Carry::applicant, Carry::in),
                results(closed),
                cells(closed, Group::applicant, Group::cases),
                cells(carry, Carry::applicant, Carry::out),
                cells(closed, Group::applicant, Group::before).plus(cells(carry, Carry::applicant, Carry::since)),
                openWithResult());
    }

    private List<Group> groups(String condition, String groups, Days days) {
        boolean byResult = groups.contains("report_row");
        return bound(
                        "SELECT " + groups + ", COUNT(*) AS cases, " + counted("received_on < :first", "before") + CASES
                                + condition + " GROUP BY " + groups,
                        days)
                .list((row, i) -> new Group(
                        read(ApplicantType.values(), row.getString("applicant_type")),
                        byResult ? read(ReportRow.values(), row.getString("report_row")) : null,
                        row.getInt("cases"),
                        row.getInt("before_cases")));
    }

    private List<Carry> carry(Days days) {
        return bound(
                        "SELECT applicant_type, " + counted(ReportQueries.CARRIED_IN, "in") + ", "
                                + counted(ReportQueries.CARRIED_OUT, "out") + ", "
                                + counted("received_on < :first AND " + ReportQueries.CARRIED_OUT, "since")
                                + ReportQueries.CARRIED_CASES + " GROUP BY applicant_type",
                        days)
                .list((row, i) -> new Carry(
                        read(ApplicantType.values(), row.getString("applicant_type")),
                        row.getInt("in_cases"),
                        row.getInt("out_cases"),
                        row.getInt("since_cases")));
    }

    private static String counted(String condition, String name) {
        return "COUNT(CASE WHEN " + condition + " THEN 1 END) AS " + name + "_cases";
    }

    private int openWithResult() {
        return database.sql("SELECT COUNT(*)" + CASES + "closed_on IS NULL AND record_correction = FALSE"
                        + " AND received_on IS NOT NULL AND report_row IS NOT NULL")
                .number();
    }

    private static Map<ReportRow, Cells> results(List<Group> closed) {
        Map<ReportRow, Cells> results = new EnumMap<>(ReportRow.class);
        for (ReportRow row : ReportRow.values())
            results.put(
                    row,
                    cells(
                            closed.stream()
                                    .filter(group -> group.result() == row)
                                    .toList(),
                            Group::applicant,
                            Group::cases));
        return results;
    }

    private static <G> Cells cells(
            List<G> groups, Function<G, @Nullable ApplicantType> applicant, Function<G, Integer> count) {
        Map<ApplicantType, Integer> known = new EnumMap<>(ApplicantType.class);
        int all = 0;
        for (G group : groups) {
            ApplicantType type = applicant.apply(group);
            if (type != null) known.merge(type, count.apply(group), Integer::sum);
            all += count.apply(group);
        }
        return Cells.counted(known, all);
    }

    @Override
    public Map<Channel, Integer> channels(Days days) {
        Map<Channel, Integer> channels = new EnumMap<>(Channel.class);
        bound("SELECT channel, COUNT(*) AS cases" + CASES + ReportQueries.RECEIVED + " GROUP BY channel", days)
                .list((row, i) -> Map.entry(Channel.valueOf(row.getString("channel")), row.getInt("cases")))
                .forEach(one -> channels.put(one.getKey(), one.getValue()));
        return channels;
    }

    private record Remedies(RemedyKind kind, @Nullable RemedyCategory category, int count) {

        static Remedies read(ResultSet row, boolean byCategory) throws SQLException {
            return new Remedies(
                    RemedyKind.valueOf(row.getString("kind")),
                    byCategory ? JdbcReportFigures.read(RemedyCategory.values(), row.getString("category")) : null,
                    row.getInt("remedies"));
        }
    }

    @Override
    public List<RemedyFigures> remedies(Days days) {
        List<Remedies> decided = remedies("kind, category", REMEDIES + ReportQueries.DECIDED, days);
        List<Remedies> pending = remedies("kind", ReportQueries.PENDING_REMEDIES, days);
        List<Remedies> filed = remedies("kind", REMEDIES + "filed_on BETWEEN :first AND :last", days);
        return Arrays.stream(RemedyKind.values())
                .map(kind -> new RemedyFigures(
                        RemedyBlock.counted(
                                kind,
                                decided.stream()
                                        .filter(one -> one.kind() == kind && one.category() != null)
                                        .collect(Collectors.toMap(
                                                one -> Objects.requireNonNull(one.category()),
                                                Remedies::count,
                                                Integer::sum)),
                                sum(pending, kind),
                                sum(pending, kind) + sum(decided, kind)),
                        sum(filed, kind)))
                .toList();
    }

    private List<Remedies> remedies(String groups, String from, Days days) {
        return bound("SELECT " + groups + ", COUNT(*) AS remedies" + from + " GROUP BY " + groups, days)
                .list((row, i) -> Remedies.read(row, groups.contains("category")));
    }

    private static int sum(List<Remedies> all, RemedyKind kind) {
        return all.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(Remedies::count)
                .sum();
    }

    @Override
    public List<Reference> cases(
            RequestLine row, Set<ReportRow> results, @Nullable ApplicantType applicant, Days days) {
        return bound(
                        "SELECT reference" + CASES + ReportQueries.cases(row)
                                + (applicant == null ? "" : " AND applicant_type = :applicant")
                                + " ORDER BY case_year, case_serial, reference",
                        days)
                .param("rows", results)
                .param("applicant", applicant)
                .list((found, i) -> new Reference(found.getString("reference")));
    }

    @Override
    public List<Reference> cases(RemedyKind kind, Part part, Days days) {
        return bound("SELECT reference" + REMEDIES + "kind = :kind AND " + ReportQueries.remedies(part), days)
                .param("kind", kind)
                .param("category", part.category())
                .list((found, i) -> new Reference(found.getString("reference")))
                .stream()
                .sorted()
                .toList();
    }

    private Statement bound(String sql, Days days) {
        return database.sql(sql).param("first", days.first()).param("last", days.last());
    }

    private static <E extends Enum<E>> @Nullable E read(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
