package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever sends a form after their session has ended finds it filled in again, nothing of it done; nobody else finds it. */
class LateFormsTest extends AtTheBureau {

    private static final String ACT = ".act-form textarea";
    private static final String TYPED = "电话联系申请人，\n说明需要补充的内容。";
    private static final String FILLED = "已经填回下面的表单，尚未提交";

    private static String value(Chromium browser, String css) {
        return browser.find(css).getDomProperty("value");
    }

    private static void sends(Chromium browser, String css) {
        browser.driver().manage().deleteAllCookies();
        browser.leaves(() -> browser.run(
                "document.querySelector(arguments[0]).form.querySelector('button:not([formaction])').click()", css));
        browser.waitsFor("input[name=username]");
        assertThat(browser.text()).contains("登录已过期，填写的内容还在", "刚才的操作没有办理");
    }

    private static void signsIn(Chromium browser, String person) {
        browser.types("#username", person).types("#password", PASSWORD);
        browser.goesBy("main form button").waitsFor(".logout");
    }

    @Test
    void what_the_counter_had_typed_is_in_the_form_again() {
        Chromium browser = browser().signsIn("registrar", PASSWORD).opens("/desk/intake");
        browser.types("#Intake-description", TYPED).types("#Intake-applicant-name", "王小明");
        browser.picks("input[name=channel][value=FAX]");
        sends(browser, "#Intake-description");
        browser.isAccessible();
        signsIn(browser, "registrar");
        assertThat(browser.waitsFor("[data-returned]").getText()).contains(FILLED);
        assertThat(browser.address()).isEqualTo("/desk/intake");
        assertThat(value(browser, "#Intake-description")).isEqualTo(TYPED);
        assertThat(value(browser, "#Intake-applicant-name")).isEqualTo("王小明");
        assertThat(value(browser, "input[name=channel]:checked")).isEqualTo("FAX");
        browser.isForEverybody().keeps("intake-session-back");

        browser.goesBy("form[action$='/desk/returned/discard'] button").waitsFor("#Intake-description");
        assertThat(browser.shows("[data-returned]")).isFalse();
        assertThat(browser.driver().getPageSource()).doesNotContain("王小明");
    }

    @Test
    void an_act_of_a_case_comes_back_to_whoever_typed_it_and_to_nobody_else() {
        Chromium browser = browser().signsIn("handler", PASSWORD).opens("/desk?scope=claimable&size=200");
        browser.goesBy("[data-claim]").waitsFor(".act-form");
        String page = browser.address();
        typesAct(browser);
        sends(browser, ACT);
        signsIn(browser, "handler2");
        browser.opens(page).waitsFor("#place");
        assertThat(browser.driver().getPageSource()).doesNotContain("电话联系申请人", "data-returned");

        browser.driver().manage().deleteAllCookies();
        browser.signsIn("handler", PASSWORD).opens(page).waitsFor(".act-form");
        typesAct(browser);
        sends(browser, ACT);
        signsIn(browser, "handler");
        assertThat(browser.waitsFor("[data-returned]").getText()).contains(FILLED);
        assertThat(browser.address()).isEqualTo(page);
        assertThat(browser.find(ACT).isDisplayed()).isTrue();
        assertThat(value(browser, ACT)).isEqualTo(TYPED);
        assertThat(browser.run("const b = document.querySelector('[data-returned]').getBoundingClientRect();"
                        + " return b.top >= 0 && b.bottom <= innerHeight"))
                .as("what says so is seen without scrolling")
                .isEqualTo(true);
        browser.isAccessible().keeps("case-act-session-back");
    }

    private static void typesAct(Chromium browser) {
        browser.run("document.querySelector(arguments[0]).closest('details').open = true", ACT);
        browser.types(ACT, TYPED);
    }

    @Test
    void without_a_script_it_is_there_to_be_copied() {
        Chromium browser = browserWithoutScript().signsIn("registrar", PASSWORD).opens("/desk/published");
        browser.find("#PublishedEntry-title").sendKeys("社会保险基金年度报告");
        browser.driver().manage().deleteAllCookies();
        browser.goesBy("main form[action$='/desk/published'] [type=submit]");
        signsIn(browser, "registrar");
        assertThat(browser.address()).isEqualTo("/desk/published");
        assertThat(browser.waitsFor("[data-returned]").getText()).contains("可以从这里抄回", "社会保险基金年度报告");
    }
}
