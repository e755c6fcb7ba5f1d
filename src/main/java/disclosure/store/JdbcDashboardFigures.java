package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.handling.DashboardFigures;
import disclosure.handling.HouseFigures.Bands;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.store.Database.Statement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;

/** Each figure is one statement that begins at an index by day. */
@Repository
class JdbcDashboardFigures implements DashboardFigures {

    private static final String REPORTED = " AND c.received_on IS NOT NULL AND NOT c.record_correction";

    private final Database database;

    JdbcDashboardFigures(Database database) {
        this.database = database;
    }

    private static String where(Filter filter) {
        return (filter.division() == null ? "" : " AND c.division = :division")
                + (filter.channel() == null ? "" : " AND c.channel = :channel")
                + (filter.applicantType() == null ? "" : " AND c.applicant_type = :applicant_type");
    }

    private Statement of(Filter filter, String what, String condition, String grouped) {
        return bound(
                database.sql("SELECT " + what + " FROM case_file c WHERE c.agency = :agency AND " + condition + REPORTED
                        + where(filter) + grouped),
                filter);
    }

    private static Statement bound(Statement statement, Filter filter) {
        Statement bound = statement.param("from", filter.from()).param("to", filter.to());
        if (filter.division() != null) bound = bound.param("division", filter.division());
        if (filter.channel() != null) bound = bound.param("channel", filter.channel());
        return filter.applicantType() == null ? bound : bound.param("applicant_type", filter.applicantType());
    }

    private static String within(String column) {
        return column + " BETWEEN :from AND :to";
    }

    private static String count(String condition, String name) {
        return ", COUNT(CASE WHEN " + condition + " THEN 1 END) AS " + name;
    }

    @Override
    public Received received(Filter filter) {
        String what = "COUNT(*) AS requests" + count("c.correction_notice_on IS NOT NULL", "noticed")
                + count("c.correction_notice_on IS NOT NULL AND c.corrected_on IS NOT NULL", "corrected")
                + count("c.report_row = 'NOT_CORRECTED'", "abandoned");
        return of(filter, what, within("c.received_on"), "")
                .list((row, i) -> new Received(
                        row.getInt("requests"),
                        row.getInt("noticed"),
                        row.getInt("corrected"),
                        row.getInt("abandoned")))
                .get(0);
    }

    @Override
    public int carriedIn(Filter filter) {
        String before = "c.received_on < :from AND ";
        return of(filter, "COUNT(*)", before + "c.closed_on >= :from AND :to >= :from", "")
                        .number()
                + of(filter, "COUNT(*)", before + "c.closed_on IS NULL AND :to >= :from", "")
                        .number();
    }

    @Override
    public Map<ReportRow, Integer> closed(Filter filter) {
        Map<ReportRow, Integer> closed = new EnumMap<>(ReportRow.class);
        of(
                        filter,
                        "c.report_row, COUNT(*) AS cases",
                        within("c.closed_on") + " AND c.report_row IS NOT NULL",
                        " GROUP BY c.report_row")
                .list((row, i) -> closed.put(ReportRow.valueOf(row.getString("report_row")), row.getInt("cases")));
        return closed;
    }

    @Override
    public Near near(Filter filter, Bands bands) {
        String due = JdbcHouseFigures.DUE;
        String what = "0 AS none" + count(due + " < :today", "late")
                + count(due + " BETWEEN :today AND :one", "one_day")
                + count(due + " > :one AND " + due + " <= :three", "three_days")
                + count(due + " > :three AND " + due + " <= :five", "five_days");
        return of(filter, what, JdbcHouseFigures.OPEN + " AND :to >= :from", "")
                .param("today", bands.today())
                .param("one", bands.one())
                .param("three", bands.three())
                .param("five", bands.five())
                .list((row, i) -> new Near(
                        row.getInt("late"), row.getInt("one_day"), row.getInt("three_days"), row.getInt("five_days")))
                .get(0);
    }

    @Override
    public List<Answered> answered(Filter filter) {
        String what = "c.working_days_used, COUNT(*) AS replies"
                + count("c.reply_due_on IS NOT NULL", "timed")
                + count("c.replied_on <= c.reply_due_on", "in_time")
                + count("c.extended", "longer") + ", SUM(c.excluded_days) AS excluded";
        return of(filter, what, within("c.replied_on"), " GROUP BY c.working_days_used ORDER BY c.working_days_used")
                .list((row, i) -> new Answered(
                        row.getObject("working_days_used", Integer.class),
                        row.getInt("replies"),
                        row.getInt("timed"),
                        row.getInt("in_time"),
                        row.getInt("longer"),
                        row.getInt("excluded")));
    }

    @Override
    public Map<ActKind, Integer> acts(Filter filter, Set<ActKind> kinds) {
        Map<ActKind, Integer> acts = new EnumMap<>(ActKind.class);
        bound(
                        database.sql("SELECT a.act_kind, COUNT(*) AS acts FROM case_act a JOIN case_file c"
                                + " ON c.agency = a.agency AND c.reference = a.reference WHERE a.agency = :agency"
                                + " AND a.act_kind IN (:kinds) AND " + within("a.on_day") + REPORTED + where(filter)
                                + " GROUP BY a.act_kind"),
                        filter)
                .param("kinds", kinds)
                .list((row, i) -> acts.put(ActKind.valueOf(row.getString("act_kind")), row.getInt("acts")));
        return acts;
    }

    @Override
    public Fees fees(Filter filter) {
        String what = "COUNT(*) AS notices" + count("c.fee_paid_on IS NOT NULL", "paid")
                + ", COALESCE(SUM(c.fee_yuan), 0) AS yuan"
                + ", COALESCE(SUM(CASE WHEN c.fee_paid_on IS NOT NULL THEN c.fee_yuan END), 0) AS paid_yuan";
        return of(filter, what, within("c.fee_notice_on"), "")
                .list((row, i) -> new Fees(
                        row.getInt("notices"), row.getInt("paid"), row.getInt("yuan"), row.getInt("paid_yuan")))
                .get(0);
    }

    @Override
    public Secrecy secrecy(Filter filter) {
        String what = "COALESCE(SUM(c.secrecy_reviews), 0) AS reviews, COALESCE(SUM(c.secrecy_days), 0) AS days";
        return of(filter, what, within("c.secrecy_reviewed_on"), "")
                .list((row, i) -> new Secrecy(row.getInt("reviews"), row.getInt("days")))
                .get(0);
    }

    @Override
    public int published(Filter filter) {
        return of(filter, "COUNT(*)", within("c.published_on"), "").number();
    }

    @Override
    public List<Remedies> filed(Filter filter) {
        return remedies(filter, "r.filed_on");
    }

    @Override
    public List<Remedies> concluded(Filter filter) {
        return remedies(filter, "r.decided_on");
    }

    private List<Remedies> remedies(Filter filter, String day) {
        return bound(
                        database.sql(
                                "SELECT r.kind, r.category, COUNT(*) AS remedies FROM case_remedy r JOIN case_file c"
                                        + " ON c.agency = r.agency AND c.reference = r.reference WHERE r.agency = :agency AND "
                                        + within(day) + where(filter) + " GROUP BY r.kind, r.category"),
                        filter)
                .list((row, i) -> {
                    String category = row.getString("category");
                    return new Remedies(
                            RemedyKind.valueOf(row.getString("kind")),
                            category == null ? null : RemedyCategory.valueOf(category),
                            row.getInt("remedies"));
                });
    }

    @Override
    public List<DivisionYear> divisions(LocalDate from, LocalDate to) {
        String rows =
                "SELECT c.division, 1 AS received, 0 AS answered, 0 AS timed, 0 AS in_time, 0 AS returned, 0 AS days, 0 AS known"
                        + " FROM case_file c WHERE c.agency = :agency AND " + within("c.received_on") + REPORTED
                        + " UNION ALL SELECT c.division, 0, 1,"
                        + " CASE WHEN c.reply_due_on IS NULL THEN 0 ELSE 1 END,"
                        + " CASE WHEN c.replied_on <= c.reply_due_on THEN 1 ELSE 0 END,"
                        + " c.returned_reviews, COALESCE(c.working_days_used, 0),"
                        + " CASE WHEN c.working_days_used IS NULL THEN 0 ELSE 1 END"
                        + " FROM case_file c WHERE c.agency = :agency AND " + within("c.replied_on") + REPORTED;
        return database.sql("SELECT d.division, SUM(d.received) AS received, SUM(d.answered) AS answered,"
                        + " SUM(d.timed) AS timed, SUM(d.in_time) AS in_time, SUM(d.returned) AS returned, SUM(d.days) AS days,"
                        + " SUM(d.known) AS known FROM (" + rows
                        + ") d GROUP BY d.division ORDER BY d.division NULLS LAST")
                .param("from", from)
                .param("to", to)
                .list((row, i) -> new DivisionYear(
                        row.getString("division"),
                        row.getInt("received"),
                        row.getInt("answered"),
                        row.getInt("timed"),
                        row.getInt("in_time"),
                        row.getInt("returned"),
                        row.getInt("days"),
                        row.getInt("known")));
    }

    @Override
    public Trained trained(LocalDate from, LocalDate to) {
        return database.sql("SELECT COUNT(*) AS sessions, COALESCE(SUM(people), 0) AS people FROM training"
                        + " WHERE agency = :agency AND held_on BETWEEN :from AND :to")
                .param("from", from)
                .param("to", to)
                .list((row, i) -> new Trained(row.getInt("sessions"), row.getInt("people")))
                .get(0);
    }
}
