package disclosure.redaction;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Papers of the cases in these tests, put together page by page. */
final class Paper {

    /** Small, so that a picture of it is made quickly. */
    static final PDRectangle SIZE = new PDRectangle(200, 100);

    final PDDocument document = new PDDocument();

    PDPage page() {
        PDPage page = new PDPage(SIZE);
        document.addPage(page);
        return page;
    }

    Paper words(PDPage page, float x, float y, String words) throws IOException {
        return words(page, x, y, words, new PDType1Font(Standard14Fonts.FontName.HELVETICA));
    }

    Paper words(PDPage page, float x, float y, String words, PDFont font) throws IOException {
        try (PDPageContentStream content = drawing(page)) {
            content.beginText();
            content.setFont(font, 8);
            content.newLineAtOffset(x, y);
            content.showText(words);
            content.endText();
        }
        return this;
    }

    Paper block(PDPage page, float x, float y, float width, float height, Color colour) throws IOException {
        try (PDPageContentStream content = drawing(page)) {
            content.setNonStrokingColor(colour);
            content.addRect(x, y, width, height);
            content.fill();
        }
        return this;
    }

    PDPageContentStream drawing(PDPage page) throws IOException {
        return new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true);
    }

    /** An embedded font with glyph numbers in place of characters, as Chinese papers have it. */
    PDFont embedded() throws IOException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return PDType0Font.load(document, font, true);
        }
    }

    static BufferedImage picture(Color colour) {
        BufferedImage picture = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) for (int y = 0; y < 20; y++) picture.setRGB(x, y, colour.getRGB());
        return picture;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    /** One page with the words in its lower left corner. */
    static byte[] saying(String words) throws IOException {
        Paper paper = new Paper();
        return paper.words(paper.page(), 10, 10, words).bytes();
    }

    static byte[] changed(byte[] pdf, Change change) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            change.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    interface Change {
        void on(PDDocument document) throws IOException;
    }
}
