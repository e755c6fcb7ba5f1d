package disclosure.report;

import disclosure.annual.Grid;
import disclosure.annual.Grid.Placed;
import disclosure.annual.ReportPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet for what is written and one for each table. Figures are numbers, texts are texts and never a formula. */
final class Spreadsheet {

    private static final String TEXTS = "文字";
    private static final int TEXT_WIDTH = 100;
    private static final int HEAD_WIDTH = 16;
    private static final int FIGURE_WIDTH = 11;

    /** Of the column with the names of rows, where parts and groups stand to the left of it. */
    private static final int NAME_WIDTH = 36;

    /** Characters that fit one line of a merged label, roughly; for the height of the row. */
    private static final double CHARACTERS_A_UNIT = 0.46;

    private static final float LINE = 15.5f;
    private static final float TITLE_LINE = 23f;
    private static final int UNIT = 256;

    private final String author;

    Spreadsheet(String author) {
        this.author = author;
    }

    byte[] write(ReportPaper paper) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator(author);
            book.getProperties().getCoreProperties().setTitle(paper.title());
            SheetStyles styles = new SheetStyles(book);
            boolean texts = paper.sections().stream()
                    .anyMatch(section -> !section.paragraphs().isEmpty());
            if (texts) texts(book, styles, paper);
            for (ReportPaper.Section section : paper.sections())
                for (ReportPaper.Table table : section.tables()) table(book, styles, paper, section, table);
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void texts(XSSFWorkbook book, SheetStyles styles, ReportPaper paper) {
        XSSFSheet sheet = sheet(book, TEXTS);
        sheet.setColumnWidth(0, TEXT_WIDTH * UNIT);
        line(sheet, paper.title(), styles.title());
        for (ReportPaper.Section section : paper.sections()) {
            line(sheet, section.heading(), styles.heading());
            for (String paragraph : section.paragraphs()) line(sheet, paragraph, styles.text());
            for (ReportPaper.Table table : section.tables()) line(sheet, "见工作表“" + table.name() + "”", styles.text());
        }
    }

    private static void line(XSSFSheet sheet, String text, XSSFCellStyle style) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        row.setHeightInPoints(LINE * lines(text, TEXT_WIDTH));
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static float lines(String text, double width) {
        return (float) Math.max(1, Math.ceil(text.length() / (width * CHARACTERS_A_UNIT)));
    }

    private static void table(
            XSSFWorkbook book,
            SheetStyles styles,
            ReportPaper paper,
            ReportPaper.Section section,
            ReportPaper.Table table) {
        Grid grid = table.grid();
        XSSFSheet sheet = sheet(book, table.name());
        int labels = labels(grid);
        for (int column = 0; column < grid.columns(); column++)
            sheet.setColumnWidth(column, width(column, labels) * UNIT);
        top(sheet, grid, paper.title(), styles.title(), TITLE_LINE);
        top(sheet, grid, section.heading(), styles.heading(), LINE);
        int first = sheet.getPhysicalNumberOfRows();
        for (int row = 0; row < grid.rows().size(); row++) {
            XSSFRow made = sheet.createRow(first + row);
            for (int column = 0; column < grid.columns(); column++)
                made.createCell(column).setCellStyle(styles.head());
        }
        for (Placed placed : grid.placed()) put(sheet, styles, placed, first, labels);
        sheet.setRepeatingRows(new CellRangeAddress(0, first + Math.max(0, grid.headRows() - 1), -1, -1));
        if (grid.headRows() > 0) sheet.createFreezePane(0, first + grid.headRows());
    }

    private static void top(XSSFSheet sheet, Grid grid, String text, XSSFCellStyle style, float height) {
        line(sheet, text, style);
        int row = sheet.getPhysicalNumberOfRows() - 1;
        if (grid.columns() > 1) sheet.addMergedRegion(new CellRangeAddress(row, row, 0, grid.columns() - 1));
        double width = 0;
        for (int column = 0; column < grid.columns(); column++) width += sheet.getColumnWidth(column) / (double) UNIT;
        sheet.getRow(row).setHeightInPoints(height * (1 + lines(text, width * LINE / height)) - LINE / 2);
    }

    private static void put(XSSFSheet sheet, SheetStyles styles, Placed placed, int first, int labels) {
        Grid.Cell cell = placed.cell();
        XSSFCell target = sheet.getRow(first + placed.row()).getCell(placed.column());
        BigDecimal figure = cell.figure();
        if (figure == null) {
            target.setCellValue(cell.text());
            target.setCellStyle(isLabel(placed, labels) ? styles.label() : styles.head());
            heighten(sheet.getRow(first + placed.row()), placed, labels);
        } else {
            target.setCellValue(figure.doubleValue());
            target.setCellStyle(figure.scale() > 0 ? styles.amount() : styles.figure());
        }
        if (cell.across() > 1 || cell.down() > 1)
            sheet.addMergedRegion(new CellRangeAddress(
                    first + placed.row(),
                    first + placed.row() + cell.down() - 1,
                    placed.column(),
                    placed.column() + cell.across() - 1));
    }

    /** Names of rows stand to the left; heads of columns and parts are in the middle. */
    private static boolean isLabel(Placed placed, int labels) {
        return placed.cell().down() == 1 && placed.column() + placed.cell().across() == labels;
    }

    private static void heighten(XSSFRow row, Placed placed, int labels) {
        if (placed.cell().down() > 1) return;
        double width = 0;
        for (int at = placed.column(); at < placed.column() + placed.cell().across(); at++) width += width(at, labels);
        float height = LINE * lines(placed.cell().text(), width) + 2;
        if (height > row.getHeightInPoints()) row.setHeightInPoints(height);
    }

    private static int width(int column, int labels) {
        if (column >= labels) return FIGURE_WIDTH;
        return column == labels - 1 && labels > 1 ? NAME_WIDTH : HEAD_WIDTH;
    }

    /** Columns to the left of the first figure. */
    private static int labels(Grid grid) {
        return grid.placed().stream()
                .filter(placed -> !placed.cell().isHead())
                .mapToInt(Placed::column)
                .min()
                .orElse(1);
    }

    private static XSSFSheet sheet(XSSFWorkbook book, String name) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        return sheet;
    }
}
