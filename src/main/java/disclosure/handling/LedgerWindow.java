package disclosure.handling;

import disclosure.handling.LedgerBatch.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * So many rows of a ledger as are in hand at a time. A ledger may be sorted by anything; from a window as wide as this its
 * rows are kept by their days, and the indexes of days are written from one end to the other instead of all over.
 */
final class LedgerWindow {

    private static final int MOST_ROWS = 20_000;

    /** Of their cells: some twenty megabytes. */
    private static final int MOST_CHARACTERS = 10_000_000;

    private final Consumer<List<Candidate>> taking;
    private final List<Candidate> rows = new ArrayList<>();
    private int characters;

    /** @param taking is handed the rows of each window, in the order of the file; never none */
    LedgerWindow(Consumer<List<Candidate>> taking) {
        this.taking = taking;
    }

    void add(Candidate row) {
        rows.add(row);
        characters += row.cells().characters();
        if (rows.size() >= MOST_ROWS || characters >= MOST_CHARACTERS) end();
    }

    /** Hands on what is in hand. */
    void end() {
        if (!rows.isEmpty()) taking.accept(List.copyOf(rows));
        rows.clear();
        characters = 0;
    }
}
