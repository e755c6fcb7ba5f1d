package disclosure.letter;

import static disclosure.letter.WordStyles.orElse;
import static disclosure.letter.WordXml.attribute;
import static disclosure.letter.WordXml.child;
import static disclosure.letter.WordXml.children;
import static disclosure.letter.WordXml.flag;
import static disclosure.letter.WordXml.is;
import static disclosure.letter.WordXml.number;
import static disclosure.letter.WordXml.points;

import disclosure.letter.WordDocument.Block;
import disclosure.letter.WordDocument.Cell;
import disclosure.letter.WordDocument.Margin;
import disclosure.letter.WordDocument.Paragraph;
import disclosure.letter.WordDocument.Row;
import disclosure.letter.WordDocument.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Reads a DOCX whose constructs {@link TemplateInspection} has let pass. */
final class WordReader {

    private static final double A4_WIDTH = 11906 / 20.0;
    private static final double A4_HEIGHT = 16838 / 20.0;

    private final DocxParts parts;
    private final WordStyles styles;

    private WordReader(DocxParts parts) {
        this.parts = parts;
        this.styles = new WordStyles(parts.xml("word/styles.xml"));
    }

    static WordDocument read(DocxParts parts) {
        return new WordReader(parts).document();
    }

    private WordDocument document() {
        Element body = Objects.requireNonNull(child(parts.xml(DocxParts.DOCUMENT), "body"));
        Element section = child(body, "sectPr");
        boolean ownFirst = Boolean.TRUE.equals(flag(section, "titlePg"));
        boolean ownEven = parts.has("word/settings.xml")
                && Boolean.TRUE.equals(flag(parts.xml("word/settings.xml"), "evenAndOddHeaders"));
        Margin odd = margin(section, "default");
        return new WordDocument(
                sheet(section),
                blocks(body),
                ownFirst ? margin(section, "first") : odd,
                odd,
                ownEven ? margin(section, "even") : odd);
    }

    private static WordDocument.Sheet sheet(@Nullable Element section) {
        Element size = child(section, "pgSz");
        Element margin = child(section, "pgMar");
        return new WordDocument.Sheet(
                orElse(points(size, "w"), A4_WIDTH),
                orElse(points(size, "h"), A4_HEIGHT),
                orElse(points(margin, "top"), 72),
                orElse(points(margin, "right"), 72),
                orElse(points(margin, "bottom"), 72),
                orElse(points(margin, "left"), 72),
                orElse(points(margin, "header"), 36),
                orElse(points(margin, "footer"), 36));
    }

    private Margin margin(@Nullable Element section, String type) {
        return new Margin(referred(section, "headerReference", type), referred(section, "footerReference", type));
    }

    private List<Paragraph> referred(@Nullable Element section, String reference, String type) {
        if (section == null) return List.of();
        for (Element candidate : children(section, reference)) {
            String id = candidate.getAttributeNS(DocxParts.RELATIONS, "id");
            if (type.equals(attribute(candidate, "type"))) return paragraphs(parts.xml(parts.related(id)));
        }
        return List.of();
    }

    private List<Block> blocks(Element parent) {
        List<Block> blocks = new ArrayList<>();
        for (Element element : children(parent)) {
            if (is(element, "p")) blocks.add(paragraph(element));
            if (is(element, "tbl")) blocks.add(table(element));
        }
        return blocks;
    }

    private List<Paragraph> paragraphs(Element parent) {
        return children(parent, "p").stream().map(this::paragraph).toList();
    }

    private Paragraph paragraph(Element element) {
        Element properties = child(element, "pPr");
        List<Paragraph.Piece> pieces = new ArrayList<>();
        for (Element run : children(element, "r")) {
            String text = text(run);
            if (!text.isEmpty()) pieces.add(new Paragraph.Piece(text, styles.text(properties, child(run, "rPr"))));
        }
        if (pieces.isEmpty()) pieces.add(new Paragraph.Piece("", styles.text(properties, child(properties, "rPr"))));
        return new Paragraph(styles.block(properties), pieces);
    }

    static String text(Element run) {
        StringBuilder text = new StringBuilder();
        for (Element part : children(run)) {
            String name = part.getLocalName();
            switch (name) {
                case "t" -> text.append(part.getTextContent());
                case "tab" -> text.append("　　");
                case "br" -> text.append("page".equals(attribute(part, "type")) ? WordDocument.PAGE_BREAK : "\n");
                case "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "instrText" -> text.append(WordDocument.PAGE_NUMBER);
                default -> {}
            }
        }
        return text.toString();
    }

    private Table table(Element element) {
        Element properties = child(element, "tblPr");
        Element border = child(properties, "tblBorders", "top");
        String kind = Objects.requireNonNullElse(attribute(border, "val"), "none");
        boolean drawn = !kind.equals("none") && !kind.equals("nil");
        List<Double> grid = child(element, "tblGrid") == null
                ? List.of()
                : children(Objects.requireNonNull(child(element, "tblGrid")), "gridCol").stream()
                        .map(column -> orElse(points(column, "w"), 0))
                        .toList();
        return new Table(
                orElse(points(child(properties, "tblInd"), "w"), 0),
                "center".equals(attribute(child(properties, "jc"), "val")),
                drawn ? orElse(number(border, "sz"), 4) / 8 : 0,
                orElse(points(child(properties, "tblCellMar", "left"), "w"), 5.4),
                children(element, "tr").stream().map(row -> row(row, grid)).toList());
    }

    private Row row(Element element, List<Double> grid) {
        Element properties = child(element, "trPr");
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        for (Element cell : children(element, "tc")) {
            int span = (int) orElse(number(child(cell, "tcPr", "gridSpan"), "val"), 1);
            double width = 0;
            for (int i = column; i < Math.min(column + span, grid.size()); i++) width += grid.get(i);
            if (width == 0) width = orElse(points(child(cell, "tcPr", "tcW"), "w"), 72);
            boolean centred = "center".equals(attribute(child(cell, "tcPr", "vAlign"), "val"));
            cells.add(new Cell(width, centred, paragraphs(cell)));
            column += span;
        }
        double least = orElse(points(child(properties, "trHeight"), "val"), 0);
        return new Row(least, Boolean.TRUE.equals(flag(properties, "tblHeader")), cells);
    }
}
