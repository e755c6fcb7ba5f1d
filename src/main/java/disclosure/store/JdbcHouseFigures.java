package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.Supervision;
import disclosure.handling.HouseFigures;
import disclosure.handling.Page;
import disclosure.store.Database.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.springframework.stereotype.Repository;

/** Counted where the columns are: one statement a figure, whatever the number of cases. */
@Repository
class JdbcHouseFigures implements HouseFigures {

    /** What the bureau still owes an answer on, a reply that was ordered anew included. */
    static final String OPEN = "((c.closed_on IS NULL AND c.replied_on IS NULL) OR c.ordered_reply_due_on IS NOT NULL)";

    private static final String ANSWERED = "c.replied_on BETWEEN :from AND :to AND NOT c.record_correction";

    static final String DUE = "COALESCE(c.ordered_reply_due_on, c.reply_due_on)";

    private static final List<ActKind> REVIEWS = List.of(
            ActKind.REPLY_DRAFTED,
            ActKind.DIVISION_REVIEWED,
            ActKind.CONFIDENTIALITY_REVIEWED,
            ActKind.LEGAL_REVIEWED,
            ActKind.LEADER_REVIEWED,
            ActKind.REPLY_SIGNED);

    private final Database database;

    JdbcHouseFigures(Database database) {
        this.database = database;
    }

    @Override
    public List<Due> due(Bands bands) {
        return within(
                        database.sql("SELECT c.division, COUNT(*) AS cases, "
                                + counted(DUE + " < :today", "late") + ", "
                                + counted(DUE + " BETWEEN :today AND :one", "one") + ", "
                                + counted(DUE + " > :one AND " + DUE + " <= :three", "three") + ", "
                                + counted(DUE + " > :three AND " + DUE + " <= :five", "five")
                                + " FROM case_file c WHERE c.agency = :agency AND " + OPEN
                                + " GROUP BY c.division ORDER BY c.division NULLS LAST"),
                        bands)
                .param("one", bands.one())
                .param("three", bands.three())
                .list((row, i) -> new Due(
                        row.getString("division"),
                        row.getInt("cases"),
                        row.getInt("late_cases"),
                        row.getInt("one_cases"),
                        row.getInt("three_cases"),
                        row.getInt("five_cases")));
    }

    private static String counted(String condition, String name) {
        return "COUNT(CASE WHEN " + condition + " THEN 1 END) AS " + name + "_cases";
    }

    @Override
    public List<Load> loads(Bands bands) {
        String late = "COUNT(DISTINCT CASE WHEN t.due_on < :today THEN t.reference END) AS late_cases";
        String near = "COUNT(DISTINCT CASE WHEN t.due_on BETWEEN :today AND :five THEN t.reference END) AS near_cases";
        return within(
                        database.sql("SELECT t.assignee, COUNT(DISTINCT t.reference) AS cases, " + late + ", " + near
                                + " FROM task_row t WHERE t.agency = :agency GROUP BY t.assignee"
                                + " ORDER BY cases DESC, t.assignee NULLS LAST"),
                        bands)
                .list((row, i) -> new Load(
                        row.getString("assignee"),
                        row.getInt("cases"),
                        row.getInt("late_cases"),
                        row.getInt("near_cases")));
    }

    @Override
    public List<Month> months(YearMonth from, YearMonth toInclusive) {
        Map<YearMonth, Month> months = new TreeMap<>();
        monthly("received_on", "0", "0", from, toInclusive).forEach(one -> months.put(one.month(), one));
        BinaryOperator<Month> both = (a, b) ->
                new Month(a.month(), a.received() + b.received(), a.answered() + b.answered(), b.timed(), b.late());
        String late = "COUNT(CASE WHEN c.replied_on > c.reply_due_on THEN 1 END)";
        monthly("replied_on", "COUNT(c.reply_due_on)", late, from, toInclusive)
                .forEach(one -> months.merge(
                        one.month(), new Month(one.month(), 0, one.received(), one.timed(), one.late()), both));
        return List.copyOf(months.values());
    }

    private List<Month> monthly(String day, String timed, String late, YearMonth from, YearMonth toInclusive) {
        String year = "EXTRACT(YEAR FROM c." + day + ")";
        String month = "EXTRACT(MONTH FROM c." + day + ")";
        return database.sql("SELECT " + year + " AS in_year, " + month + " AS in_month, COUNT(*) AS cases,"
                        + " " + timed + " AS timed_cases, " + late
                        + " AS late_cases FROM case_file c WHERE c.agency = :agency AND c." + day
                        + " BETWEEN :from AND :to AND NOT c.record_correction GROUP BY " + year + ", " + month)
                .param("from", from.atDay(1))
                .param("to", toInclusive.atEndOfMonth())
                .list((row, i) -> new Month(
                        YearMonth.of(row.getInt("in_year"), row.getInt("in_month")),
                        row.getInt("cases"),
                        0,
                        row.getInt("timed_cases"),
                        row.getInt("late_cases")));
    }

    @Override
    public List<ReviewStep> reviews(LocalDate from, LocalDate toInclusive) {
        return database.sql("SELECT a.reference, a.act_kind, a.on_day FROM " + Database.wanted("kinds")
                        + " JOIN case_act a ON a.agency = :agency AND a.act_kind = wanted.one"
                        + " AND a.on_day BETWEEN :from AND :to ORDER BY a.reference, a.act_no")
                .keys("kinds", REVIEWS)
                .param("from", from)
                .param("to", toInclusive)
                .list((row, i) -> new ReviewStep(
                        new Reference(row.getString("reference")),
                        ActKind.valueOf(row.getString("act_kind")),
                        row.getObject("on_day", LocalDate.class)));
    }

    @Override
    public List<Reference> withOpenSupervision() {
        return database.sql("SELECT reference FROM case_file WHERE agency = :agency AND supervision_due_on IS NOT NULL"
                        + " ORDER BY reference")
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    @Override
    public Map<Reference, List<RecordedAct>> supervisionActs(Collection<Reference> references) {
        Map<Reference, List<RecordedAct>> acts = new HashMap<>();
        database.sql("SELECT a.* FROM " + Database.wanted("references")
                        + " JOIN case_act a ON a.agency = :agency AND a.reference = wanted.one"
                        + " WHERE a.act_kind IN (:kinds) ORDER BY a.reference, a.act_no")
                .keys("references", references)
                .param("kinds", Supervision.ACTS)
                .list((row, i) -> acts.computeIfAbsent(
                                new Reference(row.getString("reference")), key -> new ArrayList<>())
                        .add(ActRow.read(row)));
        return acts;
    }

    @Override
    public Page<Standing> cases(Selection selection, Bands bands, int page, int size) {
        String where =
                " FROM case_file c WHERE c.agency = :agency AND " + condition(selection.figure()) + ofKey(selection);
        List<Standing> found = bound(
                        database.sql("SELECT c.*" + where + " ORDER BY " + DUE
                                + " NULLS LAST, c.case_year, c.case_serial LIMIT :size OFFSET :skip"),
                        selection,
                        bands)
                .param("size", size)
                .param("skip", (long) page * size)
                .list((row, i) -> StandingRow.read(row));
        return new Page<>(
                found,
                bound(database.sql("SELECT COUNT(*)" + where), selection, bands).number());
    }

    private static String condition(Figure figure) {
        String task = "EXISTS (SELECT 1 FROM task_row t WHERE t.agency = c.agency AND t.reference = c.reference";
        return switch (figure) {
            case OPEN -> OPEN;
            case LATE -> OPEN + " AND " + DUE + " < :today";
            case WITHIN_ONE -> OPEN + " AND " + DUE + " BETWEEN :today AND :one";
            case WITHIN_THREE -> OPEN + " AND " + DUE + " > :one AND " + DUE + " <= :three";
            case WITHIN_FIVE -> OPEN + " AND " + DUE + " > :three AND " + DUE + " <= :five";
            case HELD -> task;
            case HELD_LATE -> task + " AND t.due_on < :today";
            case HELD_NEAR -> task + " AND t.due_on BETWEEN :today AND :five";
            case RECEIVED -> "c.received_on BETWEEN :from AND :to AND NOT c.record_correction";
            case ANSWERED -> ANSWERED;
            case ANSWERED_LATE -> ANSWERED + " AND c.replied_on > c.reply_due_on";
            case DUE_DAY_UNKNOWN -> ANSWERED + " AND c.reply_due_on IS NULL";
        };
    }

    private static String ofKey(Selection selection) {
        String key = selection.key();
        if (selection.figure().ofMonth()) return "";
        if (selection.figure().ofPerson())
            return key == null ? ")" : key.isEmpty() ? " AND t.assignee IS NULL)" : " AND t.assignee = :key)";
        return key == null ? "" : key.isEmpty() ? " AND c.division IS NULL" : " AND c.division = :key";
    }

    private static Statement bound(Statement statement, Selection selection, Bands bands) {
        YearMonth month = selection.month() == null ? YearMonth.from(bands.today()) : selection.month();
        return within(statement, bands)
                .param("one", bands.one())
                .param("three", bands.three())
                .param("from", month.atDay(1))
                .param("to", month.atEndOfMonth())
                .param("key", selection.key());
    }

    private static Statement within(Statement statement, Bands bands) {
        return statement.param("today", bands.today()).param("five", bands.five());
    }
}
