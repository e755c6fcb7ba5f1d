package disclosure.ledger;

import disclosure.handling.LedgerFiles;
import disclosure.handling.LedgerReason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A ledger as XLSX: the first sheet of the workbook, read row by row. Of a formula the value counts that it had last. */
final class XlsxSheet implements LedgerFiles.Sheet {

    private final XlsxParts parts;
    private final Workbook book;
    private final CellFormats formats;
    private final SharedStrings strings;
    private final List<String> head;

    XlsxSheet(Path file) throws IOException {
        parts = new XlsxParts(file);
        try {
            book = Workbook.of(parts);
            formats = new CellFormats(parts, book.styles());
            strings = new SharedStrings(parts, book.strings());
        } catch (IOException | RuntimeException broken) {
            parts.close();
            throw broken;
        }
        try {
            head = look();
        } catch (IOException | RuntimeException broken) {
            close();
            throw broken;
        }
    }

    /** The first time through: whether it can be read to its end. */
    private List<String> look() throws IOException {
        Look look = new Look();
        read(look);
        if (look.head.isEmpty()) throw new UnreadableLedger(LedgerReason.FILE_EMPTY);
        return look.head;
    }

    private static final class Look implements BiConsumer<Integer, List<String>> {
        private List<String> head = List.of();

        @Override
        public void accept(Integer row, List<String> cells) {
            if (row == 1) head = cells;
            if (row > LedgerFiles.MAX_ROWS) throw new UnreadableLedger(LedgerReason.TOO_MANY_ROWS);
        }
    }

    @Override
    public List<String> head() {
        return head;
    }

    /** A sheet leaves out empty cells at the end of a row, so no row is too short. */
    @Override
    public void each(Consumer<LedgerFiles.Line> line) {
        try {
            read((row, cells) -> {
                if (row > 1 && !cells.stream().allMatch(String::isBlank))
                    line.accept(new LedgerFiles.Line(row, padded(cells), null));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> padded(List<String> cells) {
        if (cells.size() >= head.size()) return cells;
        List<String> padded = new java.util.ArrayList<>(cells);
        while (padded.size() < head.size()) padded.add("");
        return padded;
    }

    private void read(BiConsumer<Integer, List<String>> row) throws IOException {
        boolean read = parts.read(book.sheet(), false, xml -> {
            new XlsxRows(xml, formats, strings, book.from1904()).each(row);
            return true;
        });
        if (!read) throw new UnreadableLedger(LedgerReason.FILE_UNREADABLE);
    }

    @Override
    public void close() {
        try (parts) {
            strings.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
