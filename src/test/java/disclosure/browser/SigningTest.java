package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Head, reviewer, office and leader from signing in to done, with every sign-in already too old for a signature: at most
 * three clicks and the password (trust-ux U3), by keyboard alone (U4), at 360 px (U8), without script (U5).
 */
class SigningTest extends AtTheBureau {

    private static final int MOST_CLICKS = 3;

    @Test
    void a_head_approves_takes_it_back_and_sees_what_changed_the_next_time() {
        Chromium browser = browser().signsIn("head", PASSWORD);
        assertThat(browser.address()).isEqualTo("/desk/sign");
        looked(browser, "head-queue");
        int before = browser.clicksSoFar();
        browser.goesBy(line(browser, "处室负责人审核")).waitsFor("#decision");
        String task = browser.address();
        looked(browser, "head-review");
        browser.types("#ReviewDraft-opinion", "同意，依据充分。")
                .goesBy("[value=APPROVED]")
                .waitsFor(".signing");
        looked(browser, "head-confirm");
        assertThat(browser.text()).contains("SHA-256", "同意，依据充分。");
        browser.types("#PasswordAgain-password", "wrong");
        mistakenly(browser, ".signing .actions button");
        looked(browser, "head-wrong-password");
        browser.types("#PasswordAgain-password", PASSWORD)
                .goesBy(".signing .actions button")
                .waitsFor(".result");
        assertThat(browser.clicksSoFar() - before).isLessThanOrEqualTo(MOST_CLICKS);
        looked(browser, "head-result");
        String reference = browser.find(".step.key").getText();
        takenBack(browser);
        redrafted(reference);
        byKeyboard(reference);
        assertThat(task).startsWith("/desk/sign/");
    }

    private static void takenBack(Chromium browser) {
        browser.clicks(".recall summary").types("#recall-reason", "附件看漏一页");
        browser.goesBy(".recall button").waitsFor(".result");
        assertThat(browser.text()).contains("已撤回");
    }

    private void redrafted(String reference) {
        Chromium browser = browser().signsIn("handler", PASSWORD).opens("/desk/cases/" + reference);
        if (browser.shows("form[action$='/claim'] button"))
            browser.goesBy("form[action$='/claim'] button").waitsFor("#HandleRequest-text");
        WebElement text = browser.find("#HandleRequest-text");
        browser.run("arguments[0].scrollIntoView()", text);
        text.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "如需纸质件，请到窗口领取。");
        browser.goesBy("form[action$='/complete'] .actions button").waitsFor(".notice-done");
    }

    /** From the queue to the result without a click. */
    private void byKeyboard(String reference) {
        Chromium browser = browser().signsIn("head", PASSWORD);
        tabTo(browser, "a.button.small[href^='/desk/sign/']");
        browser.goesByPressing(Keys.ENTER).waitsFor("#changes");
        assertThat(browser.text()).contains(reference, "如需纸质件，请到窗口领取。");
        assertThat(browser.find(".diff ins").getText()).contains("如需纸质件");
        looked(browser, "head-changes");
        tabTo(browser, "#ReviewDraft-opinion");
        browser.presses("同意");
        tabTo(browser, "[value=APPROVED]");
        browser.goesByPressing(Keys.ENTER).waitsFor(".signing");
        tabTo(browser, "#PasswordAgain-password");
        browser.presses(PASSWORD);
        browser.goesByPressing(Keys.ENTER).waitsFor(".result");
        assertThat(browser.text()).contains("已签署同意");
    }

    private static void tabTo(Chromium browser, String css) {
        for (int i = 0; i < 200; i++) {
            browser.presses(Keys.TAB);
            boolean there = (Boolean) browser.run("return document.activeElement.matches(arguments[0])", css);
            if (there) return;
        }
        throw new AssertionError("cannot be reached with the tab key: " + css);
    }

    @Test
    void a_reviewer_answers_every_head_and_approves() {
        Chromium browser = browser().signsIn("reviewer", PASSWORD);
        int before = browser.clicksSoFar();
        browser.goesBy(line(browser, "保密审查")).waitsFor(".head-row");
        looked(browser, "reviewer-review");
        mistakenly(browser, "[value=APPROVED]");
        looked(browser, "reviewer-unticked");
        for (WebElement answer : browser.all(".head-row input[value=NO]")) {
            browser.run("arguments[0].scrollIntoView({block: 'center'})", answer);
            answer.click();
        }
        browser.goesBy("[value=APPROVED]").waitsFor(".signing");
        looked(browser, "reviewer-confirm");
        signed(browser, before);
    }

    @Test
    void the_office_signs_and_goes_on_with_the_next() {
        Chromium browser = browser().signsIn("office", PASSWORD);
        looked(browser, "office-queue");
        int before = browser.clicksSoFar();
        browser.goesBy(line(browser, "签发")).waitsFor("#decision");
        looked(browser, "office-review");
        browser.goesBy("[value=APPROVED]").waitsFor(".signing");
        signed(browser, before);
        looked(browser, "office-result");
        assertThat(browser.shows(".actions a.button[href^='/desk/sign/']")).isTrue();
    }

    @Test
    void the_leader_returns_nothing_without_a_reason_and_approves() {
        Chromium browser = browser().signsIn("leader", PASSWORD);
        int before = browser.clicksSoFar();
        browser.goesBy(line(browser, "分管领导")).waitsFor("#decision");
        mistakenly(browser, "[value=RETURNED]");
        looked(browser, "leader-no-reason");
        browser.goesBy("[value=APPROVED]").waitsFor(".signing");
        signed(browser, before);
    }

    @ParameterizedTest
    @CsvSource({"en,false", "en,true", "zh,true"})
    void every_page_in_both_languages_and_in_the_dark(String language, boolean dark) {
        Chromium browser = dark ? darkBrowser() : browser();
        String name = "sign-" + language + (dark ? "-dark" : "");
        browser.signsIn("office", PASSWORD).opens("/desk/sign/load?lang=" + language);
        looked(browser, name + "-load");
        browser.opens("/desk/sign?lang=" + language);
        looked(browser, name + "-queue");
        browser.goesBy("a.button.small[href^='/desk/sign/']").waitsFor("#decision");
        looked(browser, name + "-review");
        for (WebElement fold : browser.all("details:not([open]) > summary")) browser.clicks(fold);
        looked(browser, name + "-unfolded");
        browser.goesBy("[value=APPROVED]").waitsFor(".signing");
        looked(browser, name + "-confirm");
    }

    @Test
    void without_script_it_is_read_checked_and_gone_back_to() {
        Chromium browser = browserWithoutScript().signsIn("office", PASSWORD);
        browser.goesBy("a.button.small[href^='/desk/sign/']").waitsFor("#decision");
        browser.find("[name=opinion]").sendKeys("先核对");
        browser.goesBy("[value=APPROVED]").waitsFor(".signing");
        assertThat(browser.text()).contains("先核对");
        browser.goesBy("[value=edit]");
        assertThat(browser.waitsFor("[name=opinion]").getAttribute("value")).isEqualTo("先核对");
    }

    /** A click that whoever makes no mistake does not need. */
    private static void mistakenly(Chromium browser, String css) {
        browser.leaves(browser.find(css)::click).waitsFor(".problem");
    }

    private static void signed(Chromium browser, int before) {
        browser.types("#PasswordAgain-password", PASSWORD)
                .goesBy(".signing .actions button")
                .waitsFor(".result");
        assertThat(browser.clicksSoFar() - before).isLessThanOrEqualTo(MOST_CLICKS);
        assertThat(browser.text()).contains("现在由谁办理");
    }

    /** The link of the first line of that kind of task. */
    private static WebElement line(Chromium browser, String task) {
        return browser.all(".sign-queue tbody tr").stream()
                .filter(row -> row.findElement(By.tagName("strong")).getText().contains(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing waits for " + task + ": " + browser.text()))
                .findElement(By.cssSelector("a.button"));
    }

    private static void looked(Chromium browser, String name) {
        browser.wide(1280).isAccessible().keeps("sign-" + name);
        browser.wide(Chromium.NARROW).isAccessible().keeps("sign-" + name + "-360");
        browser.wide(1280);
    }
}
