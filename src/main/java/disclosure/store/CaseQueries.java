package disclosure.store;

import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Which cases there are: by where they stand, by what was done in them. */
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

    List<Reference> ofOlderEdition(int most) {
        return database.sql("SELECT reference FROM case_file WHERE agency = :agency AND edition < :edition LIMIT :most")
                .param("edition", StandingRow.EDITION)
                .param("most", most)
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    List<Reference> allCases() {
        return database.sql(
                        "SELECT reference FROM case_file WHERE agency = :agency ORDER BY case_year, case_serial, reference")
                .list((row, i) -> new Reference(row.getString("reference")));
    }

    List<Reference> archivedUpTo(LocalDate day) {
        return database.sql("SELECT reference FROM case_file WHERE agency = :agency AND stage = :archived"
                        + " AND (closed_on IS NULL OR closed_on <= :day)"
                        + " ORDER BY case_year, case_serial, reference")
                .param("archived", Stage.ARCHIVED)
                .param("day", day)
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
}
