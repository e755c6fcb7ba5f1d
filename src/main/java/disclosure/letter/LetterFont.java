package disclosure.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The font of the electronic copies, read once: Noto Serif SC stands for the proprietary fonts that the DOCX names. Not for
 * several threads at once.
 */
final class LetterFont {

    private static final String RESOURCE = "/fonts/NotoSerifSC-Regular.ttf";
    private static final int BMP = 0x10000;

    /** Shown for a character that the font lacks, as printers do (〓). */
    static final int GETA = 0x3013;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float[] widths = new float[BMP];
    private final Map<Integer, Float> rare = new HashMap<>();

    LetterFont() {
        try (InputStream in = LetterFont.class.getResourceAsStream(RESOURCE)) {
            if (in == null) throw new IllegalStateException("the font ships with the program");
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false);
            glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDType0Font embeddedIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    boolean has(int codePoint) {
        return width(codePoint) >= 0;
    }

    /** In em; below 0 where there is no such character. */
    float width(int codePoint) {
        if (codePoint >= BMP) return rare.computeIfAbsent(codePoint, this::measured);
        float known = widths[codePoint];
        if (known == 0) widths[codePoint] = known = measured(codePoint);
        return known;
    }

    private float measured(int codePoint) {
        try {
            int glyph = glyphs.getGlyphId(codePoint);
            if (glyph == 0) return -1;
            return Math.max(font.getAdvanceWidth(glyph) / (float) font.getUnitsPerEm(), 0.0001f);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
