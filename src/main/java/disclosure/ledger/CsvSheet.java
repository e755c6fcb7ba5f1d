package disclosure.ledger;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import disclosure.handling.InertCell;
import disclosure.handling.LedgerFiles;
import disclosure.handling.LedgerReason;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/** A ledger as CSV (RFC 4180): quoted fields with commas, quotes and line breaks in them, lines ending in CR LF or LF. */
final class CsvSheet implements LedgerFiles.Sheet {

    /** A field that is longer than this is no field, but a quote that somebody forgot to close. */
    private static final int LONGEST_FIELD = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Path file;
    private final Charset charset;
    private final List<String> head;
    private final int lastRow;
    private final boolean cutInQuotes;

    CsvSheet(Path file) throws IOException {
        this.file = file;
        this.charset = Encoding.of(file);
        Look look = new Look();
        cutInQuotes = read(look);
        if (look.head.isEmpty()) throw new UnreadableLedger(LedgerReason.FILE_EMPTY);
        head = look.head;
        lastRow = look.rows;
    }

    /** The first time through: the head, and how many rows there are. */
    private static final class Look implements ObjIntConsumer<List<String>> {
        private List<String> head = List.of();
        private int rows;

        @Override
        public void accept(List<String> cells, int row) {
            if (row == 1) head = cells;
            if (row > LedgerFiles.MAX_ROWS) throw new UnreadableLedger(LedgerReason.TOO_MANY_ROWS);
            rows = row;
        }
    }

    @Override
    public List<String> head() {
        return head;
    }

    @Override
    public void each(Consumer<LedgerFiles.Line> line) {
        try {
            read((cells, row) -> {
                if (row > 1 && !isBlank(cells))
                    line.accept(new LedgerFiles.Line(
                            row, cells, cutInQuotes && row == lastRow ? LedgerReason.ROW_CUT_SHORT : null));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** @return whether the file ended in the middle of a quoted field */
    private boolean read(ObjIntConsumer<List<String>> record) throws IOException {
        int row = 0;
        try (Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset))) {
            text.mark(1);
            if (text.read() != BYTE_ORDER_MARK) text.reset();
            QuoteWatch watch = new QuoteWatch(text);
            CsvReader<CsvRecord> records = CsvReader.builder()
                    .maxBufferSize(LONGEST_FIELD)
                    .skipEmptyLines(false)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(watch);
            for (CsvRecord one : records)
                record.accept(one.getFields().stream().map(InertCell::read).toList(), ++row);
            return watch.endedInQuotes();
        } catch (CsvParseException | UncheckedIOException unreadable) {
            throw new UnreadableLedger(LedgerReason.FILE_UNREADABLE);
        }
    }

    @Override
    public void close() {
        // Nothing is open between two readings.
    }
}
