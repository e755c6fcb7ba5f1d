package disclosure.store;

import disclosure.casefile.Reference;
import disclosure.handling.Newcomers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By what words each case is found, as this node has read it: neither database finds a part of a text but by reading all
 * of them. The words of a case never change, so that only cases that have come in are read; about 200 bytes a case.
 */
final class SearchTexts {

    /** Cases read with one statement. */
    private static final int AT_ONCE = 5000;

    private record Words(long number, Reference reference, String text) {}

    private final Database database;
    private final Newcomers<Words> newcomers = new Newcomers<>(this::after, Words::number, AT_ONCE);
    private volatile List<Words> all = List.of();

    SearchTexts(Database database) {
        this.database = database;
    }

    /**
     * The cases with that text in their words, in any order.
     *
     * @param searchable as {@link StoredText#searchable} makes it
     * @return empty while another call is still reading
     */
    Optional<Set<Reference>> containing(String searchable) {
        if (!newcomers.meet(Integer.MAX_VALUE, this::add)) return Optional.empty();
        Set<Reference> found = new HashSet<>();
        for (Words words : all) if (words.text().contains(searchable)) found.add(words.reference());
        return Optional.of(found);
    }

    /** Others go through the list as it was. */
    private void add(List<Words> newcomers) {
        List<Words> longer = new ArrayList<>(all.size() + newcomers.size());
        longer.addAll(all);
        longer.addAll(newcomers);
        all = longer;
    }

    private List<Words> after(long number, int most) {
        return database.sql("SELECT row_no, reference, search_text FROM case_file WHERE agency = :agency"
                        + " AND row_no > :number ORDER BY row_no FETCH FIRST :most ROWS ONLY")
                .param("number", number)
                .param("most", most)
                .list((row, i) -> new Words(
                        row.getLong("row_no"),
                        new Reference(row.getString("reference")),
                        row.getString("search_text")));
    }
}
