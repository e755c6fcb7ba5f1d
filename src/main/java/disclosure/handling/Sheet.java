package disclosure.handling;

import disclosure.law.Detail;
import disclosure.law.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of what the system knows of a case, to be written out on paper. Cells are values, not words: a constant, a
 * day, a moment, an article, {@link Told} or somebody's own text; an empty cell is null.
 *
 * @param date the day it speaks of
 */
public record Sheet(Kind kind, LocalDate date, List<List<@Nullable Object>> rows) {

    /** What a table tells; title and headings are in the message bundles. */
    public enum Kind {
        REQUEST(5),
        IDENTITY(4),
        /** Names and ways to reach those behind the case; in the sealed volume alone. */
        CONTACTS(6),
        ARRIVAL(5),
        CLOCK(5),
        SEARCH(6),
        CONSULTATION(8),
        REVIEW(6),
        REPLY(4),
        PASSAGES(6),
        SERVICE(4),
        COURSE(5),
        RECORD(8),
        SUPERVISION(6);

        private final int columns;

        Kind(int columns) {
            this.columns = columns;
        }

        public int columns() {
            return columns;
        }
    }

    /** A reason with what its sentence names. */
    public record Told(Reason reason, List<Detail> details) {}

    public Sheet {
        for (List<@Nullable Object> row : rows)
            if (row.size() != kind.columns()) throw new IllegalArgumentException("not a row of " + kind);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<@Nullable Object>(row)))
                .toList();
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
