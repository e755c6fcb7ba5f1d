package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.handling.Page;
import disclosure.handling.WorkList;
import disclosure.store.Database.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Open tasks as rows of their own; what a list shows of the case comes from where the case stands. */
@Repository
class JdbcWorkList implements WorkList {

    private static final String OF_TASK = " WHERE agency = :agency AND task_id = :id";

    private static final String OF_ITS_CASE =
            "(SELECT c.%s FROM case_file c WHERE c.agency = :agency AND c.reference = :reference)";

    private static final String COLUMNS = """
            SELECT t.task_id, t.task_kind, t.matter, t.assignee, t.due_on, t.planned_on, t.opened_at,
                   c.reference, c.subject, c.stage, c.division, c.received_on, c.paused, c.provisional
            """;

    private static final String ROWS = COLUMNS + "FROM task_row t " + WorkListFilter.ITS_CASE;

    /** So many acts of a person are read to look up the tasks of their cases; of more, each task is asked. */
    private static final int FEW_ACTS = 2_000;

    private final Database database;

    JdbcWorkList(Database database) {
        this.database = database;
    }

    @Override
    public void opened(String taskId, TaskKind kind, Reference reference, @Nullable String matter, Instant at) {
        opened(taskId, kind, reference, matter, at, null);
    }

    @Override
    public void opened(
            String taskId,
            TaskKind kind,
            Reference reference,
            @Nullable String matter,
            Instant at,
            @Nullable LocalDate dueOn) {
        of(
                        "INSERT INTO task_row (agency, task_id, task_kind, reference, matter, opened_at, due_on,"
                                + " case_year, case_serial, division, received_on)"
                                + " VALUES (:agency, :id, :kind, :reference, :matter, :at, :due, "
                                + OF_ITS_CASE.formatted("case_year") + ", " + OF_ITS_CASE.formatted("case_serial")
                                + ", "
                                + OF_ITS_CASE.formatted("division") + ", " + OF_ITS_CASE.formatted("received_on") + ")",
                        taskId)
                .param("kind", kind)
                .param("reference", reference.value())
                .param("matter", matter)
                .param("at", at)
                .param("due", dueOn)
                .update();
    }

    @Override
    public void closed(String taskId) {
        of("DELETE FROM task_row" + OF_TASK, taskId).update();
    }

    @Override
    public boolean claim(String taskId, String person) {
        return of("UPDATE task_row SET assignee = :person" + OF_TASK + " AND assignee IS NULL", taskId)
                        .param("person", person)
                        .update()
                == 1;
    }

    @Override
    public void assign(String taskId, @Nullable String person) {
        of("UPDATE task_row SET assignee = :person" + OF_TASK, taskId)
                .param("person", person)
                .update();
    }

    @Override
    public void dueOn(String taskId, @Nullable LocalDate dueOn, @Nullable LocalDate plannedOn) {
        of("UPDATE task_row SET due_on = :due, planned_on = :planned" + OF_TASK, taskId)
                .param("due", dueOn)
                .param("planned", plannedOn)
                .update();
    }

    @Override
    public Optional<Row> find(String taskId) {
        return of(ROWS + "WHERE t.agency = :agency AND t.task_id = :id", taskId).optional((row, i) -> row(row));
    }

    @Override
    public Optional<Row> lock(String taskId) {
        return of("SELECT task_id FROM task_row" + OF_TASK + " FOR UPDATE", taskId)
                .optional((row, i) -> taskId)
                .flatMap(this::find);
    }

    /** Locks the row of the case with it, which whoever claims a task does not hold. */
    @Override
    public Optional<Row> lockHeld(String taskId) {
        return of(ROWS + "WHERE t.agency = :agency AND t.task_id = :id FOR UPDATE", taskId)
                .optional((row, i) -> row(row));
    }

    @Override
    public List<Row> of(Reference reference) {
        return database.sql(
                        ROWS + "WHERE t.agency = :agency AND t.reference = :reference ORDER BY t.opened_at, t.task_id")
                .param("reference", reference.value())
                .list((row, i) -> row(row));
    }

    @Override
    public Page<Row> list(Query query) {
        return page(database, filter(query), query.page(), query.size());
    }

    /** @param page from 0 */
    static Page<Row> page(Database database, WorkListFilter filter, int page, int size) {
        List<Row> rows = rows(database, filter, page, size);
        boolean whole = page == 0 && rows.size() < size;
        return new Page<>(rows, whole ? rows.size() : total(database, filter));
    }

    @Override
    public List<Row> rows(Query query) {
        return rows(database, filter(query), query.page(), query.size());
    }

    private static List<Row> rows(Database database, WorkListFilter filter, int page, int size) {
        return filter.bind(database.sql(COLUMNS + filter.fromWithCase() + filter.where() + filter.order()
                        + " LIMIT :size OFFSET :skip"))
                .param("size", size)
                .param("skip", (long) page * size)
                .list((row, i) -> row(row));
    }

    static int total(Database database, WorkListFilter filter) {
        return filter.bind(database.sql("SELECT COUNT(*) " + filter.from() + filter.where()))
                .number();
    }

    @Override
    public Counts count(Viewer viewer, LocalDate today, LocalDate soon) {
        WorkListFilter filter = WorkListFilter.counting(viewer, acted(viewer), today, soon);
        return filter.bind(database.sql(filter.figures(viewer)))
                .optional((row, i) -> counts(row))
                .orElseThrow();
    }

    private WorkListFilter filter(Query query) {
        return WorkListFilter.of(query, query.scope() == Scope.WAITING ? acted(query.viewer()) : null);
    }

    /** The cases in which the viewer acted; null where those may be many, and on PostgreSQL, which weighs both ways by itself. */
    private @Nullable List<String> acted(Viewer viewer) {
        if (database.isPostgres()) return null;
        List<String> acted = database.sql(
                        "SELECT a.reference FROM case_act a WHERE a.agency = :agency AND a.actor = :me"
                                + " ORDER BY a.agency, a.actor, a.reference LIMIT :most")
                .param("me", viewer.person())
                .param("most", FEW_ACTS + 1)
                .list((row, i) -> row.getString("reference"));
        return acted.size() > FEW_ACTS ? null : acted;
    }

    private static Counts counts(ResultSet row) throws SQLException {
        return new Counts(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9));
    }

    private Statement of(String sql, String taskId) {
        return database.sql(sql).param("id", taskId);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("task_id"),
                TaskKind.valueOf(row.getString("task_kind")),
                new Reference(row.getString("reference")),
                row.getString("matter"),
                row.getString("subject"),
                Stage.valueOf(row.getString("stage")),
                row.getString("division"),
                row.getString("assignee"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("received_on", LocalDate.class),
                row.getBoolean("paused"),
                row.getBoolean("provisional"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
