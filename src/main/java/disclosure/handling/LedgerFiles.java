package disclosure.handling;

import disclosure.law.Ruling;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads ledgers as they come from a spreadsheet: CSV or XLSX, never the whole of one in memory. */
public interface LedgerFiles {

    /** The longest file, in bytes. */
    long MAX_BYTES = 200L * 1024 * 1024;

    /** The most rows, the head among them: as many as a sheet of a spreadsheet has. */
    int MAX_ROWS = 1_048_576;

    /** The longest text in a cell, in characters. */
    int MAX_CELL = 40_000;

    /**
     * Looks over the whole file first, so that one that cannot be read to its end is refused before anything comes of it.
     *
     * @return refused with a {@link LedgerReason} of the whole file
     */
    Ruling<Sheet> open(Path file);

    /** How a ledger is written: CSV in UTF-8 with the mark that a spreadsheet knows it by, XLSX, or a JSON list. */
    enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        JSON("application/json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** With the charset where it is text. */
        public String mediaType() {
            return mediaType;
        }

        /** Such as {@code ledger-2023.csv}. @param year null for the ledger of all years */
        public String fileName(@Nullable Integer year) {
            return "ledger" + (year == null ? "" : "-" + year) + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Hands rows over, one after the other. */
    interface Rows {
        void each(Consumer<List<String>> row);
    }

    /**
     * Writes the head and the rows as they come. A cell that a spreadsheet would take for a formula is written so that it
     * takes it for text, and read back as it was.
     *
     * @throws java.io.UncheckedIOException where the other side has gone
     */
    void write(Format format, OutputStream out, Rows rows);

    /** The table in the file. Closing it leaves nothing behind. */
    interface Sheet extends AutoCloseable {

        /** The first row. */
        List<String> head();

        /** The rows below it that are not empty, in their order. */
        void each(Consumer<Line> row);

        @Override
        void close();
    }

    /**
     * @param row as the spreadsheet counts them; the head is row 1
     * @param cells in the order of the head; as many, unless something is wrong with the row
     * @param fault what is wrong with the row as such, null where nothing is
     */
    record Line(int row, List<String> cells, @Nullable LedgerReason fault) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** No personal data in a log line. */
        @Override
        public String toString() {
            return "Line[" + row + "]";
        }
    }
}
