package disclosure.letter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * Writes the electronic copy of a letter: a PDF with its font embedded, made from the very DOCX that was written, so that a
 * bureau's own template shows in both.
 */
final class PdfCopy {

    /** How much heavier the fonts of headings are drawn, in parts of their size. */
    private static final float HEAVIER = 0.022f;

    private final LetterFont font = new LetterFont();

    /** One after the other: the font is read while a copy is written. */
    synchronized byte[] of(WordDocument document, String author, String title, LocalDate date) {
        LineBreaker breaker = new LineBreaker(font);
        List<PdfPage> pages = new PageFlow(document, breaker).pages();
        if (!breaker.missing().isEmpty()) pages = new PageFlow(withNote(document, breaker.missing()), breaker).pages();
        try (PDDocument pdf = new PDDocument()) {
            PDType0Font embedded = font.embeddedIn(pdf);
            for (PdfPage page : pages) write(pdf, embedded, document.sheet(), page);
            describe(pdf, author, title, date);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says which characters 〓 stands for. */
    private static WordDocument withNote(WordDocument document, Set<Integer> missing) {
        String list = missing.stream().map("U+%04X"::formatted).collect(Collectors.joining("、"));
        WordDocument.Paragraph like = WordDocument.last(document.body());
        WordStyle.Text look = new WordStyle.Text("宋体", 10.5, 0, false, false, 0);
        WordStyle.Block block = new WordStyle.Block(
                WordStyle.Align.LEFT, 0, 0, 0, like == null ? 0 : 12, 0, 16, true, false, true, false, null, null);
        List<WordDocument.Block> body = new ArrayList<>(document.body());
        body.add(new WordDocument.Paragraph(
                block,
                List.of(new WordDocument.Paragraph.Piece(
                        "注：本电子副本的字库未收录下列字符，文中以“〓”代替，以加盖印章的文书为准：" + list + "。", look))));
        return new WordDocument(document.sheet(), body, document.first(), document.odd(), document.even());
    }

    private static void describe(PDDocument pdf, String author, String title, LocalDate date) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setAuthor(author);
        about.setTitle(title);
        about.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.ofHours(8))));
        pdf.setDocumentInformation(about);
        pdf.getDocumentCatalog().setLanguage("zh-CN");
        pdf.setDocumentId(date.toEpochDay());
    }

    private static void write(PDDocument pdf, PDType0Font font, WordDocument.Sheet sheet, PdfPage page)
            throws IOException {
        PDPage leaf = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        pdf.addPage(leaf);
        float height = (float) sheet.height();
        try (PDPageContentStream out = new PDPageContentStream(pdf, leaf)) {
            for (PdfPage.Rule rule : page.rules()) draw(out, rule, height);
            out.beginText();
            WordStyle.Text look = null;
            for (PdfPage.Words words : page.words()) {
                if (!words.style().equals(look)) set(out, font, words.style());
                look = words.style();
                out.setCharacterSpacing((float) words.spacing());
                out.setTextMatrix(org.apache.pdfbox.util.Matrix.getTranslateInstance(
                        (float) words.x(), height - (float) words.baseline()));
                out.showText(words.text());
            }
            out.endText();
        }
    }

    private static void set(PDPageContentStream out, PDType0Font font, WordStyle.Text look) throws IOException {
        out.setFont(font, (float) look.size());
        out.setNonStrokingColor(red(look.color()), green(look.color()), blue(look.color()));
        out.setStrokingColor(red(look.color()), green(look.color()), blue(look.color()));
        out.setRenderingMode(look.heavy() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        out.setLineWidth((float) look.size() * HEAVIER);
    }

    private static void draw(PDPageContentStream out, PdfPage.Rule rule, float height) throws IOException {
        out.setStrokingColor(red(rule.color()), green(rule.color()), blue(rule.color()));
        out.setLineWidth((float) rule.width());
        out.moveTo((float) rule.x1(), height - (float) rule.y1());
        out.lineTo((float) rule.x2(), height - (float) rule.y2());
        out.stroke();
    }

    private static float red(int color) {
        return (color >> 16 & 0xFF) / 255f;
    }

    private static float green(int color) {
        return (color >> 8 & 0xFF) / 255f;
    }

    private static float blue(int color) {
        return (color & 0xFF) / 255f;
    }
}
