package disclosure.letter;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.handling.LetterOrder;
import disclosure.handling.LetterReason;
import disclosure.handling.Letters.Written;
import disclosure.law.Detail;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import disclosure.outcome.Passage;
import disclosure.remedy.RemedyRoutes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the 36 documents as it leaves the program. */
class OfficialLettersTest {

    private static final String HARD = "a & b < c > d ]]> \u0001\u0007\uD842\uDFB7野家 {{发文机关}} {{?理由}} [题名] ${x}";

    static Written written(LetterCases story, LetterKind kind) {
        return written(story, story.order(kind));
    }

    static Written written(LetterCases story, LetterOrder order) {
        Ruling<Written> ruling = story.letters().write(order);
        assertThat(ruling.isGranted()).as(order.kind() + " " + ruling).isTrue();
        return ruling.orElseThrow();
    }

    /** Body, first head and feet; without the white space that lines and cells are parted by. */
    static String textOf(byte[] docx) {
        WordDocument document = WordReader.read(DocxParts.read(docx));
        StringBuilder text = new StringBuilder();
        document.body().forEach(block -> append(text, block));
        return tidy(text.toString());
    }

    private static void append(StringBuilder text, WordDocument.Block block) {
        if (block instanceof WordDocument.Paragraph paragraph)
            paragraph.pieces().forEach(piece -> text.append(piece.text()));
        if (block instanceof WordDocument.Table table)
            table.rows()
                    .forEach(row ->
                            row.cells().forEach(cell -> cell.paragraphs().forEach(p -> append(text, p))));
    }

    static String textOfPdf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return tidy(new PDFTextStripper().getText(document));
        }
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s　\u00A0]+", "");
    }

    /** What only pages have. */
    private static String withoutPages(String pdfText, LetterKind kind) {
        String text = pdfText.replaceAll("—\\d+—", "");
        return kind.to() == LetterKind.To.FILE || kind == LetterKind.RECEIPT
                ? text
                : text.replaceFirst(LetterCases.BUREAU.name(), "");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void is_written_twice_with_the_same_words_and_no_placeholder_left(LetterKind kind) throws IOException {
        Written letter = written(LetterCases.whole(kind, LetterCases.REQUEST), kind);
        String text = textOf(letter.docx());

        assertThat(letter.template()).isZero();
        assertThat(text).doesNotContain("{{", "}}", "[题名]", "null").contains("2026");
        assertThat(withoutPages(textOfPdf(letter.pdf()), kind)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void embeds_its_font_and_names_nobody_in_its_metadata(LetterKind kind) throws IOException {
        Written letter = written(LetterCases.whole(kind, LetterCases.REQUEST), kind);
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                PDFont font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).contains("NotoSerifSC");
            }
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo(LetterCases.BUREAU.name());
            assertThat(pdf.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Author", "Title", "CreationDate");
        }
        assertThat(DocxParts.read(letter.docx()).text("docProps/core.xml"))
                .contains(LetterCases.BUREAU.name())
                .doesNotContain(LetterCases.APPLICANT, "lastModifiedBy", "wang");
    }

    @Test
    void the_same_letter_written_twice_is_the_same_bytes() {
        Written one = written(LetterCases.whole(LetterKind.PARTIAL_DISCLOSURE, "x"), LetterKind.PARTIAL_DISCLOSURE);
        Written two = written(LetterCases.whole(LetterKind.PARTIAL_DISCLOSURE, "x"), LetterKind.PARTIAL_DISCLOSURE);
        assertThat(one.docx()).isEqualTo(two.docx());
        assertThat(one.pdf()).isEqualTo(two.pdf());
    }

    /** R-DOC-01: clause matrix over every kind, typed from law.md §10.2. */
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void tells_of_remedies_as_its_kind_must(LetterKind kind) {
        String text = textOf(
                written(LetterCases.whole(kind, LetterCases.REQUEST), kind).docx());
        boolean first = text.contains("日内先向镇江市人民政府申请行政复议");
        boolean choice = text.contains("6个月内直接向镇江市京口区人民法院提起行政诉讼");
        Set<String> onlyFirst = Set.of("L-13");
        Set<String> both = Set.of("L-12");
        Set<String> none =
                Set.of("L-01 L-02 L-03 L-04 L-05 L-06 L-07 L-08 L-26 L-29 L-30 L-31 L-32 L-33 L-34 L-36".split(" "));
        assertThat(first).isEqualTo(onlyFirst.contains(kind.code()) || both.contains(kind.code()));
        assertThat(choice).isEqualTo(!none.contains(kind.code()) && !onlyFirst.contains(kind.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-04-30, 3个月内直接向, 先向",
        "2015-05-01, 6个月内直接向, 先向",
        "2023-12-31, 6个月内直接向, 先向",
        "2024-01-01, 60日内先向, 个月内直接向",
    })
    void the_day_of_the_decision_chooses_the_clause(LocalDate day, String said, String unsaid) { // T-08
        LetterCases story = LetterCases.whole(LetterKind.REFUSAL, LetterCases.REQUEST);
        LetterOrder order = LetterOrder.of(
                LetterKind.REFUSAL, story.file(), LetterCases.applicant(), "x〔2015〕1号", day, LetterCases.BUREAU);
        assertThat(textOf(written(story, order).docx())).contains(said).doesNotContain(unsaid);
    }

    @Test
    void without_authority_and_court_no_decision_is_complete() { // R-REM-05
        var bare = new disclosure.handling.BureauCard(
                "某局", "办公室", "", "", "1", "", "", "", new RemedyRoutes("", "", "", "", ""));
        for (LetterKind kind : LetterKind.values()) {
            LetterCases story = LetterCases.whole(kind, LetterCases.REQUEST);
            LetterOrder whole = story.order(kind);
            LetterOrder order = new LetterOrder(
                    kind, whole.file(), null, whole.applicant(), "1号", whole.date(), bare, null, whole.besides());
            Ruling<LetterKind> ruling = story.letters().complete(order);
            assertThat(ruling.isGranted()).as(kind.name()).isEqualTo(!kind.tellsOfRemedies());
            if (ruling instanceof Refused<?> no)
                assertThat(no.refusal().reason()).isEqualTo(LetterReason.REMEDY_CLAUSE_MISSING);
        }
    }

    @Test
    void what_is_missing_is_named_with_its_article() {
        LetterCases story = new LetterCases();
        DraftReply whole = LetterCases.draft(Outcome.D4);
        story.drafted(new DraftReply(Outcome.D4, null, " ", null, null, null, null, List.of(), List.of(), "x"));
        assertThat(story.letters().complete(story.order(LetterKind.REFUSAL)))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.refusal().reason()).isEqualTo(LetterReason.PART_MISSING);
                    assertThat(no.refusal().article().toString()).isEqualTo("36(3)");
                    assertThat(no.refusal().details()).isEqualTo(List.of(Detail.of("L-13"), Detail.of("理由")));
                });
        story.drafted(whole);
        assertThat(story.letters().complete(story.order(LetterKind.REFUSAL)).isGranted())
                .isTrue();
        assertRefused(story, story.order(LetterKind.DISCLOSURE), LetterReason.WRONG_LETTER);
        assertRefused(
                story,
                LetterOrder.of(LetterKind.REFUSAL, story.file(), null, "1号", LetterCases.DATE, LetterCases.BUREAU),
                LetterReason.ADDRESSEE_MISSING);
        assertRefused(
                story,
                LetterOrder.of(
                        LetterKind.REFUSAL,
                        story.file(),
                        LetterCases.applicant(),
                        null,
                        LetterCases.DATE,
                        LetterCases.BUREAU),
                LetterReason.DOCUMENT_NUMBER_MISSING);
        assertRefused(story, story.order(LetterKind.FEE_NOTICE), LetterReason.NOTHING_TO_TELL);
        assertRefused(story, story.order(LetterKind.REFUSAL).inTemplate(4), LetterReason.TEMPLATE_UNKNOWN);
    }

    private static void assertRefused(LetterCases story, LetterOrder order, LetterReason reason) {
        assertThat(story.letters().write(order))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"THIRD_PARTY_CONSULTATION", "AGENCY_CONSULTATION", "THIRD_PARTY_DECISION"})
    void nobody_else_reads_who_asked_or_in_which_words(LetterKind kind) { // R-PRI-05, L-06
        assertThat(textOf(written(LetterCases.whole(kind, LetterCases.REQUEST), kind)
                        .docx()))
                .doesNotContain(LetterCases.APPLICANT, LetterCases.ID_NUMBER, "13800138000", "解放路", "递补人数");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void an_identity_number_is_masked_wherever_it_stands(LetterKind kind) {
        String text = textOf(
                written(LetterCases.whole(kind, LetterCases.REQUEST), kind).docx());
        assertThat(text).doesNotContain(LetterCases.ID_NUMBER);
        assertThat(text.contains("321***********1234")).isEqualTo(kind == LetterKind.REQUEST_FORM);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void survives_any_text(LetterKind kind) throws IOException {
        Written letter = written(LetterCases.whole(kind, HARD), kind);
        String kept = "a&b<c>d]]>\uFFFD\uFFFD\uD842\uDFB7野家{{发文机关}}{{?理由}}[题名]${x}";
        if (LetterContents.must(kind).contains(LetterField.REQUEST)) {
            assertThat(textOf(letter.docx())).contains(kept);
            assertThat(textOfPdf(letter.pdf())).contains("〓野家{{发文机关}}", "U+20BB7");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 600, 1800})
    void the_signature_never_stands_alone(int length) throws IOException {
        for (LetterKind kind : EnumSet.of(LetterKind.DISCLOSURE, LetterKind.PARTIAL_DISCLOSURE, LetterKind.REFUSAL)) {
            for (int more = 0; more < 12; more++) {
                Written letter = written(LetterCases.whole(kind, "公".repeat(length + 28 * more)), kind);
                try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
                    PDFTextStripper last = new PDFTextStripper();
                    last.setStartPage(pdf.getNumberOfPages());
                    String page = tidy(last.getText(pdf)).replaceAll("—\\d+—", "");
                    assertThat(page)
                            .endsWith("2026年3月5日")
                            .matches(text -> text.length() > "镇江市人力资源和社会保障局2026年3月5日".length() + 3);
                }
            }
        }
    }

    @Test
    void a_letter_of_2013_rests_on_the_text_of_its_time() {
        LetterCases story = new LetterCases();
        LetterCases old = new LetterCases(LetterCases.REQUEST, LocalDate.parse("2013-03-18"));
        old.act(new Act.ReplyDrafted(LocalDate.parse("2013-04-01"), LetterCases.draft(Outcome.U1B), List.of()));
        LetterOrder order = LetterOrder.of(
                LetterKind.NOT_RESPONSIBLE,
                old.file(),
                LetterCases.applicant(),
                "x〔2013〕1号",
                LocalDate.parse("2013-04-02"),
                LetterCases.BUREAU);
        assertThat(textOf(written(story, order).docx()))
                .contains("《中华人民共和国政府信息公开条例》第二十一条第三项", "3个月内")
                .doesNotContain("第三十六条", "2007");
    }

    @Test
    void a_case_keeps_the_template_it_used() {
        LetterCases story = LetterCases.whole(LetterKind.WITHDRAWN, LetterCases.REQUEST);
        OfficialLetters letters = story.letters();
        LetterOrder order = story.order(LetterKind.WITHDRAWN);
        byte[] own = TemplateInspectionTest.changed(LetterKind.WITHDRAWN, "特此告知。", "专此告知，顺颂时祺。");
        story.templates.keep(LetterKind.WITHDRAWN, own, "admin", java.time.Instant.EPOCH);
        assertThat(textOf(letters.write(order).orElseThrow().docx())).contains("顺颂时祺");
        assertThat(letters.write(order).orElseThrow().template()).isEqualTo(1);
        assertThat(textOf(letters.write(order.inTemplate(0)).orElseThrow().docx()))
                .doesNotContain("顺颂时祺");
    }

    @Test
    void the_review_sheet_shows_opinions_on_the_draft_in_force_only() {
        LetterCases story = LetterCases.whole(LetterKind.REVIEW_SHEET, LetterCases.REQUEST);
        assertThat(textOf(written(story, LetterKind.REVIEW_SHEET).docx()))
                .contains("同意区分处理", "第1份文件涉及个人隐私", "2026-03-0210:15");
        story.drafted(LetterCases.draft(Outcome.D4));
        assertThat(textOf(written(story, LetterKind.REVIEW_SHEET).docx()))
                .contains("尚未审查")
                .doesNotContain("同意区分处理");
    }

    /** Art. 37: the letter lists what is given and what is not; the sheet shows the reviewers both. */
    @Test
    void a_partial_disclosure_lists_what_is_given_and_what_is_not_from_its_passages() {
        DraftReply draft = LetterCases.draft(Outcome.P1);
        String table = draft.documents().get(0);
        DraftReply laidOut = draft.with(List.of(
                Passage.disclosed(table, "第1至3列"),
                Passage.withheld(table, "第4列", Outcome.D4, "涉及个人隐私"),
                Passage.disclosed(table, "备注")));
        for (LetterKind kind : List.of(LetterKind.PARTIAL_DISCLOSURE, LetterKind.REVIEW_SHEET)) {
            LetterCases story = new LetterCases().drafted(laidOut);
            assertThat(textOf(written(story, kind).docx())).as(kind.name()).contains(table + "：第1至3列、备注");
        }
        LetterCases story = new LetterCases().drafted(laidOut);
        assertThat(textOf(written(story, LetterKind.PARTIAL_DISCLOSURE).docx()))
                .as("whole documents by their title")
                .contains("2.《关于事业单位公开招聘递补工作的通知》提供形式");
        assertThat(textOf(written(story, LetterKind.REVIEW_SHEET).docx())).contains(table + "第4列：", "理由：涉及个人隐私。");
    }

    @Test
    void no_part_of_the_archive_tells_when_it_was_written() throws IOException {
        Set<LocalDate> days = new TreeSet<>();
        byte[] docx = written(LetterCases.whole(LetterKind.RECEIPT, "x"), LetterKind.RECEIPT)
                .docx();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                days.add(entry.getTimeLocal().toLocalDate());
        }
        assertThat(days.stream().map(LocalDate::getYear).collect(Collectors.toSet()))
                .containsExactly(1980);
    }
}
