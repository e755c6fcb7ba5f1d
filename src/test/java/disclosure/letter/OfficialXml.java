package disclosure.letter;

/**
 * The parts of a DOCX in the official layout of GB/T 9704-2012, as text: A4, 版心 156 × 225 mm, 22 lines of 28 characters,
 * the first page of a letter in 信函格式. Lengths are twips, a twentieth of a point.
 */
final class OfficialXml {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** 7 mm on each side: the rules are 170 mm wide, the text 156 mm. */
    private static final String WIDER = "<w:ind w:left=\"-397\" w:right=\"-397\"/>";

    /** Both lines are centred in a box whose middle is that of a date ending four characters from the right edge. */
    private static final String SIGNATURE =
            "<w:keepNext/><w:keepLines/><w:ind w:left=\"4360\" w:right=\"0\"/><w:jc w:val=\"center\"/>";

    private OfficialXml() {}

    static String contentTypes(boolean letter) {
        String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        StringBuilder parts = new StringBuilder();
        for (String part : new String[] {"document.main", "styles", "settings"})
            parts.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>"
                    .formatted(part.replace(".main", ""), main, part));
        for (String footer : new String[] {"footer1", "footer2"})
            parts.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%sfooter+xml\"/>".formatted(footer, main));
        if (letter)
            parts.append("<Override PartName=\"/word/header1.xml\" ContentType=\"%sheader+xml\"/>".formatted(main))
                    .append("<Override PartName=\"/word/footer3.xml\" ContentType=\"%sfooter+xml\"/>".formatted(main));
        return HEAD
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + parts + "</Types>";
    }

    static String packageRelations() {
        return relations(
                "<Relationship Id=\"rId1\" Type=\"" + type("officeDocument") + "\" Target=\"word/document.xml\"/>");
    }

    static String documentRelations(boolean letter) {
        String parts = relation(1, "styles", "styles")
                + relation(2, "settings", "settings")
                + relation(3, "footer", "footer1")
                + relation(4, "footer", "footer2");
        return relations(letter ? parts + relation(5, "header", "header1") + relation(6, "footer", "footer3") : parts);
    }

    private static String relation(int id, String type, String part) {
        return "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s.xml\"/>".formatted(id, type(type), part);
    }

    private static String type(String name) {
        return "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name;
    }

    private static String relations(String parts) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + parts
                + "</Relationships>";
    }

    static String settings() {
        return HEAD + "<w:settings " + W + "><w:zoom w:percent=\"100\"/><w:bordersDoNotSurroundHeader/>"
                + "<w:bordersDoNotSurroundFooter/><w:evenAndOddHeaders/>"
                + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat><w:compatSetting"
                + " w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>"
                + "</w:compat></w:settings>";
    }

    static String styles() {
        return HEAD + "<w:styles " + W + "><w:docDefaults><w:rPrDefault><w:rPr>" + fonts("仿宋_GB2312")
                + "<w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
                + "<w:widowControl w:val=\"0\"/><w:kinsoku/><w:snapToGrid w:val=\"0\"/>"
                + "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>"
                + "</w:pPr></w:pPrDefault></w:docDefaults>"
                + style("a", "Normal", "", "").replace("w:type=\"paragraph\"", "w:type=\"paragraph\" w:default=\"1\"")
                + style("text", "公文正文", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>", "")
                + style(
                        "head",
                        "公文一级标题",
                        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>",
                        fonts("黑体"))
                + style(
                        "subhead",
                        "公文二级标题",
                        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>",
                        fonts("楷体_GB2312"))
                + style(
                        "title",
                        "公文标题",
                        "<w:keepNext/><w:keepLines/><w:jc w:val=\"center\"/>",
                        fonts("方正小标宋简体") + "<w:sz w:val=\"44\"/><w:szCs w:val=\"44\"/>")
                + style("to", "主送机关", "<w:keepNext/>", "")
                + style("number", "发文字号", "<w:spacing w:before=\"280\"/><w:jc w:val=\"right\"/>", "")
                + style("signature", "发文机关署名", SIGNATURE, "")
                + style(
                        "mark",
                        "发文机关标志",
                        markParagraph(),
                        fonts("方正小标宋简体") + "<w:color w:val=\"FF0000\"/><w:sz w:val=\"60\"/><w:szCs w:val=\"60\"/>")
                + style("rule", "信函下红线", bottomRule(), "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>")
                + style(
                        "page",
                        "页码",
                        "<w:spacing w:after=\"170\" w:line=\"280\" w:lineRule=\"exact\"/>",
                        fonts("宋体") + "<w:spacing w:val=\"0\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>")
                + style(
                        "cell",
                        "表格文字",
                        "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"400\" w:lineRule=\"exact\"/>",
                        "<w:spacing w:val=\"0\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + style(
                        "note",
                        "表注",
                        "<w:spacing w:before=\"60\" w:line=\"360\" w:lineRule=\"exact\"/>",
                        "<w:spacing w:val=\"0\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/>")
                + "</w:styles>";
    }

    private static String markParagraph() {
        return "<w:pBdr><w:bottom w:val=\"thickThinSmallGap\" w:sz=\"24\" w:space=\"11\" w:color=\"FF0000\"/></w:pBdr>"
                + "<w:spacing w:line=\"720\" w:lineRule=\"exact\"/>" + WIDER + "<w:jc w:val=\"center\"/>";
    }

    private static String bottomRule() {
        return "<w:pBdr><w:bottom w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"0\" w:color=\"FF0000\"/></w:pBdr>"
                + "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>" + WIDER;
    }

    private static String style(String id, String name, String paragraph, String run) {
        String based = id.equals("a") ? "" : "<w:basedOn w:val=\"a\"/>";
        return "<w:style w:type=\"paragraph\" w:styleId=\"%s\"><w:name w:val=\"%s\"/>%s<w:qFormat/><w:pPr>%s</w:pPr><w:rPr>%s</w:rPr></w:style>"
                .formatted(id, name, based, paragraph, run);
    }

    private static String fonts(String name) {
        return "<w:rFonts w:ascii=\"%1$s\" w:eastAsia=\"%1$s\" w:hAnsi=\"%1$s\" w:cs=\"%1$s\"/>".formatted(name);
    }

    static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, run(text));
    }

    static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    static String markHeader() {
        return HEAD + "<w:hdr " + W + ">" + paragraph("mark", "{{发文机关}}") + "</w:hdr>";
    }

    static String ruleFooter() {
        return HEAD + "<w:ftr " + W + ">" + paragraph("rule", "") + "</w:ftr>";
    }

    /** — 1 —: odd pages on the right, even ones on the left, one character in from the edge. */
    static String pageFooter(boolean even) {
        String side = even
                ? "<w:ind w:left=\"280\" w:right=\"0\"/><w:jc w:val=\"left\"/>"
                : "<w:ind w:left=\"0\" w:right=\"280\"/><w:jc w:val=\"right\"/>";
        return HEAD + "<w:ftr " + W + "><w:p><w:pPr><w:pStyle w:val=\"page\"/>" + side + "</w:pPr>" + run("— ")
                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(" —") + "</w:p></w:ftr>";
    }

    static String document(String body, boolean letter) {
        String references = letter
                ? "<w:headerReference w:type=\"first\" r:id=\"rId5\"/><w:footerReference w:type=\"default\" r:id=\"rId3\"/>"
                        + "<w:footerReference w:type=\"even\" r:id=\"rId4\"/><w:footerReference w:type=\"first\" r:id=\"rId6\"/>"
                : "<w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"even\" r:id=\"rId4\"/>";
        return HEAD + "<w:document " + W + " " + R + "><w:body>" + body + "<w:sectPr>" + references
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\""
                + " w:left=\"1587\" w:header=\"1641\" w:footer=\"1134\" w:gutter=\"0\"/>"
                + (letter ? "<w:titlePg/>" : "") + "</w:sectPr></w:body></w:document>";
    }
}
