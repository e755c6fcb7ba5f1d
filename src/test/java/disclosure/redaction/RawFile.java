package disclosure.redaction;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as somebody sees it who wants to find what was taken out: every object, reachable or not, unpacked. */
final class RawFile implements AutoCloseable {

    private final byte[] bytes;
    private final PDDocument document;

    RawFile(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.document = Loader.loadPDF(bytes);
    }

    PDDocument document() {
        return document;
    }

    String text(int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    /** Whether the words are anywhere in it: as they are, as two-byte characters, or written in hexadecimal digits. */
    boolean holds(String words) throws IOException {
        List<byte[]> places = new ArrayList<>();
        places.add(bytes);
        for (COSBase object : objects()) collect(object, places);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            String wanted = new String(words.getBytes(charset), StandardCharsets.ISO_8859_1);
            String hex = HexFormat.of().formatHex(words.getBytes(charset));
            for (byte[] place : places) {
                String latin = new String(place, StandardCharsets.ISO_8859_1);
                if (latin.contains(wanted)
                        || latin.toLowerCase(java.util.Locale.ROOT).contains(hex)) return true;
            }
        }
        return false;
    }

    private List<COSBase> objects() {
        List<COSBase> objects = new ArrayList<>();
        objects.add(document.getDocument().getTrailer());
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSObject object = document.getDocument().getObjectFromPool(key);
            if (object.getObject() != null) objects.add(object.getObject());
        }
        return objects;
    }

    private static void collect(COSBase object, List<byte[]> places) throws IOException {
        if (object instanceof COSString string) places.add(string.getBytes());
        if (object instanceof COSName name) places.add(name.getName().getBytes(StandardCharsets.UTF_8));
        if (object instanceof COSArray array) for (COSBase item : array) collect(item, places);
        if (object instanceof COSStream stream) {
            places.add(stream.createRawInputStream().readAllBytes());
            places.add(stream.createInputStream().readAllBytes());
        }
        if (object instanceof COSDictionary dictionary)
            for (COSBase value : dictionary.getValues()) collect(value, places);
    }

    /** Every picture in the file, called by a page or not. */
    List<BufferedImage> pictures() throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        for (COSBase object : objects())
            if (object instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE)))
                pictures.add(
                        new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null).getImage());
        return pictures;
    }

    /** How often the marks occur that an appended revision would repeat. */
    int revisions() {
        return new String(bytes, StandardCharsets.ISO_8859_1).split("%%EOF", -1).length - 1;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
