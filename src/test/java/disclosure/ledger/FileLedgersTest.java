package disclosure.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.LedgerFiles;
import disclosure.handling.LedgerFiles.Format;
import disclosure.handling.LedgerReason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers as spreadsheets save them, and as they should not come. */
class FileLedgersTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final LedgerFiles files = new FileLedgers();

    @TempDir
    Path folder;

    private List<String> before;

    @BeforeEach
    void look() throws IOException {
        before = temporary();
    }

    @AfterEach
    void nothing_stays_behind() throws IOException {
        assertThat(temporary()).isEqualTo(before);
    }

    private static List<String> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.map(Path::toString)
                    .filter(name -> name.contains("/ledger-"))
                    .sorted()
                    .toList();
        }
    }

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("file"), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Read(List<String> head, List<LedgerFiles.Line> lines) {}

    private Read read(byte[] content) {
        List<LedgerFiles.Line> lines = new ArrayList<>();
        try (LedgerFiles.Sheet sheet = files.open(file(content)).orElseThrow()) {
            sheet.each(lines::add);
            return new Read(sheet.head(), lines);
        }
    }

    private Read csv(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private LedgerReason refused(byte[] content) {
        Ruling<LedgerFiles.Sheet> opened = files.open(file(content));
        assertThat(opened.isGranted()).isFalse();
        return (LedgerReason) ((Refused<LedgerFiles.Sheet>) opened).refusal().reason();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,汉\n",
                "a,b\r\n1,汉\r\n",
                "\uFEFFa,b\n1,汉\n",
                "a,b\n1,汉",
                "a,b\r1,汉\r",
                "\"a\",\"b\"\n\"1\",\"汉\"\n"
            })
    void plain(String text) {
        Read read = csv(text);
        assertThat(read.head()).containsExactly("a", "b");
        assertThat(read.lines()).containsExactly(new LedgerFiles.Line(2, List.of("1", "汉"), null));
    }

    @Test
    void quotes_commas_and_line_breaks_within_a_field() {
        Read read = csv("a,b\n\"x, \"\"y\"\"\",\"first\r\nsecond\"\n\n,\n5\" pipe,z\n");
        assertThat(read.lines())
                .containsExactly(
                        new LedgerFiles.Line(2, List.of("x, \"y\"", "first\r\nsecond"), null),
                        new LedgerFiles.Line(5, List.of("5\" pipe", "z"), null));
    }

    @Test
    void as_a_spreadsheet_in_china_saves_it() {
        String text = "a,b\n1,依法申请公开〇㐀\n";
        assertThat(read(text.getBytes(GB18030)).lines().get(0).cells()).containsExactly("1", "依法申请公开〇㐀");
    }

    @Test
    void what_is_no_text_or_no_file_at_all() {
        assertThat(refused(new byte[0])).isEqualTo(LedgerReason.FILE_EMPTY);
        assertThat(refused("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16))).isEqualTo(LedgerReason.ENCODING_UNKNOWN);
        assertThat(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo(LedgerReason.FILE_UNREADABLE);
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 1, 2, 3})).isEqualTo(LedgerReason.FILE_CUT_SHORT);
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = (byte) 0xFF;
        assertThat(refused(noise)).isEqualTo(LedgerReason.ENCODING_UNKNOWN);
        assertThat(refused(("a,b\n\"" + "x".repeat(3 << 20)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(LedgerReason.FILE_UNREADABLE);
    }

    /** Wherever it was cut, what comes before the last row is as it was, and the last row is whole or told. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_text_cut_in_the_middle(boolean utf8) {
        byte[] whole = "a,b,c\n1,汉字,\"x\ny\"\n2,再来,\"末尾\"\n".getBytes(utf8 ? StandardCharsets.UTF_8 : GB18030);
        int head = 6;
        for (int length = head + 1; length < whole.length - 1; length++) {
            List<LedgerFiles.Line> lines = read(Arrays.copyOf(whole, length)).lines();
            for (LedgerFiles.Line line : lines) {
                boolean last = line == lines.get(lines.size() - 1);
                if (!last) assertThat(line.fault()).isNull();
                else if (line.fault() == null) assertThat(line.cells()).hasSize(3);
            }
        }
        assertThat(read(Arrays.copyOf(whole, whole.length - 3)).lines().get(1).fault())
                .isEqualTo(LedgerReason.ROW_CUT_SHORT);
        assertThat(csv("a,b,c\n1,2,3\n4,5").lines().get(1).fault()).isEqualTo(LedgerReason.ROW_CUT_SHORT);
        assertThat(csv("a,b\n1,2,3\n4,5,,\n").lines())
                .extracting(LedgerFiles.Line::fault)
                .containsExactly(LedgerReason.ROW_TOO_WIDE, null);
    }

    private static byte[] workbook(boolean from1904) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (from1904) book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            CellStyle day = book.createCellStyle();
            day.setDataFormat((short) 14);
            CellStyle own = book.createCellStyle();
            own.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            Sheet sheet = book.createSheet();
            Row head = sheet.createRow(0);
            for (int i = 0; i < 6; i++)
                head.createCell(i)
                        .setCellValue(List.of("a", "b", "c", "d", "e", "f").get(i));
            Row row = sheet.createRow(3);
            row.createCell(0).setCellValue("共享");
            row.createCell(1).setCellValue(LocalDate.of(2023, 1, 5));
            row.getCell(1).setCellStyle(day);
            row.createCell(2).setCellValue(LocalDate.of(2019, 12, 31));
            row.getCell(2).setCellStyle(own);
            row.createCell(3).setCellValue(2017003.0);
            row.createCell(4).setCellFormula("1+1");
            row.getCell(4).setCellValue(2);
            sheet.createRow(4).createCell(0).setCellValue("共享");
            book.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_workbook_with_days_numbers_and_empty_cells(boolean from1904) throws IOException {
        Read read = read(workbook(from1904));
        assertThat(read.head()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(read.lines())
                .containsExactly(
                        new LedgerFiles.Line(4, List.of("共享", "2023-01-05", "2019-12-31", "2017003", "2", ""), null),
                        new LedgerFiles.Line(5, List.of("共享", "", "", "", "", ""), null));
    }

    @Test
    void a_workbook_cut_in_the_middle_is_refused_as_a_whole() throws IOException {
        byte[] whole = workbook(false);
        for (int length : List.of(whole.length - 1, whole.length - 40, whole.length / 2, 100, 5))
            assertThat(refused(Arrays.copyOf(whole, length))).isEqualTo(LedgerReason.FILE_CUT_SHORT);
    }

    private static byte[] parts(String sheet, String strings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r='u'><sheets><sheet name='x' r:id='r1'/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/s.xml'/></Relationships>");
            if (strings != null) put(zip, "xl/sharedStrings.xml", strings);
            put(zip, "xl/worksheets/s.xml", sheet);
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Test
    void inline_texts_runs_and_what_is_read_aloud() throws IOException {
        Read read = read(parts(
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>a</t></is></c></row>"
                        + "<row><c t='s'><v>0</v></c></row><row><c t='e'><v>#N/A</v></c></row></sheetData></worksheet>",
                "<sst><si><r><t>张</t></r><r><t>三_x000D_</t></r><rPh><t>zhang</t></rPh></si></sst>"));
        assertThat(read.head()).containsExactly("a");
        assertThat(read.lines()).extracting(line -> line.cells().get(0)).containsExactly("张三\r", "#N/A");
    }

    @Test
    void bombs_entities_and_broken_parts_are_refused() throws IOException {
        String row = "<row><c t='inlineStr'><is><t>" + "0".repeat(4000) + "</t></is></c></row>";
        String bomb = "<worksheet><sheetData>" + row.repeat(3000) + "</sheetData></worksheet>";
        assertThat(refused(parts(bomb, null))).isEqualTo(LedgerReason.FILE_INFLATES);
        assertThat(refused(parts("<worksheet><sheetData/></worksheet>", "<sst>" + " ".repeat(30 << 20) + "</sst>")))
                .isEqualTo(LedgerReason.FILE_INFLATES);
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row>"
                + "<c t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        assertThat(refused(parts(entity, null))).isEqualTo(LedgerReason.FILE_UNREADABLE);
        assertThat(refused(parts("<worksheet><sheetData><row>", null))).isEqualTo(LedgerReason.FILE_UNREADABLE);
        assertThat(refused(parts("<worksheet><sheetData/></worksheet>", null))).isEqualTo(LedgerReason.FILE_EMPTY);
    }

    private byte[] written(Format format, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.write(format, out, row -> rows.forEach(row));
        return out.toByteArray();
    }

    private static List<String> row(String... texts) {
        List<String> row = new ArrayList<>(Arrays.asList(texts));
        row.addAll(Collections.nCopies(LedgerWriter.HEAD.size() - texts.length, ""));
        return row;
    }

    /** CSV and formula injection: written so that a spreadsheet takes it for text, read back as it was. */
    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CSV", "XLSX"})
    void what_is_written_is_read_back(Format format) {
        List<List<String>> rows = List.of(
                row("=1+1", "+1", "-1", "@SUM(A1)", "'=1", "''@x", "it's", "'quoted'", "＝1"),
                row("a,b", "\"q\"", "x\ny", "汉\uD842\uDFB7", "0012", "1e5", "TRUE"));
        Read read = read(written(format, rows));
        assertThat(read.head()).isEqualTo(LedgerWriter.HEAD);
        assertThat(read.lines()).extracting(LedgerFiles.Line::cells).isEqualTo(rows);
    }

    @Test
    void no_cell_of_a_csv_file_begins_a_formula() {
        String csv = new String(
                written(Format.CSV, List.of(row("=cmd|' /C calc'!A0", "\t=1", "@x", "-2+3", "\r=1"))),
                StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFreference,received_on,").contains("\r\n");
        assertThat(csv.split("\r\n", 2)[1]).startsWith("'=cmd|' /C calc'!A0,'\t=1,'@x,'-2+3,\"'\r=1\"");
    }

    @Test
    void a_list_of_json() {
        assertThat(new String(written(Format.JSON, List.of(row("1", "2023-01-05"))), StandardCharsets.UTF_8))
                .startsWith("[{\"reference\":\"1\",\"received_on\":\"2023-01-05\",\"channel\":null,");
    }

    /** What is kept of a text that is far too long is enough to be told that it is. */
    @Test
    void a_text_longer_than_any_cell() throws IOException {
        String text = "字".repeat(LedgerFiles.MAX_CELL + 500);
        Read read = read(parts(
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>a</t></is></c></row><row><c t='s'><v>0</v></c></row>"
                        + "</sheetData></worksheet>",
                "<sst><si><t>" + text + "</t></si></sst>"));
        assertThat(read.lines().get(0).cells().get(0).length()).isBetween(5_001, LedgerFiles.MAX_CELL + 1);
    }
}
