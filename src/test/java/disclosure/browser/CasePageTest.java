package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a case before a handler: read at a glance, worked by keys alone, and nothing typed is lost (U2, U4, U5, U8, U12). */
class CasePageTest extends AtTheBureau {

    private static final String REASONS = "#HandleRequest-reasons";
    private static final String TYPED = "经检索，本机关保存有该信息，拟予以公开。";

    /** The page of a case whose handling the person has just claimed. */
    private static String claimed(Chromium browser) {
        browser.signsIn("handler", PASSWORD).opens("/desk?scope=claimable&size=200");
        browser.goesBy("[data-claim]").waitsFor(REASONS);
        return browser.address();
    }

    private static String value(Chromium browser) {
        return browser.find(REASONS).getDomProperty("value");
    }

    @Test
    void it_is_read_at_a_glance_on_every_screen_and_in_both_languages() {
        Chromium browser = browser();
        String page = claimed(browser);
        assertThat(browser.all("script[src*='bpmn-js']"))
                .as("nobody looks at the diagram yet")
                .isEmpty();
        browser.scrollsTo("#place").waitsFor(".diagram .place-active");
        browser.waitsFor(".bjs-powered-by");
        browser.isAccessible().keeps("case");
        assertThat(browser.find(".bjs-powered-by").isDisplayed()).isTrue();
        assertThat(browser.find(".strip .day-due").getText()).contains("到期");

        browser.opens(page + "?lang=en&whatIf=NOTICE").scrollsTo("#place").waitsFor(".diagram .place-active");
        browser.isAccessible().keeps("case-en");
        browser.wide(Chromium.NARROW).opens(page + "?lang=zh&whatIf=EXTENSION&days=10");
        browser.isAccessible().keeps("case-360");
        browser.opens("/desk/feed").isAccessible().keeps("feed-360");
    }

    @Test
    void it_is_as_good_in_the_dark_and_for_elders() {
        Chromium browser = darkBrowser();
        String page = claimed(browser);
        browser.scrollsTo("#place").waitsFor(".diagram .place-active");
        browser.isAccessible().keeps("case-dark");
        browser.find("[data-days] > summary").click();
        browser.isAccessible();
        assertThat(browser.opens(page + "?whatIf=EXTENSION&days=21").text()).contains("现在不能这样办理");
        browser.isAccessible();
    }

    @Test
    void what_is_typed_is_there_when_the_browser_is_opened_again() {
        Chromium first = browser();
        String page = claimed(first);
        first.types(REASONS, TYPED).waitsFor("[data-draft] .hint");
        first.keeps("case-draft-kept");

        Chromium second = browser().signsIn("handler", PASSWORD).opens(page);
        assertThat(value(second)).isEqualTo(TYPED);
        assertThat(second.text()).contains("尚未提交");
        second.isAccessible().keeps("case-draft-back");
    }

    @Test
    void a_session_that_ends_in_mid_form_loses_no_word_and_does_nothing() {
        Chromium browser = browser();
        String page = claimed(browser);
        browser.types(REASONS, TYPED);
        browser.driver().manage().deleteAllCookies();
        browser.goesBy("form[data-drafted] .actions button").waitsFor("main form[action$='/login']");
        assertThat(browser.shows("input[name=returnedText]")).isTrue();
        assertThat(browser.text()).contains("填写的内容还在");
        browser.isAccessible().keeps("case-session-ended");

        signsInAgain(browser, "wrong-password");
        browser.waitsFor("main form[action$='/login']");
        assertThat(browser.shows("input[name=returnedText]")).isTrue();
        signsInAgain(browser, PASSWORD);
        browser.waitsFor(REASONS);
        assertThat(browser.address()).isEqualTo(page);
        assertThat(value(browser)).isEqualTo(TYPED);
        assertThat(browser.text()).contains("登录过期前填写的内容已经恢复，尚未提交");
        browser.keeps("case-session-back");
    }

    private static void signsInAgain(Chromium browser, String password) {
        browser.types("#username", "handler").types("#password", password);
        browser.goesBy("main form button");
    }

    @Test
    void a_script_that_cannot_keep_it_says_so() {
        Chromium browser = browser();
        claimed(browser);
        browser.driver().manage().deleteAllCookies();
        browser.types(REASONS, TYPED);
        assertThat(browser.waitsFor("[data-draft-lost]").getText()).contains("登录已过期");
        assertThat(value(browser)).isEqualTo(TYPED);
    }

    @Test
    void it_works_by_keys_alone() {
        Chromium browser = browser();
        claimed(browser);
        browser.run("document.activeElement.blur(); window.scrollTo(0, 0)");
        tabsTo(browser, "a[href='#tasks']").sendKeys(Keys.ENTER);
        String before = value(browser);
        tabsTo(browser, REASONS).sendKeys(TYPED);
        assertThat(value(browser)).isEqualTo(before + TYPED);
        browser.leaves(() -> tabsTo(browser, "button[formaction$='/draft']").sendKeys(Keys.ENTER));
        browser.waitsFor("form[action$='/draft/discard']");
        assertThat(value(browser)).isEqualTo(before + TYPED);
        tabsTo(browser, "[data-days] > summary").sendKeys(Keys.ENTER);
        assertThat(browser.find("tr[id^='day-']").isDisplayed()).isTrue();
        tabsTo(browser, "#what-if > summary").sendKeys(Keys.ENTER);
        tabsTo(browser, "#what-if button").sendKeys(Keys.ENTER);
        browser.waitsFor("#what-if-table");
        assertThat(browser.find("#what-if").getText()).contains("现在", "补正");
        browser.isAccessible();
    }

    /** Presses the tabulator until the element has the focus; a trap would never let it get there. */
    private static WebElement tabsTo(Chromium browser, String css) {
        for (int i = 0; i < 120; i++) {
            WebElement active = browser.driver().switchTo().activeElement();
            if ((Boolean) browser.run("return arguments[0].matches(arguments[1])", active, css)) return active;
            browser.presses(Keys.TAB);
        }
        throw new AssertionError(css + " is not reached by the tabulator");
    }

    @Test
    void it_works_without_a_script() {
        Chromium browser = browserWithoutScript();
        String page = claimed(browser);
        assertThat(browser.shows(".diagram svg")).isFalse();
        assertThat(browser.find("#place").isDisplayed()).isTrue();
        assertThat(browser.find(".course tbody").getText()).contains("正在办理");
        browser.find(REASONS).clear();
        browser.find(REASONS).sendKeys(TYPED);
        browser.goesBy("button[formaction$='/draft']").waitsFor("form[action$='/draft/discard']");
        assertThat(value(browser)).isEqualTo(TYPED);
        browser.opens(page + "?whatIf=CONSULTATION&kind=THIRD_PARTY");
        assertThat(browser.find("#what-if").getText()).contains("逾期未答复");
        browser.keeps("case-without-script");
    }
}
