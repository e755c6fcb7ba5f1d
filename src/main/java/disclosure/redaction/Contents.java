package disclosure.redaction;

import disclosure.handling.Redaction.Inspection;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a document has besides the look of its pages, wherever in it that is kept. */
final class Contents {

    private static final COSName EMBEDDED_FILE = COSName.getPDFName("EmbeddedFile");
    private static final COSName XFA = COSName.getPDFName("XFA");

    private Contents() {}

    static Inspection of(PDDocument document) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> objects = Objects.dictionariesFrom(catalog);
        return new Inspection(
                document.getNumberOfPages(),
                !new PDFTextStripper().getText(document).isBlank(),
                any(objects, object -> object.containsKey(COSName.EF) || isType(object, EMBEDDED_FILE)),
                any(objects, object -> object.containsKey(COSName.JS) || isScript(object)),
                any(objects, object -> object.containsKey(COSName.FIELDS) || object.containsKey(XFA)),
                any(objects, object -> object.containsKey(COSName.ANNOTS)),
                catalog.containsKey(COSName.OCPROPERTIES),
                any(objects, object -> object.containsKey(COSName.METADATA)) || hasInfo(document));
    }

    private static boolean hasInfo(PDDocument document) {
        return document.getDocument().getTrailer().getDictionaryObject(COSName.INFO) instanceof COSDictionary info
                && info.size() > 0;
    }

    private static boolean any(List<COSDictionary> objects, Predicate<COSDictionary> has) {
        return objects.stream().anyMatch(has);
    }

    private static boolean isType(COSDictionary object, COSName type) {
        return type.equals(object.getCOSName(COSName.TYPE));
    }

    private static boolean isScript(COSDictionary object) {
        return COSName.JAVA_SCRIPT.equals(object.getCOSName(COSName.S));
    }
}
