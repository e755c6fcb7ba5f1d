package disclosure.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Redaction.Region;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** What is withheld is not in the file: looked for by extraction, in every object, unpacked (Art. 37, R-SEC-09). */
class PdfRedactionTest {

    private static final String SECRET = "Complainant Zhang 4711";
    private static final Region LOWER_HALF = new Region(1, 0, 0.5, 1, 0.5);

    private final PdfRedaction redaction = new PdfRedaction();

    private RawFile given(byte[] pdf, Region... regions) throws IOException {
        return new RawFile(redaction.withhold(pdf, List.of(regions)).orElseThrow());
    }

    @Test
    void words_under_a_region_are_nowhere_and_those_of_other_pages_stay() throws IOException {
        Paper paper = new Paper();
        PDPage first = paper.page();
        paper.words(first, 10, 10, SECRET).words(paper.page(), 10, 10, "Public part");
        byte[] pdf = paper.bytes();
        try (RawFile before = new RawFile(pdf)) {
            assertThat(before.holds(SECRET)).isTrue();
        }
        try (RawFile after = given(pdf, LOWER_HALF)) {
            assertThat(after.text(1)).isBlank();
            assertThat(after.holds(SECRET)).isFalse();
            assertThat(after.text(2).strip()).isEqualTo("Public part");
        }
    }

    @Test
    void words_in_glyph_numbers_of_an_embedded_font_are_gone_too() throws IOException {
        Paper paper = new Paper();
        var font = paper.embedded();
        paper.words(paper.page(), 10, 10, SECRET, font).words(paper.page(), 10, 10, "Public part", font);
        try (RawFile after = given(paper.bytes(), LOWER_HALF)) {
            assertThat(after.text(1)).isBlank();
            assertThat(after.text(2).strip()).isEqualTo("Public part");
        }
    }

    @Test
    void a_picture_is_black_inside_the_region_itself_and_as_before_outside() throws IOException {
        Paper paper = new Paper();
        PDPage page = paper.page();
        PDImageXObject picture = LosslessFactory.createFromImage(paper.document, Paper.picture(Color.MAGENTA));
        try (PDPageContentStream content = paper.drawing(page)) {
            content.drawImage(picture, 0, 0, 200, 100);
        }
        try (RawFile after = given(paper.bytes(), new Region(1, 0.25, 0.25, 0.5, 0.5))) {
            assertThat(after.pictures()).singleElement().satisfies(image -> {
                assertThat(image.getWidth()).isGreaterThanOrEqualTo(200 * 200 / 72);
                forEachPixel(image, (x, y, colour) -> {
                    boolean inside = x >= 0.25 && x < 0.75 && y >= 0.25 && y < 0.75;
                    boolean wellOutside = x < 0.24 || x > 0.76 || y < 0.24 || y > 0.76;
                    if (inside) assertThat(colour).isEqualTo(Color.BLACK);
                    if (wellOutside) assertThat(colour).isEqualTo(Color.MAGENTA);
                });
            });
        }
    }

    @Test
    void resources_shared_with_a_withheld_page_do_not_come_along_with_another() throws IOException {
        Paper paper = new Paper();
        PDPage first = paper.page();
        PDPage second = paper.page();
        PDImageXObject secret = LosslessFactory.createFromImage(paper.document, Paper.picture(Color.MAGENTA));
        PDImageXObject open = LosslessFactory.createFromImage(paper.document, Paper.picture(Color.GREEN));
        PDResources shared = new PDResources();
        first.setResources(shared);
        second.setResources(shared);
        try (PDPageContentStream content = paper.drawing(first)) {
            content.drawImage(secret, 0, 0, 200, 40);
        }
        try (PDPageContentStream content = paper.drawing(second)) {
            content.drawImage(open, 0, 0, 200, 40);
        }
        paper.words(second, 10, 60, "Public part");
        try (RawFile after = given(paper.bytes(), LOWER_HALF)) {
            assertThat(after.text(2).strip()).isEqualTo("Public part");
            assertThat(after.pictures())
                    .hasSize(2)
                    .allSatisfy(image -> assertThat(shows(image, Color.MAGENTA)).isFalse());
            assertThat(after.pictures())
                    .anySatisfy(image -> assertThat(shows(image, Color.GREEN)).isTrue());
        }
    }

    @Test
    void a_turned_page_is_withheld_where_the_reader_sees_it() throws IOException {
        for (int rotation : new int[] {0, 90, 180, 270}) {
            Paper paper = new Paper();
            PDPage page = paper.page();
            page.setRotation(rotation);
            paper.block(page, 0, 0, 50, 25, Color.RED).block(page, 150, 75, 50, 25, Color.BLUE);
            try (RawFile after = given(paper.bytes(), cornerOfOrigin(rotation))) {
                BufferedImage seen = after.pictures().get(0);
                boolean lying = rotation % 180 == 0;
                assertThat(seen.getWidth() > seen.getHeight()).isEqualTo(lying);
                assertThat(after.document().getPage(0).getMediaBox().getWidth())
                        .isBetween(lying ? 199f : 99f, lying ? 201f : 101f);
                assertThat(shows(seen, Color.RED)).as("turned by " + rotation).isFalse();
                assertThat(shows(seen, Color.BLUE)).as("turned by " + rotation).isTrue();
            }
        }
    }

    /** Where the page's own lower left quarter is after turning clockwise. */
    private static Region cornerOfOrigin(int rotation) {
        return switch (rotation) {
            case 90 -> new Region(1, 0, 0, 0.25, 0.25);
            case 180 -> new Region(1, 0.75, 0, 0.25, 0.25);
            case 270 -> new Region(1, 0.75, 0.75, 0.25, 0.25);
            default -> new Region(1, 0, 0.75, 0.25, 0.25);
        };
    }

    @Test
    void a_cropped_page_is_measured_by_what_is_seen_and_what_was_cropped_is_gone() throws IOException {
        Paper paper = new Paper();
        PDPage first = paper.page();
        PDPage second = paper.page();
        for (PDPage page : List.of(first, second)) {
            page.setCropBox(new PDRectangle(100, 50, 100, 50));
            paper.words(page, 5, 5, SECRET)
                    .block(page, 100, 75, 50, 25, Color.RED)
                    .block(page, 150, 50, 50, 25, Color.BLUE);
        }
        try (RawFile after = given(paper.bytes(), new Region(1, 0, 0, 0.5, 0.5))) {
            BufferedImage seen = after.pictures().get(0);
            assertThat(shows(seen, Color.RED)).isFalse();
            assertThat(shows(seen, Color.BLUE)).isTrue();
            assertThat(after.holds(SECRET)).isFalse();
            assertThat(after.text(2)).isBlank();
        }
    }

    @Test
    void the_file_is_new_from_the_first_byte() throws IOException {
        byte[] pdf = Paper.saying(SECRET);
        try (RawFile before = new RawFile(pdf);
                RawFile after = given(pdf, LOWER_HALF)) {
            assertThat(after.revisions()).isEqualTo(1);
            COSArray oldId = before.document().getDocument().getDocumentID();
            COSArray newId = after.document().getDocument().getDocumentID();
            assertThat(newId.get(0)).isNotEqualTo(oldId.get(0));
            assertThat(after.document().getDocument().getTrailer().containsKey(COSName.INFO))
                    .isFalse();
        }
    }

    @Test
    void two_regions_of_a_page_and_a_region_of_another_all_hold() throws IOException {
        Paper paper = new Paper();
        for (int i = 0; i < 2; i++) {
            PDPage page = paper.page();
            paper.block(page, 0, 75, 50, 25, Color.RED).block(page, 150, 0, 50, 25, Color.RED);
        }
        Region left = new Region(1, 0, 0, 0.25, 0.25);
        Region right = new Region(1, 0.75, 0.75, 0.25, 0.25);
        try (RawFile after = given(paper.bytes(), left, right, new Region(2, 0, 0, 1, 1))) {
            assertThat(after.pictures())
                    .hasSize(2)
                    .allSatisfy(image -> assertThat(shows(image, Color.RED)).isFalse());
        }
    }

    private interface Pixel {
        void at(double x, double y, Color colour);
    }

    private static void forEachPixel(BufferedImage image, Pixel pixel) {
        for (int x = 0; x < image.getWidth(); x++)
            for (int y = 0; y < image.getHeight(); y++)
                pixel.at((double) x / image.getWidth(), (double) y / image.getHeight(), new Color(image.getRGB(x, y)));
    }

    /** Near enough to a colour that an edge of it would be seen. */
    private static boolean shows(BufferedImage image, Color wanted) {
        for (int x = 0; x < image.getWidth(); x++)
            for (int y = 0; y < image.getHeight(); y++) {
                Color colour = new Color(image.getRGB(x, y));
                int apart = Math.abs(colour.getRed() - wanted.getRed())
                        + Math.abs(colour.getGreen() - wanted.getGreen())
                        + Math.abs(colour.getBlue() - wanted.getBlue());
                if (apart < 120) return true;
            }
        return false;
    }
}
