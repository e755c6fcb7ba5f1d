package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What must be so of every page in every state, whatever it is for: for people who see, hear or magnify it (trust-ux U2, U6, U8, U13). */
final class Looking {

    /** Widths of CSS pixels: a desk, the narrowest telephone, and a desk at 400 % (WCAG 1.4.10). */
    static final int DESK = 1280;

    static final int TELEPHONE = 360;
    /** With a bar at the side, which takes 15 of the 320. */
    static final int AT_400_PERCENT = 305;

    static final int AT_200_PERCENT = 640;

    private static final String AXE = axe();

    private static final String ALL =
            "{type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}";

    /** What a change of colours or of size can break. */
    private static final String COLOURS = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    private static final String SIZES = "{type: 'rule', values: ['target-size', 'scrollable-region-focusable']}";

    /** How often a page is looked at again because another took its place. */
    private static final int REPLACED = 3;

    private final ChromeDriver driver;
    private final String root;

    Looking(ChromeDriver driver, String root) {
        this.driver = driver;
        this.root = root;
    }

    /** Light and dark, wide and narrow, large letters: the page stays where it is and looks as before afterwards. */
    void atEverything() {
        at(DESK);
        nothingWrong(ALL, "");
        onePage();
        dark(true);
        nothingWrong(COLOURS, " dark");
        dark(false);
        at(TELEPHONE);
        nothingWrong(SIZES, " at 360");
        nothingSticksOut(" at 360");
        elder(true);
        nothingWrong(SIZES, " for elders");
        nothingSticksOut(" for elders at 360");
        elder(false);
        at(AT_400_PERCENT);
        nothingSticksOut(" at 320 (400 %)");
        at(AT_200_PERCENT);
        nothingSticksOut(" at 200 %");
        spacedOut();
        at(DESK);
        nothingFromElsewhere();
    }

    private void elder(boolean elder) {
        driver.executeScript("document.documentElement.classList.toggle('elder', arguments[0])", elder);
    }

    /** As it stands: everything axe knows. */
    void asItStands() {
        nothingWrong(ALL, "");
        nothingSticksOut("");
    }

    void at(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        List<Map<String, String>> features =
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", features));
    }

    private void nothingWrong(String rules, String state) {
        assertThat(wrong(rules)).as(here() + state).isEmpty();
    }

    /** The page that a button leads to may take the place of the one that is looked at: then that one is looked at. */
    private List<?> wrong(String rules) {
        String look = "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: " + rules + ", resultTypes: ['violations'], preload: false})"
                + ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.map("
                + "n => n.html.slice(0, 300) + ' ' + n.failureSummary).join(' | '))), e => done(['' + e]))";
        for (int again = 0; again < REPLACED; again++) {
            try {
                whole();
                return (List<?>) driver.executeAsyncScript(look);
            } catch (JavascriptException replaced) {
                // Looked at again.
            }
        }
        whole();
        return (List<?>) driver.executeAsyncScript(look);
    }

    /** Has the page as it is once it has come, with axe on it. */
    private void whole() {
        new WebDriverWait(driver, Duration.ofSeconds(20))
                .until(page -> Boolean.TRUE.equals(driver.executeScript("return document.readyState === 'complete'")));
        if (Boolean.TRUE.equals(driver.executeScript("return !window.axe"))) driver.executeScript(AXE);
        layOut();
    }

    /** What is far down is laid out as it comes near; what is not laid out can neither stick out nor be in the way. */
    void layOut() {
        driver.executeScript("document.querySelectorAll('.far').forEach(e => e.classList.remove('far'))");
    }

    void nothingSticksOut(String state) {
        Object wide = driver.executeScript("const most = document.documentElement.clientWidth;"
                + "if (document.documentElement.scrollWidth <= most) return [];"
                + "return ['scrollWidth ' + document.documentElement.scrollWidth,"
                + " ...[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > most + 1"
                + " && !e.closest('.sr, .skip, thead')).slice(-3).map(e => e.outerHTML.slice(0, 200))]");
        assertThat((List<?>) wide).as("sideways scroll of " + here() + state).isEmpty();
        referencesAreWhole(state);
    }

    /** The number of a case stands in one line, and all of it can be seen. */
    private void referencesAreWhole(String state) {
        Object broken = driver.executeScript("return [...document.querySelectorAll('.ref')].filter(e => {"
                + "  if (!e.getClientRects().length) return false;"
                + "  const text = document.createRange(); text.selectNodeContents(e);"
                + "  const lines = new Set([...text.getClientRects()].map(line => Math.round(line.top)));"
                + "  return lines.size > 1 || getComputedStyle(e).display !== 'inline' && e.scrollWidth > e.clientWidth + 1;"
                + "}).map(e => e.outerHTML.slice(0, 200))");
        assertThat((List<?>) broken).as("numbers of cases on " + here() + state).isEmpty();
    }

    /** Text with the spacing of WCAG 1.4.12 is not cut off at the side. */
    private void spacedOut() {
        driver.executeScript("const s = new CSSStyleSheet(); s.replaceSync('* { line-height: 1.5 !important;"
                + " letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');"
                + " document.adoptedStyleSheets = [s]");
        nothingSticksOut(" with text spaced out");
        driver.executeScript("document.adoptedStyleSheets = []");
    }

    /** One heading, and Chinese is heard as Chinese on an English page (WCAG 3.1.2), where a name is a name. */
    private void onePage() {
        Object wrong = driver.executeScript("const wrong = [];"
                + "const heads = document.querySelectorAll('h1').length;"
                + "if (heads !== 1) wrong.push(heads + ' h1');"
                + "if (/^null|undefined/.test(document.title)) wrong.push('title ' + document.title);"
                + "const lang = document.documentElement.lang;"
                + "if (!['zh-CN', 'en'].includes(lang)) wrong.push('lang ' + lang);"
                + "const text = document.body.innerText;"
                + "for (const bad of text.match(/[?]{2}[\\w.]+[?]{2}|\\w*Exception|\\bundefined\\b/g) || []) wrong.push(bad);"
                + "if (lang === 'en') { const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);"
                + "  while (all.nextNode()) { const at = all.currentNode;"
                + "    if (/[\\u4e00-\\u9fff]{6}/.test(at.data) && !/[a-z]{3}/.test(at.data) && !at.parentElement.closest('[lang=zh-CN], option'))"
                + "      wrong.push('Chinese of no language: ' + at.parentElement.outerHTML.slice(0, 160)); } }"
                + "return wrong");
        assertThat((List<?>) wrong).as(here()).isEmpty();
    }

    /** An intranet has no other server to ask. */
    void nothingFromElsewhere() {
        Object asked = driver.executeScript(
                "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(arguments[0])"
                        + " && !n.startsWith('data:') && !n.startsWith('blob:'))",
                root);
        assertThat((List<?>) asked).as("asked of other servers by " + here()).isEmpty();
    }

    private String here() {
        return driver.getCurrentUrl().replace(root, "") + " \"" + driver.getTitle() + "\"";
    }

    private static String axe() {
        try (InputStream script = Looking.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
