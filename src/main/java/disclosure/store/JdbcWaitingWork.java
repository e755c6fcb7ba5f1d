package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Page;
import disclosure.handling.WaitingWork;
import disclosure.handling.WorkList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads what waits and how it is spread from the rows of the open tasks and from the acts by their kind. */
@Repository
class JdbcWaitingWork implements WaitingWork {

    private static final String UNDECIDED = "SELECT a.reference FROM " + Database.wanted("either") + """
             JOIN case_act a ON a.agency = :agency AND a.act_kind = wanted.one GROUP BY a.reference
            HAVING MAX(CASE WHEN a.act_kind = :proposed THEN a.act_no ELSE 0 END)
                 > MAX(CASE WHEN a.act_kind = :proposed THEN 0 ELSE a.act_no END)
            """;

    private static final String LOAD = """
            SELECT c.division, t.assignee, COUNT(*) AS open_tasks,
                   SUM(CASE WHEN t.due_on < :today THEN 1 ELSE 0 END) AS overdue,
                   SUM(CASE WHEN t.due_on >= :today AND t.due_on <= :soon THEN 1 ELSE 0 END) AS soon
            FROM task_row t JOIN case_file c ON c.agency = t.agency AND c.reference = t.reference
            WHERE t.agency = :agency%s
            GROUP BY c.division, t.assignee ORDER BY c.division NULLS LAST, 4 DESC, 3 DESC, t.assignee NULLS LAST
            """;

    private final Database database;

    JdbcWaitingWork(Database database) {
        this.database = database;
    }

    @Override
    public Page<WorkList.Row> waitingFor(WorkList.Viewer viewer, Collection<TaskKind> kinds, int page, int size) {
        return JdbcWorkList.page(database, WorkListFilter.waiting(viewer, kinds), page, size);
    }

    @Override
    public int countFor(WorkList.Viewer viewer, Collection<TaskKind> kinds) {
        return JdbcWorkList.total(database, WorkListFilter.waiting(viewer, kinds));
    }

    @Override
    public List<Reference> undecided(ActKind proposed, Set<ActKind> decided) {
        Set<ActKind> either = EnumSet.copyOf(decided);
        either.add(proposed);
        List<String> undecided = database.sql(UNDECIDED)
                .keys("either", either)
                .param("proposed", proposed)
                .list((row, i) -> row.getString("reference"));
        return undecided.isEmpty() ? List.of() : open(undecided);
    }

    /** Asked apart: in one question a database may look at every case for the few that were proposed. */
    private List<Reference> open(List<String> references) {
        return database.sql("SELECT c.reference FROM " + Database.wanted("references")
                        + " JOIN case_file c ON c.agency = :agency AND c.reference = wanted.one"
                        + " WHERE c.closed_on IS NULL ORDER BY c.reference")
                .keys("references", references)
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    @Override
    public List<Load> load(@Nullable String division, LocalDate today, LocalDate soon) {
        Database.Statement sql = database.sql(LOAD.formatted(division == null ? "" : " AND c.division = :division"));
        if (division != null) sql = sql.param("division", division);
        return sql.param("today", today)
                .param("soon", soon)
                .list((row, i) -> new Load(
                        row.getString("division"),
                        row.getString("assignee"),
                        row.getInt("open_tasks"),
                        row.getInt("overdue"),
                        row.getInt("soon")));
    }
}
