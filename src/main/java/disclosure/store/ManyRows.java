package disclosure.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows by the thousand: some dozen in a statement, by position, because names are dear by the thousand. */
@Component
class ManyRows {

    /** Rows in one statement: the databases take at most some ten thousand values in one. */
    private static final int IN_A_STATEMENT = 50;

    /** So many times more rows than when stock was last taken make a plan wrong. */
    private static final int GROWTH = 8;

    /** Rows put into a table by this node, and at how many stock is taken next. */
    private static final class Stock {
        private final AtomicLong rows = new AtomicLong();
        private final AtomicLong next = new AtomicLong(1);

        boolean isDueAfter(int more) {
            long now = rows.addAndGet(more);
            long before = next.get();
            return now >= before && next.compareAndSet(before, now * GROWTH);
        }
    }

    private final Database database;
    private final Map<String, Stock> stocks = new ConcurrentHashMap<>();

    ManyRows(Database database) {
        this.database = database;
    }

    /**
     * Adds them in the caller's transaction.
     *
     * @param columns besides the agency
     * @param rows the values of each, in the order of the columns
     */
    void insert(String table, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        String one = "(?" + ", ?".repeat(columns.size()) + ")";
        String insert = "INSERT INTO " + table + " (agency, " + String.join(", ", columns) + ") VALUES ";
        for (int from = 0; from < rows.size(); from += IN_A_STATEMENT) {
            int until = Math.min(from + IN_A_STATEMENT, rows.size());
            database.update(
                    insert + String.join(", ", Collections.nCopies(until - from, one)),
                    values(rows.subList(from, until)));
        }
        if (stocks.computeIfAbsent(table, first -> new Stock()).isDueAfter(rows.size())) takeStock(table);
    }

    private List<@Nullable Object> values(List<? extends List<? extends @Nullable Object>> rows) {
        List<@Nullable Object> values = new ArrayList<>();
        for (List<? extends @Nullable Object> row : rows) {
            values.add(database.agency());
            for (Object value : row) values.add(Database.column(value));
        }
        return values;
    }

    /**
     * Tells PostgreSQL how large the table is by now, for its plans: by itself it looks once a minute, and takes a table
     * that was filled since for an empty one. H2 looks as it goes.
     */
    private void takeStock(String table) {
        if (database.isPostgres()) database.update("ANALYZE " + table, List.of());
    }
}
