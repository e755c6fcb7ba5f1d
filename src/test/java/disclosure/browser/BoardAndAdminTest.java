package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.outcome.LetterKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

/** The supervisor from the board to 督办, and the administrator's year: notice, templates, table, settings, health. */
class BoardAndAdminTest extends AtTheBureau {

    private static final String NOTICE = "一、元旦：1月1日（周一）放假，与周末连休。\n" + "二、春节：2月12日（周一）至18日（周日）放假调休，共7天。2月24日（周六）上班。";

    @Test
    void the_supervisor_goes_from_a_figure_to_the_case_and_asks() {
        Chromium browser = browser().signsIn("supervisor", PASSWORD);
        browser.goesBy(".bar a[href='/desk/board']").waitsFor("#due");
        for (String chart : List.of("due", "load", "trend"))
            browser.scrollsTo("[data-chart=" + chart + "]").waitsFor("[data-chart=" + chart + "][data-drawn] canvas");
        String open = browser.find(".figure strong").getText();
        browser.isAccessible().keeps("board");

        browser.goesBy(".figure").waitsFor("main table");
        assertThat(browser.find("caption").getText())
                .as("the figure is what the list counts")
                .contains(open);
        browser.isAccessible().keeps("board-cases");
        browser.goesBy("tbody a.button").waitsFor("#Urging-what");
        new Select(browser.find("#Urging-addressee")).selectByValue("OFFICE_HEAD");
        browser.types("#Urging-what", "请说明延误原因并提出办结日期");
        browser.run("document.getElementById('Urging-answerBy').value = '2099-01-05'");
        browser.isAccessible().keeps("supervision");
        browser.goesBy("form.card button[type=submit]").waitsFor(".notice-done");

        assertThat(browser.find("[aria-labelledby=waiting]").getText()).contains("请说明延误原因并提出办结日期");
        browser.keeps("board-waiting");
        assertThat(browser.clicksSoFar()).as("from landing to 督办").isLessThanOrEqualTo(4);
    }

    @Test
    void the_board_is_whole_without_a_script() {
        Chromium browser = browserWithoutScript().signsIn("leader", PASSWORD).opens("/desk/board");
        assertThat(browser.all("#due tbody tr")).isNotEmpty();
        assertThat(browser.all("#trend tbody tr")).hasSize(12);
        assertThat(browser.find("[data-chart=due]").isDisplayed()).isFalse();
    }

    @Test
    void the_administrator_pastes_a_notice_compares_and_publishes() {
        Chromium browser = browser().signsIn("admin", PASSWORD).opens("/desk/calendar");
        browser.clicks("details summary").waitsFor("#PastedNotice-text");
        browser.types("#PastedNotice-year", "2035").types("#PastedNotice-source", "国办发明电〔2034〕8号");
        browser.run("document.getElementById('PastedNotice-text').value = arguments[0]", NOTICE);
        browser.isAccessible().keeps("calendar-paste");
        browser.goesBy("form.card button[type=submit]").waitsFor(".notice-warn");
        assertThat(browser.text()).contains("变动的日子（9 天）", "2035年2月24日");
        browser.isAccessible().keeps("calendar-preview");
        browser.wide(Chromium.NARROW)
                .isAccessible()
                .keeps("calendar-preview-360")
                .wide(1280);
        browser.goesBy("main form button[type=submit]").waitsFor(".notice-done");
        assertThat(browser.text()).contains("2035");
        browser.keeps("calendar-published");
    }

    @Test
    void what_a_notice_would_change_reads_as_well_in_English() {
        Chromium browser = browser().signsIn("admin", PASSWORD).opens("/desk/calendar?lang=en");
        browser.clicks("details summary").waitsFor("#PastedNotice-text");
        browser.types("#PastedNotice-year", "2036").types("#PastedNotice-source", "国办发明电〔2035〕8号");
        browser.run(
                "document.getElementById('PastedNotice-text').value = arguments[0]",
                "一、元旦：1月1日（周二）放假。\n二、清明节：4月4日（周五）放假，与周末连休。");
        browser.goesBy("form.card button[type=submit]").waitsFor(".notice-warn");
        browser.isForEverybody().keeps("calendar-preview-en");
    }

    @Test
    void a_point_that_the_law_leaves_open_is_decided_for_a_day_to_come_and_taken_back() {
        Chromium browser = browser().signsIn("admin", PASSWORD).opens("/desk/settings");
        browser.isForEverybody().keeps("settings");
        browser.wide(Chromium.NARROW).keeps("settings-360").wide(1280);
        browser.goesBy("a[href='/desk/settings/stand-still']").waitsFor("#ChoiceEntry-value");
        browser.types("#ChoiceEntry-value", "3").types("#ChoiceEntry-reason", "人社发〔2026〕7号");
        browser.run("document.getElementById('ChoiceEntry-validFrom').value = '2097-01-05'");
        browser.goesBy("form.card button[type=submit]").waitsFor(".notice-warn");
        assertThat(browser.text()).contains("自2097年1月5日起收到的申请，适用“3 个工作日”", "现在在办的");
        browser.isForEverybody().keeps("setting-confirm");
        browser.wide(Chromium.NARROW).keeps("setting-confirm-360").wide(1280);
        browser.goesBy("main form button[type=submit]").waitsFor(".notice-done");
        assertThat(browser.text()).contains("2097年1月5日起：3 个工作日", "人社发〔2026〕7号");
        browser.isForEverybody().keeps("setting-decided");
        browser.dark(true).wide(Chromium.NARROW).keeps("setting-decided-360-dark");
        browser.dark(false).wide(1280);
        new Select(browser.find("#TakeBackEntry-validFrom")).selectByValue("2097-01-05");
        browser.types("#TakeBackEntry-reason", "文号有误");
        browser.goesBy("form[action$=take-back] button[type=submit]").waitsFor(".notice-done");
        assertThat(browser.all("form[action$=take-back]")).isEmpty();
        assertThat(browser.text()).contains("文号有误", "3 个工作日");
    }

    @Test
    void a_template_is_tried_and_put_in_force(@TempDir Path folder) throws IOException {
        Path docx = folder.resolve("L-03.docx");
        try (InputStream shipped = LetterKind.class.getResourceAsStream("/letters/L-03.docx")) {
            Files.copy(shipped, docx);
        }
        Chromium browser = browser().signsIn("admin", PASSWORD).opens("/desk/templates/L-03");
        browser.find("#template-file").sendKeys(docx.toString());
        browser.clicks("[data-again]");
        assertThat(browser.address()).as("a file leaves the page as it is").isEqualTo("/desk/templates/L-03");
        browser.goesBy("form.card button:not([data-again])").waitsFor(".notice-done");
        assertThat(browser.all("tbody tr")).hasSize(2);
        browser.isAccessible().keeps("template");

        Path broken = Files.writeString(folder.resolve("broken.docx"), "no document at all");
        browser.find("#template-file").sendKeys(broken.toString());
        browser.goesBy("[data-again]").waitsFor(".problem");
        browser.isAccessible().keeps("template-refused");
    }
}
