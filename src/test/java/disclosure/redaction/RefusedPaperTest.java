package disclosure.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Redaction.Region;
import disclosure.handling.RedactionReason;
import disclosure.law.Article;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be made safe is refused with the article, never passed on and never an exception. */
class RefusedPaperTest {

    private static final List<Region> WHOLE = List.of(new Region(1, 0, 0, 1, 1));

    private final PdfRedaction redaction = new PdfRedaction();

    private static void assertRefused(Ruling<?> ruling, RedactionReason reason) {
        assertThat(ruling).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(reason);
            assertThat(refused.refusal().article()).isEqualTo(Article.article(37));
        });
    }

    @ParameterizedTest
    @CsvSource({"user,owner", "'',owner"})
    void a_paper_with_a_password(String user, String owner) throws IOException {
        byte[] pdf = Paper.changed(Paper.saying("locked"), document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy(owner, user, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
        assertRefused(redaction.withhold(pdf, WHOLE), RedactionReason.PDF_NEEDS_PASSWORD);
        assertRefused(redaction.inspect(pdf), RedactionReason.PDF_NEEDS_PASSWORD);
    }

    @Test
    void no_pdf_at_all() {
        byte[] words = "a letter".getBytes(StandardCharsets.UTF_8);
        assertRefused(redaction.withhold(words, WHOLE), RedactionReason.NOT_A_PDF);
        assertRefused(redaction.withhold(new byte[0], WHOLE), RedactionReason.NOT_A_PDF);
    }

    @Test
    void only_the_beginning_of_a_pdf() {
        byte[] pdf = "%PDF-1.7\n1 0 obj << /Type /Catalog".getBytes(StandardCharsets.UTF_8);
        assertRefused(redaction.withhold(pdf, WHOLE), RedactionReason.PDF_MALFORMED);
        assertRefused(redaction.inspect(pdf), RedactionReason.PDF_MALFORMED);
    }

    @Test
    void no_region() throws IOException {
        assertRefused(redaction.withhold(Paper.saying("all"), List.of()), RedactionReason.NO_REGION);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 0, 0.5, 0.5",
        "0, 0.6, 0.5, 0.5",
        "0.6, 0, 0.5, 0.5",
        "0, 0, 0, 0.5",
        "0, 0, 0.5, -0.5",
        "NaN, 0, 0.5, 0.5",
        "0, 0, Infinity, 0.5"
    })
    void a_region_outside_the_page(double x, double y, double width, double height) throws IOException {
        assertRefused(
                redaction.withhold(Paper.saying("all"), List.of(new Region(1, x, y, width, height))),
                RedactionReason.REGION_OUTSIDE_PAGE);
    }

    @ParameterizedTest
    @CsvSource({"0", "2", "-1"})
    void a_page_that_is_not_there(int page) throws IOException {
        assertRefused(
                redaction.withhold(Paper.saying("all"), List.of(new Region(page, 0, 0, 1, 1))),
                RedactionReason.NO_SUCH_PAGE);
    }

    @Test
    void too_many_pages() throws IOException {
        Paper paper = new Paper();
        for (int i = 0; i <= PdfRedaction.MAX_PAGES; i++) paper.page();
        assertRefused(redaction.withhold(paper.bytes(), WHOLE), RedactionReason.TOO_MANY_PAGES);
    }

    @Test
    void a_page_as_large_as_a_house() throws IOException {
        Paper paper = new Paper();
        paper.document.addPage(new PDPage(new PDRectangle(14_400, 14_400)));
        assertRefused(redaction.withhold(paper.bytes(), WHOLE), RedactionReason.PAGE_TOO_LARGE);
    }

    @Test
    void a_small_page_that_says_its_units_are_large() throws IOException {
        Paper paper = new Paper();
        paper.page().setUserUnit(1_000);
        assertRefused(redaction.withhold(paper.bytes(), WHOLE), RedactionReason.PAGE_TOO_LARGE);
    }

    @Test
    void a_few_bytes_that_unpack_to_very_many() throws IOException {
        Paper paper = new Paper();
        PDStream stream = new PDStream(paper.document);
        byte[] blanks = new byte[1024 * 1024];
        Arrays.fill(blanks, (byte) ' ');
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (int i = 0; i < 202; i++) out.write(blanks);
        }
        paper.page().setContents(stream);
        byte[] pdf = paper.bytes();
        assertThat(pdf.length).isLessThan(1024 * 1024);
        assertRefused(redaction.withhold(pdf, WHOLE), RedactionReason.FILE_TOO_LARGE);
        assertRefused(redaction.inspect(pdf), RedactionReason.FILE_TOO_LARGE);
    }

    @Test
    void a_picture_this_program_cannot_draw() throws IOException {
        byte[] pdf = withImage(COSName.JPX_DECODE, 10);
        assertRefused(redaction.withhold(pdf, WHOLE), RedactionReason.PICTURE_UNREADABLE);
    }

    @Test
    void a_picture_that_says_it_is_gigantic() throws IOException {
        byte[] pdf = withImage(COSName.FLATE_DECODE, 60_000);
        assertRefused(redaction.withhold(pdf, WHOLE), RedactionReason.FILE_TOO_LARGE);
    }

    private static byte[] withImage(COSName filter, int side) throws IOException {
        return Paper.changed(Paper.saying("see picture"), document -> {
            var image = document.getDocument().createCOSStream();
            try (OutputStream out = image.createRawOutputStream()) {
                out.write(1);
            }
            image.setItem(COSName.TYPE, COSName.XOBJECT);
            image.setItem(COSName.SUBTYPE, COSName.IMAGE);
            image.setInt(COSName.WIDTH, side);
            image.setInt(COSName.HEIGHT, side);
            image.setItem(COSName.FILTER, filter);
            document.getPage(0).getResources().getCOSObject().setItem(COSName.XOBJECT, dictionaryOf(image));
        });
    }

    private static org.apache.pdfbox.cos.COSDictionary dictionaryOf(org.apache.pdfbox.cos.COSStream image) {
        var pictures = new org.apache.pdfbox.cos.COSDictionary();
        pictures.setItem("Im1", image);
        return pictures;
    }

    @Test
    void a_damaged_paper_is_refused_or_made_safe_but_never_passed_on_and_never_a_crash() throws IOException {
        Paper paper = new Paper();
        paper.words(paper.page(), 10, 10, "Withheld 4711").words(paper.page(), 10, 10, "Public part");
        byte[] whole = paper.bytes();
        Random random = new Random(37);
        int given = 0;
        for (int i = 0; i < 60; i++) {
            byte[] damaged =
                    i % 2 == 0 ? Arrays.copyOf(whole, 200 + random.nextInt(whole.length - 200)) : whole.clone();
            if (i % 2 == 1)
                for (int j = 0; j < 20; j++) damaged[8 + random.nextInt(whole.length - 8)] = (byte) random.nextInt();
            Ruling<byte[]> ruling = redaction.withhold(damaged, WHOLE);
            if (ruling.isGranted()) {
                given++;
                try (RawFile after = new RawFile(ruling.orElseThrow())) {
                    assertThat(after.holds("Withheld 4711")).isFalse();
                }
            }
        }
        assertThat(given).isBetween(1, 59);
    }
}
