package disclosure.ledger;

import disclosure.handling.LedgerFiles;
import disclosure.handling.LedgerReason;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Knows a ledger by its first bytes, whatever the file is called. */
@Component
class FileLedgers implements LedgerFiles {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** What spreadsheets wrote before 2007, and write today where a password protects them. */
    private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    @Override
    public Ruling<Sheet> open(Path file) {
        try {
            if (Files.size(file) == 0) throw new UnreadableLedger(LedgerReason.FILE_EMPTY);
            if (Files.size(file) > MAX_BYTES) throw new UnreadableLedger(LedgerReason.FILE_TOO_LARGE);
            byte[] first = first(file);
            if (Arrays.equals(first, OLD)) throw new UnreadableLedger(LedgerReason.FILE_UNREADABLE);
            return Ruling.granted(new Checked(Arrays.equals(first, ZIP) ? new XlsxSheet(file) : new CsvSheet(file)));
        } catch (UnreadableLedger unreadable) {
            return Ruling.refused(Article.internalRule(), unreadable.reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    /** Each row is as long as the head. */
    private record Checked(Sheet sheet) implements Sheet {

        @Override
        public List<String> head() {
            return sheet.head();
        }

        @Override
        public void each(Consumer<Line> row) {
            sheet.each(line -> row.accept(checked(line)));
        }

        private Line checked(Line line) {
            int columns = sheet.head().size();
            List<String> cells = line.cells();
            if (line.fault() != null || cells.size() == columns) return line;
            if (cells.size() < columns) return new Line(line.row(), cells, LedgerReason.ROW_CUT_SHORT);
            boolean empty = cells.subList(columns, cells.size()).stream().allMatch(String::isBlank);
            return new Line(
                    line.row(), new ArrayList<>(cells.subList(0, columns)), empty ? null : LedgerReason.ROW_TOO_WIDE);
        }

        @Override
        public void close() {
            sheet.close();
        }
    }

    @Override
    public void write(Format format, OutputStream out, Rows rows) {
        try {
            switch (format) {
                case CSV -> LedgerWriter.csv(out, rows);
                case XLSX -> XlsxWriter.write(out, rows);
                case JSON -> LedgerWriter.json(out, rows);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
