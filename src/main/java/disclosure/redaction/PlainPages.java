package disclosure.redaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Pages from which nothing is withheld, copied with their text: content, size and the resources that the content calls.
 * Notes, fields, scripts, attachments, layers and structure belong to the document or hang beside the content, and stay
 * behind.
 */
final class PlainPages {

    private static final float POINT = 1f;
    private static final Set<COSName> WHOLE = Set.of(COSName.PAGE, COSName.PAGES, COSName.CATALOG, COSName.ANNOT);

    private final PDDocument target;
    private final Map<COSBase, COSBase> copies = new IdentityHashMap<>();

    PlainPages(PDDocument target) {
        this.target = target;
    }

    /**
     * Whether all that the page has is seen: no layers, nothing outside the visible part, and nothing whose resources
     * cannot be told apart.
     */
    boolean isPlain(PDPage page) throws IOException {
        if (!wholeIsSeen(page)) return false;
        UsedNames used = UsedNames.in(content(page));
        if (used.layered()) return false;
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>();
        open.push(Kept.called(resources(page), used));
        while (!open.isEmpty()) {
            COSBase next = open.pop();
            if (!seen.add(next)) continue;
            if (next instanceof COSDictionary object) {
                if (!isPlain(object)) return false;
                Kept.of(object).values().forEach(open::push);
            }
            if (next instanceof COSArray array)
                for (COSBase item : array)
                    Optional.ofNullable(Objects.resolve(item)).ifPresent(open::push);
        }
        return true;
    }

    private static boolean wholeIsSeen(PDPage page) {
        PDRectangle whole = page.getMediaBox();
        PDRectangle seen = page.getCropBox();
        return Math.abs(whole.getLowerLeftX() - seen.getLowerLeftX()) < POINT
                && Math.abs(whole.getLowerLeftY() - seen.getLowerLeftY()) < POINT
                && Math.abs(whole.getUpperRightX() - seen.getUpperRightX()) < POINT
                && Math.abs(whole.getUpperRightY() - seen.getUpperRightY()) < POINT;
    }

    private static boolean isPlain(COSDictionary object) throws IOException {
        COSName type = object.getCOSName(COSName.TYPE);
        COSName subtype = object.getCOSName(COSName.SUBTYPE);
        if (object.containsKey(COSName.OC) || type != null && WHOLE.contains(type)) return false;
        if (COSName.TYPE3.equals(subtype) || COSName.PS.equals(subtype)) return false;
        if (object instanceof COSStream stream
                && COSName.IMAGE.equals(subtype)
                && Bounds.filters(stream).contains(COSName.DCT_DECODE)
                && JpegPicture.of(stream).isEmpty()) return false;
        if (!Kept.hasContent(object)) return true;
        UsedNames used = UsedNames.in(Kept.content((COSStream) object));
        boolean own = object.getDictionaryObject(COSName.RESOURCES) instanceof COSDictionary;
        return !used.layered() && (own || !used.any());
    }

    PDPage copy(PDPage page) throws IOException {
        byte[] content = content(page);
        PDPage copy = new PDPage(page.getMediaBox());
        copy.setRotation(page.getRotation());
        copy.setUserUnit(page.getUserUnit());
        COSDictionary resources = Kept.called(resources(page), UsedNames.in(content));
        copy.setResources(new PDResources((COSDictionary) copied(resources)));
        PDStream stream = new PDStream(target);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        copy.setContents(stream);
        return copy;
    }

    private static byte[] content(PDPage page) throws IOException {
        try (InputStream in = page.getContents()) {
            return in.readAllBytes();
        }
    }

    private static COSDictionary resources(PDPage page) {
        PDResources resources = page.getResources();
        return resources == null ? new COSDictionary() : resources.getCOSObject();
    }

    private COSBase copied(COSBase object) throws IOException {
        COSBase known = copies.get(object);
        if (known != null) return known;
        if (object instanceof COSStream stream) return copied(stream);
        if (object instanceof COSDictionary dictionary) return filled(new COSDictionary(), dictionary);
        return object instanceof COSArray array ? copied(array) : object;
    }

    private COSBase copied(COSArray array) throws IOException {
        COSArray copy = new COSArray();
        copies.put(array, copy);
        for (COSBase item : array) {
            COSBase resolved = Objects.resolve(item);
            copy.add(resolved == null ? org.apache.pdfbox.cos.COSNull.NULL : copied(resolved));
        }
        return copy;
    }

    private COSStream copied(COSStream stream) throws IOException {
        COSStream copy = target.getDocument().createCOSStream();
        boolean jpeg = Bounds.filters(stream).equals(List.of(COSName.DCT_DECODE));
        Optional<byte[]> cleaned = jpeg ? JpegPicture.of(stream) : Optional.empty();
        try (OutputStream out = copy.createRawOutputStream();
                InputStream in = stream.createRawInputStream()) {
            if (cleaned.isPresent()) out.write(cleaned.get());
            else in.transferTo(out);
        }
        filled(copy, stream);
        return copy;
    }

    private COSDictionary filled(COSDictionary copy, COSDictionary original) throws IOException {
        copies.put(original, copy);
        for (Map.Entry<COSName, COSBase> entry : Kept.of(original).entrySet())
            copy.setItem(entry.getKey(), copied(entry.getValue()));
        return copy;
    }
}
