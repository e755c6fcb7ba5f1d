package disclosure.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of a spreadsheet's cells, made once a book. */
final class SheetStyles {

    private static final short BODY_POINTS = 11;
    private static final short TITLE_POINTS = 16;

    private final XSSFWorkbook book;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle head;
    private final XSSFCellStyle label;
    private final XSSFCellStyle figure;
    private final XSSFCellStyle amount;

    SheetStyles(XSSFWorkbook book) {
        this.book = book;
        title = plain(HorizontalAlignment.CENTER, "黑体", TITLE_POINTS);
        heading = plain(HorizontalAlignment.LEFT, "黑体", BODY_POINTS);
        text = plain(HorizontalAlignment.LEFT, "宋体", BODY_POINTS);
        head = boxed(HorizontalAlignment.CENTER);
        label = boxed(HorizontalAlignment.LEFT);
        figure = boxed(HorizontalAlignment.CENTER);
        figure.setQuotePrefixed(false);
        figure.setDataFormat(book.createDataFormat().getFormat("0"));
        amount = boxed(HorizontalAlignment.CENTER);
        amount.setQuotePrefixed(false);
        amount.setDataFormat(book.createDataFormat().getFormat("0.######"));
    }

    private XSSFCellStyle plain(HorizontalAlignment across, String name, short points) {
        XSSFFont font = book.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints(points);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setAlignment(across);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        // Typed over in a spreadsheet program, a text stays a text.
        style.setQuotePrefixed(true);
        return style;
    }

    private XSSFCellStyle boxed(HorizontalAlignment across) {
        XSSFCellStyle style = plain(across, "宋体", BODY_POINTS);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        return style;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    /** Over columns and beside parts. */
    XSSFCellStyle head() {
        return head;
    }

    /** The name of a row. */
    XSSFCellStyle label() {
        return label;
    }

    XSSFCellStyle figure() {
        return figure;
    }

    XSSFCellStyle amount() {
        return amount;
    }
}
