package disclosure.redaction;

import disclosure.handling.Redaction.Region;
import disclosure.handling.RedactionReason;
import disclosure.law.Ruling;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The copy that may be given, built anew: a page with something withheld becomes a picture with black on it, any other
 * page is copied as plainly as it can be shown to be plain, and becomes a picture where it cannot.
 */
final class GivenCopy {

    static final int DPI = 200;

    private static final long MAX_BYTES = 150L * 1024 * 1024;

    private final PDDocument source;
    private final List<Region> regions;
    private final PDFRenderer renderer;

    GivenCopy(PDDocument source, List<Region> regions) {
        this.source = source;
        this.regions = List.copyOf(regions);
        this.renderer = new PDFRenderer(source);
        // Notes, stamps and form fields are in no copy, so they are not in the pictures either.
        renderer.setAnnotationsFilter(annotation -> false);
    }

    Ruling<byte[]> bytes() throws IOException {
        try (PDDocument copy = new PDDocument()) {
            PlainPages plain = new PlainPages(copy);
            long pictures = 0;
            for (int index = 0; index < source.getNumberOfPages(); index++) {
                PDPage page = source.getPage(index);
                List<Region> withheld = on(index + 1);
                if (withheld.isEmpty() && plain.isPlain(page)) copy.addPage(plain.copy(page));
                else pictures += addPicture(copy, index, withheld);
                if (pictures > MAX_BYTES)
                    return PdfRedaction.refused(RedactionReason.FILE_TOO_LARGE, MAX_BYTES / 1024 / 1024);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            copy.save(out);
            return Ruling.granted(out.toByteArray());
        }
    }

    private List<Region> on(int page) {
        return regions.stream().filter(region -> region.page() == page).toList();
    }

    /** @return how many bytes the picture takes */
    private long addPicture(PDDocument copy, int index, List<Region> withheld) throws IOException {
        BufferedImage picture = renderer.renderImageWithDPI(index, DPI, ImageType.RGB);
        blacken(picture, withheld);
        PDRectangle seen = new PDRectangle(picture.getWidth() * 72f / DPI, picture.getHeight() * 72f / DPI);
        PDPage page = new PDPage(seen);
        copy.addPage(page);
        PDImageXObject image = LosslessFactory.createFromImage(copy, picture);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(image, 0, 0, seen.getWidth(), seen.getHeight());
        }
        return image.getCOSObject().getLength();
    }

    /** One pixel more on each side, so that no blurred edge of what is under it stays. */
    private static void blacken(BufferedImage picture, List<Region> withheld) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        for (Region region : withheld) {
            int left = (int) Math.floor(region.x() * picture.getWidth()) - 1;
            int top = (int) Math.floor(region.y() * picture.getHeight()) - 1;
            int right = (int) Math.ceil((region.x() + region.width()) * picture.getWidth()) + 1;
            int bottom = (int) Math.ceil((region.y() + region.height()) * picture.getHeight()) + 1;
            graphics.fillRect(left, top, right - left, bottom - top);
        }
        graphics.dispose();
    }
}
