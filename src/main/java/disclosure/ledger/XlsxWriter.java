package disclosure.ledger;

import disclosure.handling.InertCell;
import disclosure.handling.LedgerFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a ledger as XLSX, a hundred rows of it in memory; where one sheet is full the next begins. */
final class XlsxWriter {

    private static final int IN_MEMORY = 100;

    /** The most characters that a cell of a spreadsheet takes. */
    private static final int LONGEST = 32_767;

    private final SXSSFWorkbook book;
    private final CellStyle text;
    private Sheet sheet;
    private int next;

    private XlsxWriter(SXSSFWorkbook book) {
        this.book = book;
        this.text = book.createCellStyle();
        // Text stays text when somebody edits the cell.
        text.setQuotePrefixed(true);
        this.sheet = begun();
    }

    static void write(OutputStream out, LedgerFiles.Rows rows) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(IN_MEMORY)) {
            book.setCompressTempFiles(true);
            rows.each(new XlsxWriter(book)::add);
            book.write(out);
        }
    }

    private Sheet begun() {
        sheet = book.createSheet("台账" + (book.getNumberOfSheets() == 0 ? "" : book.getNumberOfSheets() + 1));
        next = 0;
        put(LedgerWriter.HEAD);
        return sheet;
    }

    private void add(List<String> cells) {
        if (next == LedgerFiles.MAX_ROWS) sheet = begun();
        put(cells);
    }

    private void put(List<String> cells) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < cells.size(); i++) {
            String value = cells.get(i);
            if (value.isEmpty()) continue;
            Cell cell = row.createCell(i);
            cell.setCellValue(value.length() <= LONGEST ? value : value.substring(0, LONGEST));
            if (InertCell.isLive(value)) cell.setCellStyle(text);
        }
    }
}
