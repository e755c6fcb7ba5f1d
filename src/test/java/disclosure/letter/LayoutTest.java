package disclosure.letter;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.outcome.LetterKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every template that ships against the recipe of GB/T 9704-2012, as it is read back from its file. */
class LayoutTest {

    private static final double MM = 72 / 25.4;

    private static WordDocument read(LetterKind kind) {
        return WordReader.read(DocxParts.read(TemplateInspectionTest.shipped(kind)));
    }

    private static boolean isLetter(LetterKind kind) {
        return kind.to() != LetterKind.To.FILE && kind != LetterKind.RECEIPT;
    }

    private static List<WordDocument.Paragraph> paragraphs(WordDocument document) {
        return document.body().stream()
                .filter(WordDocument.Paragraph.class::isInstance)
                .map(WordDocument.Paragraph.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_page_is_a4_with_the_official_margins(LetterKind kind) {
        String xml = DocxParts.read(TemplateInspectionTest.shipped(kind)).text(DocxParts.DOCUMENT);
        assertThat(xml)
                .contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
                .contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\"");
        WordDocument.Sheet sheet = read(kind).sheet();
        assertThat(sheet.width() - sheet.left() - sheet.right()).isBetween(155.9 * MM, 156.2 * MM);
        assertThat(sheet.height() - sheet.top() - sheet.bottom()).isBetween(224.9 * MM, 225.2 * MM);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_text_of_a_letter_is_16_point_fangsong_on_an_exact_line_of_the_grid(LetterKind kind) {
        for (WordDocument.Paragraph paragraph : paragraphs(read(kind))) {
            if (!isLetter(kind)) continue;
            WordStyle.Text look = paragraph.pieces().get(0).style();
            boolean title = look.size() == 22;
            assertThat(paragraph.style().exact()).isTrue();
            assertThat(paragraph.style().line()).isEqualTo(28.95);
            assertThat(look.spacing()).isEqualTo(-0.25);
            assertThat(look.size()).isIn(16.0, 22.0);
            if (title) assertThat(look.font()).isEqualTo("方正小标宋简体");
            else assertThat(look.font()).isIn("仿宋_GB2312", "黑体", "楷体_GB2312");
            if (title) assertThat(paragraph.style().align()).isEqualTo(WordStyle.Align.CENTER);
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void forms_are_tables_of_the_full_width_in_12_point(LetterKind kind) {
        List<WordDocument.Table> tables = read(kind).body().stream()
                .filter(WordDocument.Table.class::isInstance)
                .map(WordDocument.Table.class::cast)
                .toList();
        assertThat(tables.isEmpty()).isEqualTo(isLetter(kind));
        for (WordDocument.Table table : tables) {
            assertThat(table.width()).isBetween(155.5 * MM, 156.5 * MM);
            table.rows()
                    .forEach(row -> row.cells()
                            .forEach(cell -> cell.paragraphs().forEach(paragraph -> {
                                assertThat(paragraph.pieces().get(0).style().size())
                                        .isEqualTo(12);
                                assertThat(paragraph.style().exact()).isTrue();
                            })));
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_letter_has_the_red_head_and_rules_of_the_letter_form(LetterKind kind) {
        WordDocument document = read(kind);
        if (!isLetter(kind)) {
            assertThat(document.first().head()).isEmpty();
            return;
        }
        WordDocument.Paragraph mark = document.first().head().get(0);
        assertThat(mark.pieces().get(0).style().color()).isEqualTo(0xFF0000);
        assertThat(mark.style().bottom().kind()).isEqualTo("thickThinSmallGap");
        assertThat(document.sheet().width()
                        - document.sheet().left()
                        - document.sheet().right()
                        - mark.style().left()
                        - mark.style().right())
                .isBetween(169.8 * MM, 170.2 * MM);
        WordDocument.Paragraph rule = document.first().foot().get(0);
        assertThat(rule.style().bottom().kind()).isEqualTo("thinThickSmallGap");
        assertThat(document.sheet().foot()).isBetween(19.9 * MM, 20.1 * MM);
        double markTop = document.sheet().head() + (mark.style().line() - 30) / 2;
        assertThat(markTop).isBetween(29.9 * MM, 30.2 * MM);
        assertThat(mark.style().bottom().space()).isBetween(3.8 * MM, 4.1 * MM);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void pages_are_numbered_in_four_hao_songti_outside(LetterKind kind) {
        WordDocument document = read(kind);
        WordDocument.Paragraph odd = document.odd().foot().get(0);
        assertThat(odd.pieces().stream().map(WordDocument.Paragraph.Piece::text).reduce("", String::concat))
                .isEqualTo("— " + WordDocument.PAGE_NUMBER + " —");
        assertThat(odd.pieces().get(0).style().size()).isEqualTo(14);
        assertThat(odd.pieces().get(0).style().font()).isEqualTo("宋体");
        assertThat(odd.style().align()).isEqualTo(WordStyle.Align.RIGHT);
        assertThat(document.even().foot().get(0).style().align()).isEqualTo(WordStyle.Align.LEFT);
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_seal_has_its_place_and_the_signature_its_company(LetterKind kind) {
        if (!isLetter(kind)) return;
        String xml = DocxParts.read(TemplateInspectionTest.shipped(kind)).text(DocxParts.DOCUMENT);
        assertThat(xml).contains("w:name=\"印章位置\"");
        assertThat(xml.indexOf("印章位置")).isLessThan(xml.indexOf("{{成文日期}}"));
        List<WordDocument.Paragraph> paragraphs = paragraphs(read(kind));
        int date = 0;
        while (!paragraphs.get(date).pieces().get(0).text().equals("{{成文日期}}")) date++;
        for (int before = 1; before <= 4; before++)
            assertThat(paragraphs.get(date - before).style().keepNext()).isTrue();
        WordStyle.Block style = paragraphs.get(date).style();
        double centre = style.right() + (156 * MM - style.left() - style.right()) / 2;
        // A date of eleven characters, six of them half as wide, ends four characters from the edge.
        assertThat(centre).isBetween(4 * 16 + 40.0, 4 * 16 + 56.0);
    }

    @Test
    void a_full_page_has_22_lines_of_28_characters() {
        LineBreaker breaker = new LineBreaker(new LetterFont());
        WordDocument document = read(LetterKind.REFUSAL);
        WordDocument.Paragraph like = paragraphs(document).stream()
                .filter(paragraph -> paragraph.style().first() == 32
                        && paragraph.pieces().get(0).text().startsWith("经审查"))
                .findFirst()
                .orElseThrow();
        WordDocument.Paragraph full = new WordDocument.Paragraph(
                like.style(),
                List.of(new WordDocument.Paragraph.Piece(
                        "字".repeat(28 * 60), like.pieces().get(0).style())));
        double width = document.sheet().width()
                - document.sheet().left()
                - document.sheet().right();
        List<TextLine> lines = breaker.lines(full, width, 1);
        assertThat(lines.get(1).stretches().get(0).text()).hasSize(28);
        List<PdfPage> pages = new PageFlow(
                        new WordDocument(
                                document.sheet(), List.of(full), document.odd(), document.odd(), document.even()),
                        breaker)
                .pages();
        assertThat(pages.get(0).words().stream().filter(words -> words.text().startsWith("字")))
                .hasSize(22);
    }
}
