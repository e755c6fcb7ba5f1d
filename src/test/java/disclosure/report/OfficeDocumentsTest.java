package disclosure.report;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.Grid;
import disclosure.annual.Grid.Placed;
import disclosure.annual.ReportPaper;
import disclosure.annual.Reports;
import disclosure.handling.ReportDocuments.Format;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files read back by the library that made them, cell by cell, merged regions with it (contract §6). */
class OfficeDocumentsTest {

    /** Above a table stand the title and the heading of its section. */
    private static final int ABOVE = 2;

    private static byte[] file(ReportPaper paper, Format format) {
        return new OfficeDocuments().write(paper, format, "某人社局");
    }

    private static ReportPaper paper(int year) {
        return Reports.paper(Reports.full(year), Reports.facts(120, 10, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2012, 2019, 2023})
    void the_spreadsheet_has_every_cell_and_every_merged_region_of_the_form(int year) throws IOException {
        ReportPaper paper = paper(year);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(paper, Format.XLSX)))) {
            for (ReportPaper.Section section : paper.sections())
                for (ReportPaper.Table table : section.tables()) {
                    XSSFSheet sheet = book.getSheet(table.name());
                    assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(paper.title());
                    assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo(section.heading());
                    for (Placed placed : table.grid().placed()) assertCell(sheet, placed);
                    assertThat(regions(sheet)).isEqualTo(regions(table.grid()));
                }
            assertThat(book.getSheet("文字").getPhysicalNumberOfRows())
                    .isGreaterThan(paper.sections().size());
            assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("某人社局");
        }
    }

    private static void assertCell(XSSFSheet sheet, Placed placed) {
        XSSFCell cell = sheet.getRow(ABOVE + placed.row()).getCell(placed.column());
        BigDecimal figure = placed.cell().figure();
        if (figure == null) {
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(placed.cell().text());
        } else {
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(BigDecimal.valueOf(cell.getNumericCellValue())).isEqualByComparingTo(figure);
        }
    }

    private static Set<String> regions(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .filter(region -> region.getFirstRow() >= ABOVE)
                .map(region -> region.formatAsString())
                .collect(Collectors.toSet());
    }

    private static Set<String> regions(Grid grid) {
        return grid.placed().stream()
                .filter(one -> one.cell().across() > 1 || one.cell().down() > 1)
                .map(one -> new org.apache.poi.ss.util.CellRangeAddress(
                                ABOVE + one.row(),
                                ABOVE + one.row() + one.cell().down() - 1,
                                one.column(),
                                one.column() + one.cell().across() - 1)
                        .formatAsString())
                .collect(Collectors.toSet());
    }

    @Test
    void what_somebody_wrote_is_never_a_formula() throws IOException {
        ReportPaper hostile = new ReportPaper(
                "=1+1",
                List.of(new ReportPaper.Section(
                        "@SUM(A1)", List.of("=HYPERLINK(\"http://evil\")", "+1", "-1", "\t=2"), List.of())));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(hostile, Format.XLSX)))) {
            for (int row = 0; row < book.getSheetAt(0).getPhysicalNumberOfRows(); row++) {
                XSSFCell cell = book.getSheetAt(0).getRow(row).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getQuotePrefixed())
                        .as("still a text after it is typed over: " + cell)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2012, 2019, 2023})
    void the_document_has_its_title_sections_texts_and_tables_in_order(int year) throws IOException {
        ReportPaper paper = paper(year);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file(paper, Format.DOCX)))) {
            List<Object> found = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements())
                if (element instanceof XWPFParagraph paragraph) {
                    if (!paragraph.getText().isEmpty()) found.add(paragraph.getText());
                    else assertThat(isLow(paragraph)).isTrue();
                } else {
                    found.add(element);
                }
            assertThat(found.remove(0)).isEqualTo(paper.title());
            for (ReportPaper.Section section : paper.sections()) {
                assertThat(found.remove(0)).isEqualTo(section.heading());
                for (String text : section.paragraphs())
                    assertThat(found.remove(0)).isEqualTo(text);
                for (ReportPaper.Table table : section.tables()) assertTable((XWPFTable) found.remove(0), table.grid());
            }
            assertThat(found).isEmpty();
        }
    }

    /** Of so many points, and not of lines. */
    private static boolean isLow(XWPFParagraph paragraph) {
        return paragraph.getSpacingLineRule() == LineSpacingRule.EXACT && paragraph.getSpacingBetween() <= 12;
    }

    /** Each row holds what begins in it and, for what comes down from above, a cell that goes on. */
    private static void assertTable(XWPFTable table, Grid grid) {
        assertThat(table.getNumberOfRows()).isEqualTo(grid.rows().size());
        for (Placed placed : grid.placed()) {
            XWPFTableCell cell = at(table, placed.row(), placed.column());
            assertThat(cell.getText()).isEqualTo(placed.cell().text());
            assertThat(across(cell)).isEqualTo(placed.cell().across());
            for (int below = 1; below < placed.cell().down(); below++) {
                XWPFTableCell goesOn = at(table, placed.row() + below, placed.column());
                assertThat(goesOn.getCTTc().getTcPr().getVMerge().getVal().toString())
                        .isEqualTo("continue");
                assertThat(goesOn.getText()).isEmpty();
            }
        }
        for (int row = 0; row < grid.headRows(); row++)
            assertThat(table.getRow(row).isRepeatHeader()).isTrue();
    }

    private static int across(XWPFTableCell cell) {
        return cell.getCTTc().getTcPr().isSetGridSpan()
                ? cell.getCTTc().getTcPr().getGridSpan().getVal().intValueExact()
                : 1;
    }

    private static XWPFTableCell at(XWPFTable table, int row, int column) {
        int here = 0;
        for (XWPFTableCell cell : table.getRow(row).getTableCells()) {
            if (here == column) return cell;
            here += across(cell);
        }
        throw new AssertionError("no cell begins at column " + column + " of row " + row);
    }
}
