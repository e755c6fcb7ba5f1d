package disclosure.letter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The parts of a DOCX by name. Written the same way they always come to the same bytes. */
final class DocxParts {

    static final String DOCUMENT = "word/document.xml";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** Unpacked; a letter takes a few hundred kilobytes. */
    static final int MAX_UNPACKED = 32 * 1024 * 1024;

    private static final String CORE = "docProps/core.xml";
    private static final int MAX_PARTS = 200;

    private final Map<String, byte[]> parts;

    private DocxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws IllegalArgumentException if it is no archive, or one that unpacks to more than any letter */
    static DocxParts read(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes(MAX_UNPACKED - total + 1);
                total += content.length;
                if (total > MAX_UNPACKED || parts.size() == MAX_PARTS) throw new IllegalArgumentException("too large");
                if (parts.put(entry.getName(), content) != null) throw new IllegalArgumentException("a part twice");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("no archive", e);
        }
        return new DocxParts(parts);
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** @throws IllegalArgumentException if there is no such part or it is not well-formed */
    Element xml(String name) {
        byte[] part = parts.get(name);
        if (part == null) throw new IllegalArgumentException("no part " + name);
        return WordXml.parse(part);
    }

    String text(String name) {
        byte[] part = parts.get(name);
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }

    /** What would be fetched from elsewhere when the document is opened, such as a template of a template. */
    Optional<String> outsideReference() {
        for (String name : parts.keySet()) {
            if (!name.endsWith(".rels")) continue;
            for (Element relation : WordXml.children(xml(name)))
                if (relation.getAttribute("TargetMode").equals("External"))
                    return Optional.of(relation.getAttribute("Type"));
        }
        return Optional.empty();
    }

    /** The part that the document refers to by that id. */
    String related(String id) {
        for (Element relation : WordXml.children(xml("word/_rels/document.xml.rels")))
            if (relation.getAttribute("Id").equals(id)) return "word/" + relation.getAttribute("Target");
        throw new IllegalArgumentException("no relation " + id);
    }

    /** Nobody's name, machine or time of writing stays in it: only the bureau, the letter and its date. */
    byte[] written(String author, String title, @Nullable LocalDate date) {
        Map<String, byte[]> sorted = new TreeMap<>(parts);
        sorted.keySet().removeIf(name -> name.startsWith("docProps/") && !name.equals(CORE));
        sorted.put("_rels/.rels", PACKAGE_RELATIONS.getBytes(StandardCharsets.UTF_8));
        sorted.put(CORE, core(author, title, date).getBytes(StandardCharsets.UTF_8));
        sorted.put("[Content_Types].xml", withoutStale(sorted.get("[Content_Types].xml")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : sorted.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDate.EPOCH.plusYears(10).atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static final String PACKAGE_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>\
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
            </Relationships>""";

    private static String core(String author, String title, @Nullable LocalDate date) {
        String created = date == null
                ? ""
                : "<dcterms:created xsi:type=\"dcterms:W3CDTF\">%1$sT00:00:00Z</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">%1$sT00:00:00Z</dcterms:modified>"
                        .formatted(date);
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
                xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:creator>%s</dc:creator>%s</cp:coreProperties>""".formatted(escaped(title), escaped(author), created);
    }

    private static byte[] withoutStale(byte @Nullable [] contentTypes) {
        String types = contentTypes == null ? "" : new String(contentTypes, StandardCharsets.UTF_8);
        types = types.replaceAll("<Override[^>]*PartName=\"/docProps/[^>]*/>", "");
        String core =
                "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>";
        return types.replace("</Types>", core + "</Types>").getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
