package disclosure.ledger;

import disclosure.handling.LedgerReason;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file as XML that is read as it comes; no document types, no entities, no addresses followed. */
final class XlsxParts implements AutoCloseable {

    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final ZipFile zip;

    /** A ZIP file has its contents at the end: one that is cut short has none. */
    XlsxParts(Path file) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException cut) {
            throw new UnreadableLedger(LedgerReason.FILE_CUT_SHORT);
        }
    }

    /** Reads a part to its end. */
    interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** What is read of a part, or the other value where there is no such part. */
    <T extends @Nullable Object> T read(String name, T absent, Reading<T> reading) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return absent;
        try (InflatingEntry in = new InflatingEntry(zip.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader xml = XML.createXMLStreamReader(new BufferedInputStream(in));
            try {
                return reading.of(xml);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException | ZipException | java.io.EOFException broken) {
            throw new UnreadableLedger(LedgerReason.FILE_UNREADABLE);
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
