package disclosure.store;

import disclosure.casefile.Reference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * By what words each case is found, as this node has read it: neither database finds a part of a text but by reading all
 * of them. The words of a case never change, so that only cases that have come in are read; about 200 bytes a case.
 */
final class SearchTexts {

    /** Rows read with one statement. */
    private static final int AT_ONCE = 5000;

    /** How far back it looks for cases whose transaction ended after that of cases put on file later. */
    private static final int LATECOMERS = 1000;

    /** How long a call waits for another that is reading. */
    private static final long PATIENCE_MILLIS = 300;

    private record Words(long number, Reference reference, String text) {}

    private final Database database;
    private final ReentrantLock reading = new ReentrantLock();
    /** Numbers of the cases read last. */
    private final NavigableSet<Long> known = new TreeSet<>();

    private volatile List<Words> all = List.of();
    private long last;

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
        try {
            if (!reading.tryLock(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            readOn();
        } finally {
            reading.unlock();
        }
        Set<Reference> found = new HashSet<>();
        for (Words words : all) if (words.text().contains(searchable)) found.add(words.reference());
        return Optional.of(found);
    }

    private void readOn() {
        List<Words> longer = null;
        long from = Math.max(0, last - LATECOMERS);
        List<Words> part;
        do {
            part = after(from);
            for (Words words : part) {
                from = words.number();
                if (!known.add(from)) continue;
                if (longer == null) longer = new ArrayList<>(all);
                longer.add(words);
            }
            last = Math.max(last, from);
        } while (part.size() == AT_ONCE);
        known.headSet(last - LATECOMERS, true).clear();
        if (longer != null) all = longer;
    }

    private List<Words> after(long number) {
        return database.sql("SELECT row_no, reference, search_text FROM case_file WHERE agency = :agency"
                        + " AND row_no > :number ORDER BY row_no FETCH FIRST :most ROWS ONLY")
                .param("number", number)
                .param("most", AT_ONCE)
                .list((row, i) -> new Words(
                        row.getLong("row_no"),
                        new Reference(row.getString("reference")),
                        row.getString("search_text")));
    }
}
