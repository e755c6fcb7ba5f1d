package disclosure.store;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import disclosure.handling.DutyRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The work on reports, a row for each period and one for each reminder given. */
@Repository
class JdbcDutyRows implements DutyRows {

    private static final String DUTY = " FROM report_duty WHERE agency = :agency AND ";

    private final Database database;

    JdbcDutyRows(Database database) {
        this.database = database;
    }

    /** @throws org.springframework.dao.DuplicateKeyException if another node plans it at this very moment */
    @Override
    public boolean plan(ReportPeriod period) {
        if (find(period).isPresent()) return false;
        return of("INSERT INTO report_duty (agency, period_key, annual) VALUES (:agency, :period, :annual)", period)
                        .param("annual", period.isAnnual())
                        .update()
                == 1;
    }

    @Override
    public Optional<Row> find(ReportPeriod period) {
        return of("SELECT *" + DUTY + "period_key = :period", period)
                .optional((row, i) -> row(row))
                .map(row -> with(row, told(List.of(row))));
    }

    @Override
    public Optional<Row> lock(ReportPeriod period) {
        return of("SELECT *" + DUTY + "period_key = :period FOR UPDATE", period)
                .optional((row, i) -> row(row))
                .map(row -> with(row, told(List.of(row))));
    }

    /** In two statements, however many there are. */
    @Override
    public List<Row> open() {
        List<Row> rows = database.sql("SELECT *" + DUTY + "step IS NOT NULL ORDER BY period_key")
                .list((row, i) -> row(row));
        Map<String, Map<ReportReminder, LocalDate>> told = rows.isEmpty() ? Map.of() : told(rows);
        return rows.stream().map(row -> with(row, told)).toList();
    }

    @Override
    public Optional<ReportPeriod> latest(boolean annual) {
        return database.sql("SELECT period_key" + DUTY + "annual = :annual ORDER BY period_key DESC LIMIT 1")
                .param("annual", annual)
                .optional((row, i) -> period(row));
    }

    @Override
    public void opened(ReportPeriod period, ReportStep step) {
        of("UPDATE report_duty SET step = :step WHERE agency = :agency AND period_key = :period", period)
                .param("step", step)
                .update();
    }

    @Override
    public void prepared(ReportPeriod period, String by) {
        of("UPDATE report_duty SET prepared_by = :by WHERE agency = :agency AND period_key = :period", period)
                .param("by", by)
                .update();
    }

    @Override
    public void done(ReportPeriod period, String by, Instant at) {
        of(
                        "UPDATE report_duty SET step = NULL, done_by = :by, done_at = :at"
                                + " WHERE agency = :agency AND period_key = :period",
                        period)
                .param("by", by)
                .param("at", at)
                .update();
    }

    @Override
    public void told(ReportPeriod period, ReportReminder reminder, LocalDate on) {
        of(
                        "INSERT INTO report_reminder (agency, period_key, reminder, told_on)"
                                + " VALUES (:agency, :period, :reminder, :on)",
                        period)
                .param("reminder", reminder)
                .param("on", on)
                .update();
    }

    private Database.Statement of(String sql, ReportPeriod period) {
        return database.sql(sql).param("period", period.key());
    }

    private static Row row(ResultSet row) throws SQLException {
        @Nullable String step = row.getString("step");
        @Nullable OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Row(
                period(row),
                step == null ? null : ReportStep.valueOf(step),
                row.getString("prepared_by"),
                row.getString("done_by"),
                done == null ? null : done.toInstant(),
                Map.of());
    }

    private static Row with(Row row, Map<String, Map<ReportReminder, LocalDate>> told) {
        return new Row(
                row.period(),
                row.step(),
                row.preparedBy(),
                row.doneBy(),
                row.doneAt(),
                told.getOrDefault(row.period().key(), Map.of()));
    }

    private Map<String, Map<ReportReminder, LocalDate>> told(List<Row> rows) {
        Map<String, Map<ReportReminder, LocalDate>> told = new HashMap<>();
        database.sql("SELECT period_key, reminder, told_on FROM report_reminder"
                        + " WHERE agency = :agency AND period_key IN (:periods)")
                .param("periods", rows.stream().map(row -> row.period().key()).toList())
                .list((row, i) -> told.computeIfAbsent(
                                row.getString("period_key"), one -> new EnumMap<>(ReportReminder.class))
                        .put(
                                ReportReminder.valueOf(row.getString("reminder")),
                                row.getObject("told_on", LocalDate.class)));
        return told;
    }

    private static ReportPeriod period(ResultSet row) throws SQLException {
        return ReportPeriod.read(row.getString("period_key")).orElseThrow();
    }
}
