package disclosure.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Redaction.Inspection;
import disclosure.handling.Redaction.Region;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** What a document carries beside the look of its pages stays behind, also on pages that are given whole. */
class HiddenContentTest {

    private static final String LEAK = "LEAKED-4711";
    private static final Region FIRST_PAGE = new Region(1, 0, 0, 1, 1);

    private final PdfRedaction redaction = new PdfRedaction();

    private static Paper twoPages() throws IOException {
        Paper paper = new Paper();
        paper.words(paper.page(), 10, 10, "Withheld").words(paper.page(), 10, 10, "Public part");
        return paper;
    }

    private void assertGone(byte[] pdf, Inspection expectedBefore) throws IOException {
        assertThat(redaction.inspect(pdf).orElseThrow()).isEqualTo(expectedBefore);
        assertGone(pdf);
    }

    private void assertGone(byte[] pdf) throws IOException {
        try (RawFile before = new RawFile(pdf)) {
            assertThat(before.holds(LEAK)).as("the test hides it").isTrue();
        }
        byte[] given = redaction.withhold(pdf, List.of(FIRST_PAGE)).orElseThrow();
        try (RawFile after = new RawFile(given)) {
            assertThat(after.holds(LEAK)).isFalse();
            assertThat(after.document().getNumberOfPages()).isEqualTo(2);
        }
        Inspection seen = redaction.inspect(given).orElseThrow();
        assertThat(seen).isEqualTo(new Inspection(2, seen.text(), false, false, false, false, false, false));
    }

    @Test
    void title_author_and_metadata() throws IOException {
        Paper paper = twoPages();
        paper.document.getDocumentInformation().setAuthor(LEAK);
        PDMetadata xmp = new PDMetadata(paper.document);
        xmp.importXMPMetadata(("<x>" + LEAK + "</x>").getBytes(StandardCharsets.UTF_8));
        paper.document.getDocumentCatalog().setMetadata(xmp);
        paper.document.getPage(1).setMetadata(xmp);
        assertGone(paper.bytes(), new Inspection(2, true, false, false, false, false, false, true));
    }

    @Test
    void attached_files() throws IOException {
        Paper paper = twoPages();
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("a.txt");
        file.setEmbeddedFile(
                new PDEmbeddedFile(paper.document, new ByteArrayInputStream(LEAK.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("a", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(paper.document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        paper.document.getDocumentCatalog().setNames(names);
        assertGone(paper.bytes(), new Inspection(2, true, true, false, false, false, false, false));
    }

    @Test
    void scripts_and_notes() throws IOException {
        Paper paper = twoPages();
        paper.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript(LEAK));
        PDAnnotationText note = new PDAnnotationText();
        note.setContents(LEAK);
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        paper.document.getPage(1).setAnnotations(List.of(note));
        assertGone(paper.bytes(), new Inspection(2, true, false, true, false, true, false, false));
    }

    @Test
    void form_fields() throws IOException {
        Paper paper = twoPages();
        PDAcroForm form = new PDAcroForm(paper.document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        field.getCOSObject().setString(COSName.V, LEAK);
        form.setFields(List.of(field));
        paper.document.getDocumentCatalog().setAcroForm(form);
        assertGone(paper.bytes(), new Inspection(2, true, false, false, true, false, false, false));
    }

    @Test
    void outlines_and_named_places() throws IOException {
        Paper paper = twoPages();
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(LEAK);
        PDPageFitDestination place = new PDPageFitDestination();
        place.setPage(paper.document.getPage(0));
        item.setDestination(place);
        outline.addLast(item);
        paper.document.getDocumentCatalog().setDocumentOutline(outline);
        paper.document
                .getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.getPDFName("Dests"), new COSString(LEAK + " place"));
        assertGone(paper.bytes());
    }

    @Test
    void a_hidden_layer_of_a_page_that_is_given_whole() throws IOException {
        Paper paper = twoPages();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("draft");
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, false);
        paper.document.getDocumentCatalog().setOCProperties(layers);
        PDPage page = paper.document.getPage(1);
        try (PDPageContentStream content = paper.drawing(page)) {
            content.beginMarkedContent(COSName.OC, layer);
        }
        paper.words(page, 10, 50, LEAK);
        try (PDPageContentStream content = paper.drawing(page)) {
            content.endMarkedContent();
        }
        assertGone(paper.bytes(), new Inspection(2, true, false, false, false, false, true, false));
    }

    @Test
    void a_small_first_version_and_private_notes_of_a_program() throws IOException {
        Paper paper = twoPages();
        COSStream secret = paper.document.getDocument().createCOSStream();
        try (var out = secret.createOutputStream()) {
            out.write(LEAK.getBytes(StandardCharsets.UTF_8));
        }
        paper.document.getPage(1).getCOSObject().setItem(COSName.getPDFName("Thumb"), secret);
        paper.document.getPage(1).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), secret);
        assertGone(paper.bytes());
    }

    @Test
    void what_a_camera_writes_beside_the_picture() throws IOException {
        Paper paper = twoPages();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(Paper.picture(Color.GREEN), "jpg", jpeg);
        byte[] photograph = withComment(jpeg.toByteArray());
        PDImageXObject image = PDImageXObject.createFromByteArray(paper.document, photograph, "photo.jpg");
        try (PDPageContentStream content = paper.drawing(paper.document.getPage(1))) {
            content.drawImage(image, 0, 50, 100, 50);
        }
        byte[] pdf = paper.bytes();
        assertGone(pdf);
        try (RawFile after =
                new RawFile(redaction.withhold(pdf, List.of(FIRST_PAGE)).orElseThrow())) {
            assertThat(after.text(2).strip()).isEqualTo("Public part");
            assertThat(after.pictures())
                    .anySatisfy(picture -> assertThat(picture.getWidth()).isEqualTo(40));
        }
    }

    /** A comment in front, an application's note in the middle and something hung on behind the end. */
    private static byte[] withComment(byte[] jpeg) throws IOException {
        byte[] words = LEAK.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        for (int marker : new int[] {0xFE, 0xE1}) {
            out.write(new byte[] {(byte) 0xFF, (byte) marker, 0, (byte) (words.length + 2)});
            out.write(words);
        }
        out.write(jpeg, 2, jpeg.length - 2);
        out.write(words);
        return out.toByteArray();
    }

    @Test
    void an_object_that_nothing_calls() throws IOException {
        Paper paper = twoPages();
        paper.document.getDocumentCatalog().getCOSObject().setString("Forgotten", LEAK);
        byte[] pdf = Paper.changed(paper.bytes(), PDDocument::getDocumentCatalog);
        assertGone(pdf);
    }
}
