package disclosure.redaction;

import static disclosure.law.Article.article;

import disclosure.handling.Redaction;
import disclosure.handling.RedactionReason;
import disclosure.handling.Upload;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.stereotype.Component;

/** {@link Redaction} with PDFBox. A document that cannot be read to its end is refused, never passed on as it is. */
@Component
class PdfRedaction implements Redaction {

    static final int MAX_PAGES = 500;

    /** Readers accept some bytes before the header; so does this. */
    private static final int HEADER_WITHIN = 1024;

    private interface Work<T> {
        Ruling<T> on(PDDocument document) throws IOException;
    }

    @Override
    public Ruling<byte[]> withhold(byte[] pdf, List<Region> regions) {
        if (regions.isEmpty()) return refused(RedactionReason.NO_REGION);
        return opened(pdf, document -> {
            for (Region region : regions) {
                if (region.page() < 1 || region.page() > document.getNumberOfPages())
                    return refused(RedactionReason.NO_SUCH_PAGE, region.page(), document.getNumberOfPages());
                if (!region.isOnPage()) return refused(RedactionReason.REGION_OUTSIDE_PAGE, region.page());
            }
            return new GivenCopy(document, regions).bytes();
        });
    }

    @Override
    public Ruling<Inspection> inspect(byte[] pdf) {
        return opened(pdf, document -> Ruling.granted(Contents.of(document)));
    }

    private static <T> Ruling<T> opened(byte[] pdf, Work<T> work) {
        if (pdf.length > Upload.MAX_BYTES)
            return refused(RedactionReason.FILE_TOO_LARGE, Upload.MAX_BYTES / 1024 / 1024);
        if (!beginsLikePdf(pdf)) return refused(RedactionReason.NOT_A_PDF);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.isEncrypted()) return refused(RedactionReason.PDF_NEEDS_PASSWORD);
            int pages = document.getNumberOfPages();
            if (pages == 0) return refused(RedactionReason.PDF_MALFORMED);
            if (pages > MAX_PAGES) return refused(RedactionReason.TOO_MANY_PAGES, MAX_PAGES);
            return Bounds.check(document) instanceof Refused<?> no ? new Refused<>(no.refusal()) : work.on(document);
        } catch (InvalidPasswordException e) {
            return refused(RedactionReason.PDF_NEEDS_PASSWORD);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file made to break the reader breaks it in any of these ways; none of them yields a copy.
            return refused(RedactionReason.PDF_MALFORMED);
        } catch (OutOfMemoryError e) {
            // One picture that says it is gigantic in a place that was not looked at; the rest of the house has memory.
            return refused(RedactionReason.FILE_TOO_LARGE, Upload.MAX_BYTES / 1024 / 1024);
        }
    }

    private static boolean beginsLikePdf(byte[] pdf) {
        byte[] beginning = Arrays.copyOf(pdf, Math.min(pdf.length, HEADER_WITHIN));
        return new String(beginning, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    static <T> Ruling<T> refused(Reason reason, Object... details) {
        return Ruling.refused(article(37), reason, details);
    }
}
