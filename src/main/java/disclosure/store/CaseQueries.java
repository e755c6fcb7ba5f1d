package disclosure.store;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which cases there are: by where they stand, by what was done in them. */
final class CaseQueries {

    private static final List<Stage> OPEN =
            Arrays.stream(Stage.values()).filter(stage -> !stage.isClosed()).toList();

    private static final int PART = 500;

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

    Map<Reference, String> descriptions(Collection<Reference> references) {
        Map<Reference, String> descriptions = new HashMap<>();
        inParts(
                        references,
                        part -> database.sql("SELECT reference, body FROM case_act"
                                        + " WHERE agency = :agency AND act_no = 1 AND reference IN (:references)")
                                .param("references", part)
                                .list((row, i) -> Map.entry(
                                        new Reference(row.getString("reference")),
                                        StoredJson.read(row.getString("body"), Act.class))))
                .forEach(first ->
                        descriptions.put(first.getKey(), ((Act.RequestReceived) first.getValue()).description()));
        return descriptions;
    }

    /** No statement names more than some hundred cases. */
    static <T> List<T> inParts(Collection<Reference> references, Function<List<String>, List<T>> query) {
        List<String> values = references.stream().map(Reference::value).toList();
        List<T> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += PART)
            found.addAll(query.apply(values.subList(from, Math.min(from + PART, values.size()))));
        return found;
    }
}
