package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Actors;
import disclosure.handling.Moment;
import disclosure.handling.TaskForm;
import disclosure.handling.WorkList;
import disclosure.handling.WorkingTasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

/** An applicant from the first page to the last: files, keeps the receipt, looks, supplements, withdraws (U2, U3, U5, U8). */
class ApplicantJourneyTest extends AtTheBureau {

    private static final Pattern REFERENCE = Pattern.compile("[A-Z]+-\\d{4}-\\d{5}-\\w");
    private static final Pattern CODE = Pattern.compile("(?:\\d{4}-){4}\\d{4}");
    private static final String ASKED = "本市2025年社会保险基金的决算情况，含收支明细。";

    @TempDir
    private Path folder;

    @Autowired
    private WorkingTasks tasks;

    @Autowired
    private WorkList list;

    @Autowired
    private Actors actors;

    @Autowired
    private Clock clock;

    private record Filed(String reference, String code) {}

    @ParameterizedTest
    @CsvSource({"without-script,false", "with-script,true"})
    void from_the_front_page_to_a_request_withdrawn(String name, boolean script) throws IOException {
        Chromium browser = script ? browser() : browserWithoutScript();
        browser.opens("/").keeps("applicant-1-home-" + name);
        Filed filed = files(browser, name, false);
        browser.opens("/apply");
        assertThat(browser.shows("form[action='/apply/delete']"))
                .as("nothing is left to go on with")
                .isFalse();

        browser.opens("/status");
        int before = browser.clicksSoFar();
        status(
                browser,
                " " + filed.reference().toLowerCase(java.util.Locale.ROOT).replace('-', '－'),
                filed.code().replace('-', ' '));
        assertThat(browser.clicksSoFar() - before)
                .as("clicks after two fields (U3)")
                .isEqualTo(1);
        on(browser, ".path");
        assertThat(browser.text()).contains("剩余 20 个工作日").doesNotContain("甄公开");
        browser.keeps("applicant-8-status-" + name);

        asksForACorrection(filed.reference());
        browser.opens("/status");
        status(browser, filed.reference(), filed.code());
        browser.keeps("applicant-9-correction-asked-" + name);
        browser.goesBy("form[action='/status/correction'] button");
        on(browser, "#Supplement-text")
                .types("#Supplement-text", "2025 年度，全市，按险种。")
                .keeps("applicant-10-supplement-" + name);
        browser.waitsFor("#file").sendKeys(paper("补正.pdf").toString());
        browser.goesBy("button[value=send]").keeps("applicant-11-supplemented-" + name);
        on(browser, ".big-done");
        assertThat(browser.text()).contains("已经收到补正");
        browser.driver().navigate().back();
        browser.opens("/status");
        status(browser, filed.reference(), filed.code());
        on(browser, "#moves");
        assertThat(browser.text()).contains("期限为什么变了", "您暂时不需要做什么");
        browser.keeps("applicant-12-moved-" + name);

        browser.goesBy("form[action='/status/withdrawal'] button").goesBy("button[value=send]");
        on(browser, ".problem");
        assertThat(browser.driver().getTitle()).startsWith("错误：");
        browser.keeps("applicant-13-withdraw-" + name);
        on(browser, "#Withdrawal-confirmed").clicks("#Withdrawal-confirmed").goesBy("button[value=send]");
        on(browser, ".big-done");
        assertThat(browser.text()).contains("申请已经撤回");
        browser.goesBy("main form button");
        on(browser, ".path");
        assertThat(browser.text()).contains("办理已经终止");
        browser.keeps("applicant-14-withdrawn-" + name);
    }

    @ParameterizedTest
    @CsvSource({"zh,1280,standard", "en,360,elder"})
    void every_page_and_state_is_accessible(String language, int width, String view) throws IOException {
        Chromium browser = browser().wide(width).opens("/?lang=" + language + "&view=" + view);
        String name = language + "-" + width + "-" + view;
        browser.isAccessible().opens("/published").isAccessible().keeps("applicant-published-" + name);
        Filed filed = files(browser, name, true);
        asksForACorrection(filed.reference());
        browser.opens("/status").isAccessible();
        goesOn(browser, "main form button", ".problem").isAccessible().keeps("applicant-status-errors-" + name);
        status(browser, filed.reference(), filed.code());
        on(browser, ".path").isAccessible().keeps("applicant-status-" + name);
        goesOn(browser, "form[action='/status/correction'] button", "#Supplement-text")
                .isAccessible();
        goesOn(browser, "button[value=send]", ".problem").isAccessible().keeps("applicant-supplement-errors-" + name);
        browser.types("#Supplement-text", "2025");
        goesOn(browser, "button[value=send]", ".big-done").isAccessible();
        goesOn(browser, "main form button", ".path").isAccessible();
        goesOn(browser, "form[action='/status/withdrawal'] button", "#Withdrawal-confirmed")
                .isAccessible();
    }

    /** By that button to the page that shows the other thing. */
    private static Chromium goesOn(Chromium browser, String button, String next) {
        return on(browser.goesBy(button), next);
    }

    @Test
    void kept_over_a_closed_page_with_errors_at_the_top() {
        Chromium browser = browser().opens("/apply/who").goesBy("button[value=next]");
        on(browser, ".problem").isAccessible().keeps("applicant-errors");
        assertThat(browser.driver().getTitle()).startsWith("错误：");
        assertThat(browser.run("return document.activeElement.className")).isEqualTo("problem");
        on(browser, "#Who-name")
                .types("#Who-name", "甄公开")
                .goesBy("button[value=later]")
                .isAccessible()
                .keeps("applicant-saved");
        browser.opens("/status").opens("/apply");
        browser.goesBy(".card a.button");
        assertThat(browser.waitsFor("#Who-name").getAttribute("value")).isEqualTo("甄公开");
        browser.opens("/apply").goesBy("form[action='/apply/delete'] button").waitsFor("a.big");
        browser.opens("/apply/who");
        assertThat(browser.waitsFor("#Who-name").getAttribute("value")).isEmpty();
    }

    @Test
    void by_keyboard_alone() {
        Chromium browser = browser().opens("/");
        goesTo(browser, ".door-first").goesByPressing(Keys.ENTER);
        goesTo(browser, "a.big").goesByPressing(Keys.ENTER);
        goesTo(browser, "input[name=type]").presses(Keys.SPACE);
        goesTo(browser, "#Who-name").presses("甄公开");
        goesTo(browser, "button[value=next]").goesByPressing(Keys.ENTER);
        goesTo(browser, "#Contact-phone").goesByPressing("13800138000", Keys.ENTER);
        goesTo(browser, "#What-description").presses("二级建造师注册人数");
        goesTo(browser, "button[value=next]").goesByPressing(Keys.ENTER);
        goesTo(browser, "input[name=deliveryMethod]").presses(Keys.SPACE);
        goesTo(browser, "button[value=next]").goesByPressing(Keys.ENTER);
        goesTo(browser, "button[value=next]").goesByPressing(Keys.ENTER);
        goesTo(browser, "button.big").goesByPressing(Keys.ENTER);
        Filed filed = receipt(on(browser, ".slip"));
        goesTo(browser, ".actions a.button").goesByPressing(Keys.ENTER);
        goesTo(browser, "#StatusQuestion-reference").presses(filed.reference());
        goesTo(browser, "#StatusQuestion-queryCode").goesByPressing(filed.code(), Keys.ENTER);
        goesTo(browser, "form[action='/status/withdrawal'] button").goesByPressing(Keys.ENTER);
        goesTo(browser, "#Withdrawal-confirmed").presses(Keys.SPACE);
        goesTo(browser, "button[value=send]").goesByPressing(Keys.ENTER);
        on(browser, ".big-done");
        assertThat(browser.text()).contains("申请已经撤回");
    }

    /** Fills in every step; the answers are those of one who asks for what is public already. */
    private Filed files(Chromium browser, String name, boolean looksAtEach) throws IOException {
        browser.opens("/apply");
        seen(browser, "2-begin-" + name, looksAtEach);
        browser.goesBy("a.big");
        on(browser, "input[name=type][value=NATURAL_PERSON]").clicks("input[name=type][value=NATURAL_PERSON]");
        on(browser, "#Who-name").types("#Who-name", "甄公开");
        seen(browser, "3-who-" + name, looksAtEach);
        browser.goesBy("button[value=next]");
        on(browser, "#Contact-phone").types("#Contact-phone", "13800138000");
        seen(browser, "3-contact-" + name, looksAtEach);
        browser.goesBy("button[value=next]");
        on(browser, "#What-description").types("#What-description", ASKED);
        seen(browser, "4-what-" + name, looksAtEach);
        browser.goesBy("button[value=next]");
        on(browser, ".items");
        assertThat(browser.address()).isEqualTo("/apply/published");
        seen(browser, "4-offered-" + name, looksAtEach);
        browser.goesBy(".actions a.button");
        on(browser, "input[name=deliveryMethod][value=EMAIL]").clicks("input[name=deliveryMethod][value=EMAIL]");
        seen(browser, "5-how-" + name, looksAtEach);
        browser.goesBy("button[value=next]");
        browser.waitsFor("#file").sendKeys(paper("身份证.pdf").toString());
        browser.goesBy("button[value=add]");
        seen(browser, "5-files-" + name, looksAtEach);
        browser.goesBy("button[value=next]");
        seen(browser, "6-check-" + name, looksAtEach);
        browser.goesBy("button.big");
        on(browser, ".slip");
        seen(browser, "7-receipt-" + name, looksAtEach);
        Filed filed = receipt(browser);
        browser.driver().navigate().refresh();
        return filed;
    }

    private static void seen(Chromium browser, String name, boolean looksAtEach) {
        if (looksAtEach) browser.isAccessible();
        browser.keeps("applicant-" + name);
    }

    private static Filed receipt(Chromium browser) {
        return new Filed(found(REFERENCE, browser.text()), found(CODE, browser.text()));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group();
    }

    private static void status(Chromium browser, String reference, String code) {
        on(browser, "#StatusQuestion-reference")
                .types("#StatusQuestion-reference", reference)
                .types("#StatusQuestion-queryCode", code);
        browser.goesBy("main form button");
    }

    private Path paper(String name) throws IOException {
        return Files.write(folder.resolve(name), "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII));
    }

    private void asksForACorrection(String reference) {
        completes(reference, TaskKind.REGISTER_REQUEST, new TaskForm.RegisterRequest(Act.Need.CORRECTION, false));
        completes(
                reference,
                TaskKind.SEND_CORRECTION_NOTICE,
                new TaskForm.SendCorrectionNotice(List.of("请明确是年初预算还是年终决算", "请明确所需统计口径：全市汇总，或者分区县"), "已电话说明。", 15));
        completes(reference, TaskKind.RECORD_CORRECTION_DELIVERY, new TaskForm.RecordCorrectionDelivery(null, "签收"));
    }

    private void completes(String reference, TaskKind kind, TaskForm form) {
        Moment now = Moment.of(clock);
        Actor registrar = actors.find("registrar", now.today()).orElseThrow();
        WorkList.Row row = list.of(new Reference(reference)).stream()
                .filter(open -> open.kind() == kind)
                .findFirst()
                .orElseThrow();
        tasks.claim(row.id(), registrar, now).orElseThrow();
        tasks.complete(row.id(), form, registrar, now).orElseThrow();
    }

    /** Once the page is there that shows it. */
    private static Chromium on(Chromium browser, String css) {
        browser.waitsFor(css);
        return browser;
    }

    /** With the tabulator, forward, until the focus is there. */
    private static Chromium goesTo(Chromium browser, String css) {
        WebElement wanted = browser.waitsFor(css);
        for (int i = 0; i < 60; i++) {
            if (Boolean.TRUE.equals(browser.run("return document.activeElement === arguments[0]", wanted)))
                return browser;
            browser.presses(Keys.TAB);
        }
        throw new AssertionError("not reached with the keyboard: " + css + " at " + browser.address());
    }
}
