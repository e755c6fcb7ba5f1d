package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.FormDrafts;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** One row for a person and a task; the database takes it away with the row of the task. */
@Repository
class JdbcFormDrafts implements FormDrafts {

    private static final String OF_ONE = " WHERE agency = :agency AND task_id = :task AND person_id = :person";

    private final Database database;

    JdbcFormDrafts(Database database) {
        this.database = database;
    }

    /** As it is kept. */
    private record Body(Map<String, List<String>> fields) {}

    @Override
    public void keep(Reference reference, Draft draft) {
        database.together(() -> {
            if (write("UPDATE form_draft SET version = :version, body = :body, kept_at = :at" + OF_ONE, draft) > 0)
                return;
            database.insert(
                    "form_draft",
                    List.of("task_id", "person_id", "reference", "version", "body", "kept_at"),
                    List.of(List.of(
                            draft.taskId(),
                            draft.person(),
                            reference.value(),
                            draft.version(),
                            StoredJson.write(new Body(draft.fields())),
                            draft.keptAt())));
        });
    }

    private int write(String sql, Draft draft) {
        return database.sql(sql)
                .param("task", draft.taskId())
                .param("person", draft.person())
                .param("version", draft.version())
                .param("body", StoredJson.write(new Body(draft.fields())))
                .param("at", draft.keptAt())
                .update();
    }

    @Override
    public List<Draft> of(String taskId) {
        return database.sql("SELECT * FROM form_draft WHERE agency = :agency AND task_id = :task ORDER BY version")
                .param("task", taskId)
                .list((row, i) -> new Draft(
                        row.getString("task_id"),
                        row.getString("person_id"),
                        StoredJson.read(row.getString("body"), Body.class).fields(),
                        row.getInt("version"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()));
    }

    @Override
    public void forget(String taskId, String person) {
        database.sql("DELETE FROM form_draft" + OF_ONE)
                .param("task", taskId)
                .param("person", person)
                .update();
    }

    @Override
    public void forget(Reference reference) {
        database.sql("DELETE FROM form_draft WHERE agency = :agency AND reference = :reference")
                .param("reference", reference.value())
                .update();
    }
}
