package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A handler from the list to the task done, without a mouse and with a focus that is seen; and without a script (U4, U5). */
class HandlerByKeyboardTest extends AtTheBureau {

    private static final String SEEN = "const s = getComputedStyle(document.activeElement);"
            + "return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2";

    @Test
    void from_the_list_to_the_task_done() {
        fresh().inDivision("申请公开家庭服务业培训名额。");
        Chromium browser = browser().signsIn("handler", PASSWORD).opens("/desk?scope=claimable&stage=ASSIGNED");
        assertThat(browser.all("[data-row]")).isNotEmpty();
        browser.presses("j").presses("j").presses("k");
        WebElement row = browser.driver().switchTo().activeElement();
        assertThat(browser.run(SEEN)).as("the row is seen to have the focus").isEqualTo(true);
        String reference = row.getDomAttribute("data-reference");
        browser.goesByPressing("o").waitsFor(".case");
        assertThat(browser.address()).isEqualTo("/desk/cases/" + reference);
        tabsTo(browser, "form[action$='/claim'] button")
                .goesByPressing(Keys.ENTER)
                .waitsFor("[name='search.places']");
        tabsTo(browser, "[name='search.places']").presses("综合档案室");
        tabsTo(browser, "[name='search.terms']").presses("家庭服务");
        tabsTo(browser, "[name='search.period']").presses("全部年份");
        tabsTo(browser, "[name='search.result']").presses("未检索到");
        tabsTo(browser, "[name=outcome]");
        for (int i = 0; i < 30 && !"U1A".equals(chosen(browser)); i++) browser.presses(Keys.ARROW_DOWN);
        tabsTo(browser, "[name=reasons]").presses("经检索，本机关没有制作或者保存该信息。");
        tabsTo(browser, "[name=text]").presses("经检索，您申请公开的信息不存在。");
        tabsTo(browser, "form[action$='/complete'] .actions button:not([formaction])")
                .goesByPressing(Keys.ENTER)
                .waitsFor(".notice-done");
        assertThat(browser.text()).contains("处室负责人审核");
    }

    private static Object chosen(Chromium browser) {
        return browser.run("return document.querySelector('[name=outcome]').value");
    }

    /** Forward until it has the focus, which is seen at every stop on the way. */
    private static Chromium tabsTo(Chromium browser, String css) {
        for (int i = 0; i < 150; i++) {
            browser.presses(Keys.TAB);
            assertThat(browser.run(SEEN))
                    .as("focus at stop " + i + " before " + css)
                    .isEqualTo(true);
            if ((Boolean) browser.run("return document.activeElement.matches(arguments[0])", css)) return browser;
        }
        throw new AssertionError("cannot be reached with the tab key: " + css);
    }

    @Test
    void the_keys_are_those_the_help_tells_and_can_be_switched_off() {
        Chromium browser = browser().signsIn("handler", PASSWORD).opens("/desk?scope=claimable");
        browser.presses("?").waitsFor("#keys-help[open]");
        assertThat(browser.all("#keys-help kbd"))
                .extracting(WebElement::getText)
                .containsExactly("j", "k", "o / Enter", "c", "u", "n", "/", "?", "Esc");
        browser.isForEverybody().presses(Keys.ESCAPE);
        assertThat(browser.shows("#keys-help[open]")).isFalse();
        browser.presses("j").goesByPressing(Keys.ENTER).waitsFor(".case");
        browser.opens("/desk").goesByPressing("n").waitsFor(".undo");
        browser.goesByPressing("u").waitsFor(".notice-done");

        browser.opens("/desk?scope=claimable").presses("?").waitsFor("#keys-help[open]");
        browser.goesBy("#keys-help a").waitsFor(".tiles");
        String address = browser.address();
        browser.presses("j").presses("n").presses("?");
        assertThat(browser.shows("#keys-help[open]")).isFalse();
        assertThat(browser.address()).isEqualTo(address);
    }

    @Test
    void without_a_script_a_draft_is_written_and_approved() {
        String reference = fresh().inDivision("申请公开小额贷款贴息的拨付数量。");
        Chromium handler = browserWithoutScript().signsIn("handler", PASSWORD).opens("/desk/cases/" + reference);
        StaffJobs.handsOn(handler);
        Chromium head = browserWithoutScript().signsIn("head", PASSWORD);
        StaffJobs.approves(head, reference, "approve-without-script");
        assertThat(head.text()).contains("现在由谁办理");
        Chromium counter = browserWithoutScript().signsIn("registrar", PASSWORD);
        StaffJobs.takesIn(counter);
        StaffJobs.finds(counter.opens("/desk"), reference);
    }
}
