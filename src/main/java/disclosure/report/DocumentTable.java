package disclosure.report;

import disclosure.annual.Grid;
import disclosure.annual.Grid.Placed;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One table of a document; heads repeated on each page, no row broken between two. */
final class DocumentTable {

    /** Of the text of a page, in twips: 156 mm. */
    private static final int WIDTH = 8844;

    private static final int MANY_COLUMNS = 8;
    private static final int POINTS = 12;
    private static final int SMALL_POINTS = 9;
    private static final int CELL_MARGIN = 30;
    private static final int FIGURES_PERCENT = 58;

    private final Grid grid;
    private final List<Placed> placed;
    private final int labels;

    DocumentTable(Grid grid) {
        this.grid = grid;
        this.placed = grid.placed();
        this.labels = placed.stream()
                .filter(one -> !one.cell().isHead())
                .mapToInt(Placed::column)
                .min()
                .orElse(1);
    }

    void addTo(XWPFDocument document) {
        XWPFTable table = document.createTable(grid.rows().size(), 1);
        CTTbl xml = table.getCTTbl();
        CTTblPr properties = xml.getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        table.setWidth(WIDTH);
        table.setCellMargins(CELL_MARGIN, CELL_MARGIN, CELL_MARGIN, CELL_MARGIN);
        CTTblGrid columns = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        while (columns.sizeOfGridColArray() > 0) columns.removeGridCol(0);
        for (int column = 0; column < grid.columns(); column++)
            columns.addNewGridCol().setW(BigInteger.valueOf(width(column)));
        for (int row = 0; row < grid.rows().size(); row++) fill(table.getRow(row), row);
    }

    private void fill(XWPFTableRow row, int number) {
        row.setCantSplitRow(true);
        if (number < grid.headRows()) row.setRepeatHeader(true);
        boolean first = true;
        for (int column = 0; column < grid.columns(); ) {
            Placed here = at(number, column);
            XWPFTableCell cell = first ? row.getCell(0) : row.addNewTableCell();
            first = false;
            put(cell, here, here.row() == number);
            column += here.cell().across();
        }
    }

    private Placed at(int row, int column) {
        return placed.stream()
                .filter(one -> one.row() <= row
                        && row < one.row() + one.cell().down()
                        && one.column() <= column
                        && column < one.column() + one.cell().across())
                .findFirst()
                .orElseThrow();
    }

    private void put(XWPFTableCell target, Placed here, boolean begins) {
        Grid.Cell cell = here.cell();
        CTTcPr properties = target.getCTTc().isSetTcPr()
                ? target.getCTTc().getTcPr()
                : target.getCTTc().addNewTcPr();
        int width = 0;
        for (int column = here.column(); column < here.column() + cell.across(); column++) width += width(column);
        target.setWidth("" + width);
        if (cell.across() > 1) properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
        if (cell.down() > 1) properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
        target.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = target.getParagraphs().get(0);
        boolean label = cell.isHead() && cell.down() == 1 && here.column() + cell.across() == labels && labels > 1;
        paragraph.setAlignment(label ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        if (begins)
            TextDocument.run(paragraph, cell.text(), "宋体", grid.columns() > MANY_COLUMNS ? SMALL_POINTS : POINTS);
    }

    /** Names to the left of many figures take the lesser part of the page; else all columns are as wide as each other. */
    private int width(int column) {
        if (labels == grid.columns() || labels < 2) return WIDTH / grid.columns();
        int figures = grid.columns() - labels;
        int figure = WIDTH * FIGURES_PERCENT / 100 / figures;
        int left = WIDTH - figure * figures;
        return column >= labels ? figure : column == labels - 1 ? left - (labels - 1) * left / 5 : left / 5;
    }
}
