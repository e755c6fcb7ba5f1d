package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The handler's desk as somebody uses it who knows the keys, and as somebody who has none of the scripts. */
class HandlerListTest extends AtTheBureau {

    private static final String CLAIMABLE = "/desk?scope=claimable";

    @Test
    void by_keys_alone_from_signing_in_to_a_claimed_case_and_back() {
        Chromium browser = browser().opens("/login");
        for (int tabs = 0; tabs < 20 && !"username".equals(focused(browser).getDomAttribute("id")); tabs++)
            browser.presses(Keys.TAB);
        browser.presses("handler", Keys.TAB)
                .goesByPressing(PASSWORD, Keys.ENTER)
                .waitsFor(".tiles");
        browser.isAccessible().keeps("handler-desk");
        browser.opens(CLAIMABLE).isAccessible().keeps("handler-claimable");
        List<WebElement> rows = browser.all("[data-row]");
        assertThat(rows).hasSizeGreaterThan(1);
        browser.presses("j");
        assertThat(focused(browser)).isEqualTo(rows.get(0));
        browser.presses("j").presses("k");
        assertThat(focused(browser)).isEqualTo(rows.get(0));
        browser.keeps("handler-row-focused");

        String reference = rows.get(0).getDomAttribute("data-reference");
        browser.goesByPressing("c").waitsFor(".undo");
        hesitates(browser);
        assertThat(browser.address()).isEqualTo("/desk/cases/" + reference);
        browser.isAccessible().keeps("handler-claimed");
        browser.goesByPressing("u").waitsFor(".notice-done");
        assertThat(browser.address()).isEqualTo(CLAIMABLE);
        assertThat(browser.text()).contains("已退回");

        browser.presses("j").goesByPressing("o").waitsFor(".case");
        browser.driver().navigate().back();
        browser.waitsFor("[data-row][data-reference='" + reference + "']:focus");
        browser.presses("?").waitsFor("#keys-help[open]");
        browser.keeps("handler-keys").presses(Keys.ESCAPE).presses("/");
        assertThat(focused(browser).getDomAttribute("id")).isEqualTo("typed");
        browser.goesByPressing(reference, Keys.ENTER).waitsFor(".case");
        assertThat(browser.address()).isEqualTo("/desk/cases/" + reference);
    }

    /** With the focus on the way back it stays, however long it takes. */
    private static void hesitates(Chromium browser) {
        browser.run("document.querySelector('[data-undo-button]').focus()");
    }

    private static WebElement focused(Chromium browser) {
        return browser.driver().switchTo().activeElement();
    }

    @Test
    void claiming_and_opening_is_one_click_from_the_landing_of_what_is_free() { // trust-ux U3: at most two
        Chromium browser = browser().signsIn("handler", PASSWORD).opens("/desk");
        browser.goesBy(".tiles [href='/desk?scope=claimable']").waitsFor("[data-claim]");
        browser.goesBy("[data-claim]").waitsFor(".case");
        assertThat(browser.clicksSoFar()).isLessThanOrEqualTo(2);
        browser.goesBy("[data-undo-button]").waitsFor(".tiles");

        int before = browser.clicksSoFar();
        browser.goesBy("[data-next]").waitsFor(".case");
        assertThat(browser.clicksSoFar() - before).isOne();
        browser.goesBy("[data-undo-button]").waitsFor(".tiles");
    }

    @Test
    void without_scripts_everything_is_there() {
        Chromium browser = browserWithoutScript().signsIn("handler", PASSWORD).opens(CLAIMABLE);
        browser.keeps("handler-no-script");
        browser.goesBy("[data-claim]").waitsFor(".undo");
        browser.goesBy("[data-undo-button]").waitsFor(".tiles");
        browser.clicks("#rows input[type=checkbox]")
                .goesBy("button[value=claim]")
                .waitsFor(".tag-done");
        browser.keeps("handler-bulk-no-script");
        browser.goesBy(".actions .button").waitsFor(".tiles");
        browser.types("#typed", "没有这样的案件").goesBy(".search button").waitsFor(".empty");
        assertThat(browser.address()).startsWith("/desk/cases?found=");
        browser.opens("/desk").clicks("#rows input[type=checkbox]");
        browser.goesBy("button[value=unclaim]").waitsFor(".tag-done");
    }

    @Test
    void what_came_of_each_of_many_reads_as_well_in_English() {
        Chromium browser = browser().signsIn("handler", PASSWORD).opens(CLAIMABLE + "&lang=en");
        browser.clicks("#rows input[type=checkbox]");
        browser.goesBy("button[value=claim]").waitsFor(".tag-done");
        browser.isForEverybody().keeps("handler-bulk-en");
        browser.opens("/desk");
        browser.clicks("#rows input[type=checkbox]");
        browser.goesBy("button[value=unclaim]").waitsFor(".tag-done");
    }

    @Test
    void an_open_list_says_who_took_what_one_wanted_and_keeps_what_one_typed_and_ticked() {
        Chromium browser = browser().signsIn("handler2", PASSWORD).opens(CLAIMABLE);
        List<WebElement> rows = browser.all("[data-claimable]");
        WebElement wanted = rows.get(0);
        String task = wanted.getDomAttribute("data-task");
        String kept = rows.get(1).getDomAttribute("data-task");
        browser.run("document.querySelector('[data-task=\"" + kept + "\"] input').checked = true");
        browser.find("#typed").sendKeys("正在输入");
        try (Chromium other = new Chromium(port())) {
            other.signsIn("handler", PASSWORD).opens(CLAIMABLE);
            other.goesBy("[data-task='" + task + "'] [data-claim]").waitsFor(".undo");
            browser.waitsUntil("htmx", () -> Boolean.TRUE.equals(browser.run("return !!window.htmx")));
            browser.run("htmx.trigger('#board', 'refresh')");
            browser.waitsFor(".row-taken");
            assertThat(browser.find("#list-news").getText()).contains("已由 李承办 认领");
            assertThat(focused(browser).getDomAttribute("id")).isEqualTo("typed");
            assertThat(browser.run("return document.getElementById('typed').value"))
                    .isEqualTo("正在输入");
            assertThat(browser.run("return document.querySelector('[data-task=\"" + kept + "\"] input').checked"))
                    .isEqualTo(true);
            browser.isAccessible().keeps("handler-taken");

            browser.run("window.opened = document.querySelector('[data-task=\"" + kept + "\"] [data-claim]')");
            other.opens(CLAIMABLE)
                    .goesBy("[data-task='" + kept + "'] [data-claim]")
                    .waitsFor(".undo");
            hesitates(other);
            browser.run("window.opened.click()");
            browser.waitsUntil("未能办理", () -> browser.text().contains("未能办理"));
            assertThat(browser.text()).contains("李承办");
            browser.keeps("handler-too-late");
            other.goesBy("[data-undo-button]").waitsFor(".tiles");
            other.opens("/desk");
            other.clicks("[data-task='" + task + "'] input")
                    .goesBy("button[value=unclaim]")
                    .waitsFor(".tag-done");
        }
    }

    @Test
    void dark_and_narrow() {
        Chromium browser = darkBrowser().signsIn("office", PASSWORD).opens("/desk?scope=all&size=200");
        browser.isAccessible().keeps("handler-desk-200-dark");
        browser.wide(Chromium.NARROW)
                .opens("/desk?scope=all&due=soon")
                .isAccessible()
                .keeps("handler-desk-360-dark");
    }
}
