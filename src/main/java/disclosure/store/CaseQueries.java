package disclosure.store;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.handling.CaseFiles;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cases there are: by where they stand, by what was done in them. */
final class CaseQueries {

    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isClosed()).toList();

    private final Database database;

    CaseQueries(Database database) {
        this.database = database;
    }

    List<Reference> openCases() {
        return database.sql("SELECT c.reference FROM " + Database.wanted("open")
                        + " JOIN case_file c ON c.agency = :agency AND c.stage = wanted.one"
                        + " ORDER BY c.case_year, c.case_serial, c.reference")
                .keys("open", OPEN)
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

    List<CaseFiles.Entered> enteredAfter(long number, int most) {
        return database.sql("SELECT row_no, reference FROM case_file WHERE agency = :agency AND row_no > :number"
                        + " ORDER BY row_no FETCH FIRST :most ROWS ONLY")
                .param("number", number)
                .param("most", most)
                .list((row, i) ->
                        new CaseFiles.Entered(row.getLong("row_no"), new Reference(row.getString("reference"))));
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

    Map<Reference, String> descriptions(Collection<Reference> references) {
        Map<Reference, String> descriptions = new HashMap<>();
        database.sql("SELECT a.reference, a.body FROM " + Database.wanted("references")
                        + " JOIN case_act a ON a.agency = :agency AND a.reference = wanted.one AND a.act_no = 1")
                .keys("references", references)
                .list((row, i) -> Map.entry(
                        new Reference(row.getString("reference")), StoredJson.read(row.getString("body"), Act.class)))
                .forEach(first ->
                        descriptions.put(first.getKey(), ((Act.RequestReceived) first.getValue()).description()));
        return descriptions;
    }
}
