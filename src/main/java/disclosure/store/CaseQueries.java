package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.handling.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which cases there are: by where they stand, by what was done in them, by what people look for. */
final class CaseQueries {

    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isClosed()).toList();

    private final Database database;

    CaseQueries(Database database) {
        this.database = database;
    }

    List<Reference> openCases() {
        return database.sql("SELECT reference FROM case_file WHERE agency = :agency AND stage IN (:open)"
                        + " ORDER BY case_year, case_serial, reference")
                .param("open", OPEN)
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    List<Reference> allCases() {
        return database.sql(
                        "SELECT reference FROM case_file WHERE agency = :agency ORDER BY case_year, case_serial, reference")
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    List<Reference> withAct(ActKind kind, LocalDate from, LocalDate toInclusive) {
        return database.sql("SELECT DISTINCT reference FROM case_act WHERE agency = :agency AND act_kind = :kind"
                        + " AND on_day BETWEEN :from AND :to ORDER BY reference")
                .param("kind", kind)
                .param("from", from)
                .param("to", toInclusive)
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    Page<Standing> search(@Nullable String text, @Nullable String division, int page, int size) {
        String where = " FROM case_file WHERE agency = :agency AND search_text LIKE :text ESCAPE '!'"
                + (division == null ? "" : " AND division = :division");
        List<Standing> found = matching(
                        "SELECT *" + where
                                + " ORDER BY case_year DESC, case_serial DESC, reference DESC LIMIT :size OFFSET :skip",
                        text,
                        division)
                .param("size", size)
                .param("skip", (long) page * size)
                .list((row, i) -> StandingRow.read(row));
        return new Page<>(
                found, matching("SELECT COUNT(*)" + where, text, division).number());
    }

    private Database.Statement matching(String sql, @Nullable String text, @Nullable String division) {
        Database.Statement statement = database.sql(sql).param("text", StoredText.anywhere(text == null ? "" : text));
        return division == null ? statement : statement.param("division", division);
    }
}
