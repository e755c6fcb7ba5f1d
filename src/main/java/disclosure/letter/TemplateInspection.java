package disclosure.letter;

import static disclosure.handling.LetterReason.*;

import disclosure.handling.LetterReason;
import disclosure.handling.ReplacingTemplates;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * Whether a document can be a letter's template: a plain DOCX, every placeholder known and whole, those the letter must
 * have in their place, and nothing that the electronic copy could not show.
 */
final class TemplateInspection {

    /** What stands in paragraphs, tables and properties without being shown, besides what is shown. */
    private static final Set<String> TEXT =
            Set.of("t", "tab", "br", "cr", "noBreakHyphen", "rPr", "fldChar", "instrText", "lastRenderedPageBreak");

    private static final Set<String> PARAGRAPH = Set.of("pPr", "r", "bookmarkStart", "bookmarkEnd", "proofErr");
    private static final Set<String> BLOCKS = Set.of("p", "tbl", "sectPr", "bookmarkStart", "bookmarkEnd", "proofErr");
    private static final Set<String> TABLE = Set.of("tblPr", "tblGrid", "tr", "bookmarkStart", "bookmarkEnd");
    private static final Set<String> ROW = Set.of("trPr", "tc", "tblPrEx", "bookmarkStart", "bookmarkEnd");
    private static final Set<String> CELL = Set.of("tcPr", "p", "bookmarkStart", "bookmarkEnd");
    private static final Set<String> UNSHOWN_PROPERTIES = Set.of(
            "numPr", "framePr", "vMerge", "textDirection", "pPrChange", "rPrChange", "ins", "del", "vanish", "tblpPr");
    private static final Pattern ACTIVE =
            Pattern.compile("(?i).*(vba|macro|activeX|embeddings/|\\.bin$|oleObject|altChunk|\\.exe$).*");
    private static final Pattern PAGE_PARTS = Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

    private final LetterKind kind;
    private final Placeholders found = new Placeholders();
    private final List<Ruling<LetterKind>> complaints = new ArrayList<>();

    private TemplateInspection(LetterKind kind) {
        this.kind = kind;
    }

    static Ruling<LetterKind> of(LetterKind kind, byte[] docx) {
        if (docx.length > ReplacingTemplates.MAX_BYTES)
            return refused(TEMPLATE_TOO_LARGE, ReplacingTemplates.MAX_BYTES);
        TemplateInspection inspection = new TemplateInspection(kind);
        try {
            return inspection.inspect(DocxParts.read(docx));
        } catch (IllegalArgumentException notOne) {
            return refused(TEMPLATE_NOT_A_DOCUMENT);
        }
    }

    private Ruling<LetterKind> inspect(DocxParts parts) {
        if (!parts.has(DocxParts.DOCUMENT) || !parts.has("[Content_Types].xml") || !parts.has("word/styles.xml"))
            return refused(TEMPLATE_NOT_A_DOCUMENT);
        for (String name : parts.names()) if (ACTIVE.matcher(name).matches()) return refused(TEMPLATE_HAS_MACROS, name);
        if (parts.text("[Content_Types].xml").contains("macroEnabled"))
            return refused(TEMPLATE_HAS_MACROS, "macroEnabled");
        Optional<String> outside = parts.outsideReference();
        if (outside.isPresent()) return refused(TEMPLATE_HAS_MACROS, outside.get());
        for (String name : parts.names()) if (PAGE_PARTS.matcher(name).matches()) page(parts.xml(name));
        if (WordXml.children(parts.xml("word/styles.xml"), "style").stream()
                .anyMatch(style -> WordXml.child(style, "pPr", "numPr") != null && used(parts, style)))
            complain(TEMPLATE_PART_NOT_PRINTABLE, "w:numPr");
        if (complaints.isEmpty()) WordReader.read(parts);
        placeholders();
        return complaints.isEmpty() ? Ruling.granted(kind) : complaints.get(0);
    }

    private static boolean used(DocxParts parts, Element style) {
        String id = String.valueOf(WordXml.attribute(style, "styleId"));
        return parts.text(DocxParts.DOCUMENT).contains("w:pStyle w:val=\"" + id + "\"");
    }

    private void page(Element root) {
        if (!Set.of("document", "hdr", "ftr").contains(root.getLocalName())) complain(TEMPLATE_NOT_A_DOCUMENT);
        Element holder = WordXml.is(root, "document") ? WordXml.child(root, "body") : root;
        if (holder == null) {
            complain(TEMPLATE_NOT_A_DOCUMENT);
            return;
        }
        boolean body = WordXml.is(root, "document");
        for (Element block : WordXml.children(holder)) {
            if (!allowed(block, BLOCKS) || (!body && WordXml.is(block, "tbl"))) unshown(block);
            else if (WordXml.is(block, "p")) paragraph(block);
            else if (WordXml.is(block, "tbl")) table(block);
            else if (WordXml.is(block, "sectPr")) section(block);
        }
    }

    private void section(Element section) {
        Element columns = WordXml.child(section, "cols");
        if (WordStyles.orElse(WordXml.number(columns, "num"), 1) > 1) unshown(section);
        Element size = WordXml.child(section, "pgSz");
        if (size != null && "landscape".equals(WordXml.attribute(size, "orient"))) unshown(size);
    }

    private void table(Element table) {
        properties(WordXml.child(table, "tblPr"));
        for (Element row : WordXml.children(table)) {
            if (!allowed(row, TABLE)) unshown(row);
            if (!WordXml.is(row, "tr")) continue;
            for (Element cell : WordXml.children(row)) {
                if (!allowed(cell, ROW)) unshown(cell);
                if (WordXml.is(cell, "tc")) cell(cell);
            }
        }
    }

    private void cell(Element cell) {
        properties(WordXml.child(cell, "tcPr"));
        for (Element part : WordXml.children(cell)) {
            if (!allowed(part, CELL)) unshown(part);
            else if (WordXml.is(part, "p")) paragraph(part);
        }
    }

    private void paragraph(Element paragraph) {
        Element properties = WordXml.child(paragraph, "pPr");
        properties(properties);
        if (WordXml.child(properties, "sectPr") != null) unshown(paragraph);
        StringBuilder text = new StringBuilder();
        for (Element part : WordXml.children(paragraph)) {
            if (!allowed(part, PARAGRAPH)) unshown(part);
            if (!WordXml.is(part, "r")) continue;
            properties(WordXml.child(part, "rPr"));
            for (Element piece : WordXml.children(part)) {
                if (!allowed(piece, TEXT)) unshown(piece);
                if (WordXml.is(piece, "instrText")
                        && !piece.getTextContent().strip().matches("(?i)PAGE( .*)?"))
                    complain(TEMPLATE_PART_NOT_PRINTABLE, piece.getTextContent().strip());
            }
            text.append(WordReader.text(part));
        }
        found.read(text.toString());
    }

    private void properties(@org.jspecify.annotations.Nullable Element properties) {
        if (properties == null) return;
        for (Element property : WordXml.children(properties))
            if (UNSHOWN_PROPERTIES.contains(property.getLocalName())) unshown(property);
    }

    private static boolean allowed(Element element, Set<String> names) {
        return WordXml.MAIN.equals(element.getNamespaceURI()) && names.contains(element.getLocalName());
    }

    private void unshown(Element element) {
        complain(TEMPLATE_PART_NOT_PRINTABLE, element.getTagName());
    }

    private void placeholders() {
        found.broken().forEach(name -> complain(TEMPLATE_PLACEHOLDER_BROKEN, name));
        EnumSet<LetterField> placed = EnumSet.noneOf(LetterField.class);
        for (Placeholders.Placed placeholder : found.placed()) {
            Optional<LetterField> field = LetterField.named(placeholder.name());
            if (field.isEmpty() || !LetterContents.known(kind).contains(field.get()))
                complain(TEMPLATE_PLACEHOLDER_UNKNOWN, placeholder.name(), kind.code());
            else if (field.get().shape() != placeholder.shape())
                complain(TEMPLATE_PLACEHOLDER_BROKEN, placeholder.name());
            else placed.add(field.get());
        }
        for (LetterField must : LetterContents.must(kind))
            if (!placed.contains(must)) complain(TEMPLATE_PLACEHOLDER_MISSING, must.placeholder(), kind.code());
    }

    private void complain(LetterReason reason, Object... details) {
        complaints.add(refused(reason, details));
    }

    private static Ruling<LetterKind> refused(LetterReason reason, Object... details) {
        return Ruling.refused(Article.internalRule(), reason, details);
    }
}
