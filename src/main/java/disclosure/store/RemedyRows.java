package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.casefile.RemedyAct;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of {@code case_remedy}: what reports count of the remedies against a case, a projection of its acts. */
final class RemedyRows {

    static final String TABLE = "case_remedy";

    /** Besides the agency; in the order of {@link #values}. */
    static final List<String> COLUMNS = List.of("reference", "remedy_id", "kind", "category", "filed_on", "decided_on");

    private static final String OF_CASE = " WHERE agency = :agency AND reference = :reference";

    private final Database database;

    RemedyRows(Database database) {
        this.database = database;
    }

    /** The rows of a case, in the order of filing; none for most. */
    static List<List<@Nullable Object>> values(CaseFile file) {
        return Remedy.of(file).stream()
                .map(remedy -> Arrays.<@Nullable Object>asList(
                        file.reference().value(),
                        remedy.id(),
                        remedy.kind().name(),
                        remedy.category() == null ? null : remedy.category().name(),
                        remedy.filedOn(),
                        remedy.concludedOn()))
                .toList();
    }

    /** Whether what these acts tell is in the rows. */
    static boolean toldBy(List<RecordedAct> acts) {
        return acts.stream()
                .map(RecordedAct::act)
                .anyMatch(act -> act instanceof RemedyAct.RemedyFiled
                        || act instanceof RemedyAct.RemedyDecided
                        || act instanceof RemedyAct.RemedyCategoryChanged);
    }

    /** Of a case that is being made. */
    void add(CaseFile file) {
        database.insert(TABLE, COLUMNS, values(file));
    }

    /** In place of what was there. */
    void write(CaseFile file) {
        database.sql("DELETE FROM case_remedy" + OF_CASE)
                .param("reference", file.reference().value())
                .update();
        add(file);
    }

    /** @return whether the rows did not say what the acts say */
    boolean setRight(CaseFile file) {
        List<List<@Nullable Object>> kept = database.sql("SELECT * FROM case_remedy" + OF_CASE)
                .param("reference", file.reference().value())
                .list((row, i) -> read(row));
        List<List<@Nullable Object>> derived = values(file);
        boolean drifted = kept.size() != derived.size() || !kept.containsAll(derived);
        if (drifted) database.together(() -> write(file));
        return drifted;
    }

    private static List<@Nullable Object> read(ResultSet row) throws SQLException {
        return Arrays.asList(
                row.getString("reference"),
                row.getString("remedy_id"),
                row.getString("kind"),
                row.getString("category"),
                row.getObject("filed_on", LocalDate.class),
                row.getObject("decided_on", LocalDate.class));
    }

    /** Cases with a remedy that is pending, or was concluded since. */
    List<Reference> toVerify(LocalDate since) {
        return database.sql("SELECT reference FROM case_remedy WHERE agency = :agency AND decided_on IS NULL"
                        + " UNION SELECT reference FROM case_remedy WHERE agency = :agency AND decided_on >= :since"
                        + " ORDER BY reference")
                .param("since", since)
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    /** Cases whose remedies are in no row, because they were filed before there were rows. */
    List<Reference> missing() {
        return database.sql(
                        "SELECT DISTINCT a.reference FROM case_act a WHERE a.agency = :agency AND a.act_kind = :filed"
                                + " AND NOT EXISTS (SELECT 1 FROM case_remedy r"
                                + " WHERE r.agency = a.agency AND r.reference = a.reference) ORDER BY a.reference")
                .param("filed", ActKind.REMEDY_FILED)
                .list((row, i) -> new Reference(row.getString("reference")));
    }
}
