package disclosure.letter;

import static disclosure.letter.OfficialXml.paragraph;

import java.util.Arrays;
import java.util.List;

/** The body of one template, line by line of its text; the marks are explained at the head of the text. */
final class TemplateBody {

    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private final StringBuilder xml = new StringBuilder();
    private final boolean letter;
    private boolean signed;
    private List<Integer> widths = List.of();

    TemplateBody(boolean letter, String title) {
        this.letter = letter;
        if (letter) xml.append(paragraph("number", "{{发文字号}}")).append(blank()).append(blank());
        xml.append(paragraph("title", title)).append(blank());
        if (letter) xml.append(paragraph("to", "{{主送对象}}："));
    }

    void line(String line) {
        if (!line.startsWith("|")) endTable();
        if (line.equals("sign")) sign();
        else if (line.equals("break"))
            xml.append("<w:p><w:pPr><w:pStyle w:val=\"" + (letter ? "a" : "note")
                    + "\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        else if (line.equals("-")) xml.append(blank());
        else if (line.startsWith("title "))
            xml.append(paragraph("title", line.substring(6))).append(blank());
        else if (line.startsWith("table ")) table(line.substring(6));
        else if (line.startsWith("|")) row(line);
        else if (line.startsWith("right ")) aligned("right", line.substring(6));
        else if (line.startsWith("= ")) aligned("center", line.substring(2));
        else if (line.startsWith("- ")) xml.append(paragraph(letter ? "to" : "note", line.substring(2)));
        else if (line.startsWith("# ")) xml.append(paragraph("head", line.substring(2)));
        else if (line.startsWith("* ")) each(line.substring(2), "{}");
        else if (line.startsWith("? "))
            each(line.substring(2, line.indexOf(" | ")), line.substring(line.indexOf(" | ") + 3));
        else xml.append(paragraph("text", line));
    }

    String xml() {
        if (!widths.isEmpty()) line("- ");
        if (letter && !signed) sign();
        return xml.toString();
    }

    private void each(String list, String text) {
        xml.append(paragraph("text", "{{?" + list + "}}"))
                .append(paragraph("text", text.replace("{}", "{{=#this}}")))
                .append(paragraph("text", "{{/" + list + "}}"));
    }

    private void aligned(String side, String text) {
        String style = letter ? "a" : "note";
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"%s\"/><w:keepLines/><w:jc w:val=\"%s\"/></w:pPr>%s</w:p>"
                .formatted(style, side, OfficialXml.run(text)));
    }

    /** Two lines free for the seal; the last paragraph before stays with them, so that they never stand alone on a page. */
    private void sign() {
        signed = true;
        int last = xml.lastIndexOf("<w:pPr><w:pStyle w:val=\"text\"/>");
        xml.insert(last + "<w:pPr><w:pStyle w:val=\"text\"/>".length(), "<w:keepNext/>");
        String free = paragraph("signature", "");
        xml.append(free).append(free).append(paragraph("signature", "{{发文机关}}"));
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"signature\"/><w:keepNext w:val=\"0\"/></w:pPr>"
                + "<w:bookmarkStart w:id=\"1\" w:name=\"印章位置\"/>" + OfficialXml.run("{{成文日期}}")
                + "<w:bookmarkEnd w:id=\"1\"/></w:p>");
    }

    private static String blank() {
        return "<w:p><w:pPr><w:keepNext/></w:pPr></w:p>";
    }

    private void table(String columns) {
        widths = Arrays.stream(columns.split(" "))
                .map(mm -> (int) Math.round(Integer.parseInt(mm) * TWIPS_PER_MM))
                .toList();
        xml.append("<w:tbl><w:tblPr><w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>"
                .formatted(widths.stream().mapToInt(Integer::intValue).sum()));
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"})
            xml.append("<w:%s w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>".formatted(side));
        xml.append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"100\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"100\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> xml.append("<w:gridCol w:w=\"%d\"/>".formatted(width)));
        xml.append("</w:tblGrid>");
    }

    /** A label is the first of two or more cells, or every other one; labels are centred. */
    private void row(String line) {
        double least = 9;
        String cells = line.substring(1);
        if (cells.startsWith("^")) {
            least = Double.parseDouble(cells.substring(1, cells.indexOf(' ')));
            cells = cells.substring(cells.indexOf(' '));
        }
        xml.append("<w:tr><w:trPr><w:trHeight w:val=\"%d\" w:hRule=\"atLeast\"/>%s</w:trPr>"
                .formatted(Math.round(least * TWIPS_PER_MM), heads(line) ? "<w:tblHeader/>" : ""));
        int column = 0;
        for (String cell : cells.split(" \\| ")) {
            String text = cell.strip().replaceFirst("^(?<span>\\d): ", "");
            int span = cell.strip().matches("(?s)\\d: .*") ? cell.strip().charAt(0) - '0' : 1;
            cell(text, widths.subList(column, column + span), least);
            column += span;
        }
        xml.append("</w:tr>");
    }

    /** The head of a table with a row for each entry holds its placeholder in the first cell, behind a label. */
    private static boolean heads(String line) {
        return line.matches("\\| [^ {]+\\{\\{[^}]+}} .*");
    }

    private void cell(String text, List<Integer> columns, double least) {
        boolean label = columns.size() == 1 && !text.startsWith("{{") && !text.contains("：") && !text.startsWith("[");
        xml.append("<w:tc><w:tcPr><w:tcW w:w=\"%d\" w:type=\"dxa\"/>%s<w:vAlign w:val=\"%s\"/></w:tcPr>"
                .formatted(
                        columns.stream().mapToInt(Integer::intValue).sum(),
                        columns.size() == 1 ? "" : "<w:gridSpan w:val=\"" + columns.size() + "\"/>",
                        label || least <= 20 ? "center" : "top"));
        xml.append("<w:p><w:pPr><w:pStyle w:val=\"cell\"/><w:jc w:val=\"%s\"/></w:pPr>%s</w:p></w:tc>"
                .formatted(label ? "center" : "left", OfficialXml.run(text)));
    }

    private void endTable() {
        if (!widths.isEmpty()) xml.append("</w:tbl>");
        widths = List.of();
    }
}
