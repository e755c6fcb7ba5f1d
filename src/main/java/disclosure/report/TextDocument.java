package disclosure.report;

import disclosure.annual.ReportPaper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** A report in the layout of official documents (GB/T 9704-2012): A4, its title, its sections in order, page numbers. */
final class TextDocument {

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String BODY_FONT = "仿宋_GB2312";
    private static final int TITLE_POINTS = 22;
    private static final int BODY_POINTS = 16;
    private static final int PAGE_POINTS = 14;

    /** Of a line of text, in points. */
    private static final double LINE = 28.95;

    /** In points; without a paragraph between them two tables would become one. */
    private static final double BELOW_TABLE = 10;

    /** Two characters of the text, in twips. */
    private static final int INDENT = 640;

    private final String author;

    TextDocument(String author) {
        this.author = author;
    }

    byte[] write(ReportPaper paper) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.getProperties().getCoreProperties().setCreator(author);
            document.getProperties().getCoreProperties().setTitle(paper.title());
            page(document);
            XWPFParagraph title = paragraph(document, paper.title(), TITLE_FONT, TITLE_POINTS);
            title.setAlignment(ParagraphAlignment.CENTER);
            title.setSpacingAfterLines(100);
            for (ReportPaper.Section section : paper.sections()) section(document, section);
            document.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** 版心 156 mm × 225 mm. */
    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(2098));
        margin.setBottom(BigInteger.valueOf(1984));
        margin.setLeft(BigInteger.valueOf(1588));
        margin.setRight(BigInteger.valueOf(1474));
        margin.setFooter(BigInteger.valueOf(1200));
        XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setAlignment(ParagraphAlignment.CENTER);
        run(foot, "— ", "宋体", PAGE_POINTS);
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        run(foot, " —", "宋体", PAGE_POINTS);
    }

    private static void section(XWPFDocument document, ReportPaper.Section section) {
        XWPFParagraph heading = paragraph(document, section.heading(), HEADING_FONT, BODY_POINTS);
        heading.setIndentationFirstLine(INDENT);
        heading.setKeepNext(true);
        heading.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        for (String text : section.paragraphs()) {
            XWPFParagraph paragraph = paragraph(document, text, BODY_FONT, BODY_POINTS);
            paragraph.setIndentationFirstLine(INDENT);
            paragraph.setAlignment(ParagraphAlignment.BOTH);
        }
        for (ReportPaper.Table table : section.tables()) {
            new DocumentTable(table.grid()).addTo(document);
            paragraph(document, "", BODY_FONT, BODY_POINTS).setSpacingBetween(BELOW_TABLE, LineSpacingRule.EXACT);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, String font, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE, LineSpacingRule.AT_LEAST);
        run(paragraph, text, font, points);
        return paragraph;
    }

    static void run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        CTRPr properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia(font);
    }
}
