package disclosure.ledger;

import disclosure.handling.LedgerReason;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook lie.
 *
 * @param sheet the first one
 * @param from1904 whether its days are counted from 1904 instead of 1900
 */
record Workbook(String sheet, String strings, String styles, boolean from1904) {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** @param sheetRelation null where there is no sheet */
    private record Contents(@Nullable String sheetRelation, boolean from1904) {}

    private record Relation(String type, String target) {}

    static Workbook of(XlsxParts parts) throws IOException {
        Contents contents = parts.read(BOOK, new Contents(null, false), Workbook::contents);
        Map<String, Relation> relations = parts.read(RELATIONS, Map.of(), Workbook::relations);
        Relation sheet = contents.sheetRelation() == null ? null : relations.get(contents.sheetRelation());
        if (sheet == null || !parts.has(sheet.target())) throw new UnreadableLedger(LedgerReason.FILE_UNREADABLE);
        return new Workbook(
                sheet.target(),
                ofType(relations, "/sharedStrings", "xl/sharedStrings.xml"),
                ofType(relations, "/styles", "xl/styles.xml"),
                contents.from1904());
    }

    private static Contents contents(XMLStreamReader xml) throws XMLStreamException {
        String first = null;
        boolean from1904 = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("workbookPr")) {
                String dates = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(dates) || "true".equals(dates);
            }
            if (xml.getLocalName().equals("sheet") && first == null) first = relationId(xml);
        }
        return new Contents(first, from1904);
    }

    /** In the plain and in the strict form of the format the attribute lies in different name spaces. */
    private static @Nullable String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null)
                return xml.getAttributeValue(i);
        }
        return null;
    }

    private static Map<String, Relation> relations(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Relation> relations = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("Relationship")) continue;
            String id = xml.getAttributeValue(null, "Id");
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            if (id != null && type != null && target != null) relations.put(id, new Relation(type, path(target)));
        }
        return relations;
    }

    /** Within the file; from the folder of the workbook where it does not begin at the root. */
    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String ofType(Map<String, Relation> relations, String type, String usual) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::target)
                .findFirst()
                .orElse(usual);
    }
}
