package disclosure.redaction;

import disclosure.handling.RedactionReason;
import disclosure.law.Ruling;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Keeps a small file from asking for all the memory there is, and a picture from getting lost because it cannot be read. */
final class Bounds {

    /** An A2 page at the resolution of a withheld page has 16 million. */
    static final long MAX_PIXELS = 40_000_000;

    private static final long MAX_PICTURE_PIXELS = 120_000_000;
    private static final long MAX_UNPACKED = 200L * 1024 * 1024;

    private Bounds() {}

    static Ruling<PDDocument> check(PDDocument document) {
        for (PDPage page : document.getPages())
            if (pixels(page) > MAX_PIXELS)
                return PdfRedaction.refused(
                        RedactionReason.PAGE_TOO_LARGE, document.getPages().indexOf(page) + 1);
        long unpacked = 0;
        for (COSDictionary object :
                Objects.dictionariesFrom(document.getDocumentCatalog().getCOSObject())) {
            if (!(object instanceof COSStream stream)) continue;
            if (filters(stream).contains(COSName.JPX_DECODE))
                return PdfRedaction.refused(RedactionReason.PICTURE_UNREADABLE);
            unpacked += unpacked(stream, MAX_UNPACKED - unpacked);
            if (pictureTooLarge(stream) || unpacked > MAX_UNPACKED)
                return PdfRedaction.refused(RedactionReason.FILE_TOO_LARGE, MAX_UNPACKED / 1024 / 1024);
        }
        return Ruling.granted(document);
    }

    private static double pixels(PDPage page) {
        PDRectangle box = page.getCropBox();
        double scale = GivenCopy.DPI / 72.0 * page.getUserUnit();
        return box.getWidth() * scale * box.getHeight() * scale;
    }

    private static boolean pictureTooLarge(COSStream stream) {
        long width = stream.getInt(COSName.WIDTH, 0);
        long height = stream.getInt(COSName.HEIGHT, 0);
        return width * height > MAX_PICTURE_PIXELS;
    }

    static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) return List.of(one);
        if (!(filters instanceof COSArray several)) return List.of();
        return several.toList().stream()
                .map(Objects::resolve)
                .filter(COSName.class::isInstance)
                .map(COSName.class::cast)
                .toList();
    }

    /** Bytes behind a packed stream, counted without keeping them, a little more than the limit at most. */
    private static long unpacked(COSStream stream, long limit) {
        List<COSName> filters = filters(stream);
        boolean packed = !filters.isEmpty()
                && (filters.get(0).equals(COSName.FLATE_DECODE)
                        || filters.get(0).equals(COSName.FLATE_DECODE_ABBREVIATION));
        if (!packed) return 0;
        long count = 0;
        try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0 && count <= limit; read = in.read(buffer)) count += read;
        } catch (IOException e) {
            // Damaged at the end, as many real files are: what came before it has been counted.
            return count;
        }
        return count;
    }
}
