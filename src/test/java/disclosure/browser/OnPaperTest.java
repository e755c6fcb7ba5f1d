package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.demo.Bureau.Filed;
import disclosure.handling.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Receipt, status and case page as somebody prints them: A4, number and date, no way about the site (U9). */
class OnPaperTest extends AtTheBureau {

    private static final String[] NOT_ON_PAPER = {"跳到正文", "我要申请", "退出", "长辈版", "English", "工作人员登录", "键盘操作"};

    @Test
    void the_receipt_an_applicant_keeps() throws IOException {
        Chromium browser = browser().opens("/");
        PublicJobs.asks(browser);
        String number = browser.find(".slip .key").getText();
        String paper = printed(browser, "receipt");
        assertThat(paper).contains("回执", number, today()).doesNotContain(NOT_ON_PAPER);
    }

    @Test
    void the_status_an_applicant_keeps() throws IOException {
        Filed filed = fresh().filed("申请公开技工院校招生人数。");
        Chromium browser = browser().opens("/status");
        PublicJobs.looks(browser, filed);
        String paper = printed(browser, "status");
        assertThat(paper).contains(filed.reference(), today()).doesNotContain(NOT_ON_PAPER);
    }

    @Test
    void the_page_of_a_case() throws IOException {
        String reference = fresh().drafted("申请公开社会保险基金监督举报的受理数量。");
        Chromium browser = browser().signsIn("office", PASSWORD).opens("/desk/cases/" + reference);
        String paper = printed(browser, "case");
        assertThat(paper).contains(reference, today(), "社会保险基金监督举报的受理数量").doesNotContain(NOT_ON_PAPER);
        assertThat(paper).as("nothing to press").doesNotContain("认领并打开", "其他操作");
    }

    private static String today() {
        LocalDate day = LocalDate.now(Moment.ZONE);
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** The text of what comes out of the printer, with the dark colours and the narrow window of the screen. */
    private static String printed(Chromium browser, String name) throws IOException {
        Object data = browser.dark(true)
                .driver()
                .executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true))
                .get("data");
        byte[] pdf = Base64.getDecoder().decode((String) data);
        Files.createDirectories(Path.of("target", "screens"));
        Files.write(Path.of("target", "screens", "paper-" + name + ".pdf"), pdf);
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            PDRectangle sheet = paper.getPage(0).getMediaBox();
            assertThat(Math.abs(sheet.getWidth() - PDRectangle.A4.getWidth()))
                    .as("A4")
                    .isLessThan(1);
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", "");
        }
    }
}
