package disclosure.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser at our port, as one person sits before it: it counts what they click and keeps pictures of what they saw. */
final class Chromium implements AutoCloseable {

    private static final Path SCREENS = Path.of("target", "screens");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

    /** The narrowest telephone we promise (trust-ux U8). */
    static final int NARROW = Looking.TELEPHONE;

    private final ChromeDriver driver;
    private final String root;
    private final Looking looking;
    private final Camera camera;
    private int clicks;
    private int fields;

    Chromium(int port) {
        this(port, false, true);
    }

    /** @param dark the reader's system is set to dark @param script whether pages may run scripts */
    Chromium(int port, boolean dark, boolean script) {
        this.driver = Browsers.take();
        this.root = "http://127.0.0.1:" + port;
        this.looking = new Looking(driver, root);
        this.camera = new Camera(driver);
        if (dark) looking.dark(true);
        if (!script) driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    ChromeDriver driver() {
        return driver;
    }

    Chromium opens(String path) {
        driver.get(root + path);
        return this;
    }

    Chromium signsIn(String person, String password) {
        opens("/login");
        find("#username").sendKeys(person);
        find("#password").sendKeys(password);
        leaves(find("main form button")::click).waitsFor(".logout");
        return this;
    }

    /** The path and query of the page that is shown. */
    String address() {
        return driver.getCurrentUrl().substring(root.length());
    }

    /** The first of them, shown or not, once there is one. */
    WebElement find(String css) {
        return waiting()
                .withMessage(() -> missing(css))
                .until(page -> all(css).stream().findFirst().orElse(null));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    boolean shows(String css) {
        return !all(css).isEmpty();
    }

    String text() {
        return find("body").getText();
    }

    /** The first of them that is seen, once there is one. */
    WebElement waitsFor(String css) {
        return waiting()
                .withMessage(() -> missing(css))
                .until(page -> all(css).stream()
                        .filter(WebElement::isDisplayed)
                        .findFirst()
                        .orElse(null));
    }

    /** Waits until that is so. */
    Chromium waitsUntil(String what, BooleanSupplier so) {
        waiting().withMessage(() -> missing(what)).until(page -> so.getAsBoolean());
        return this;
    }

    private String missing(String what) {
        return what + " at " + address() + " \"" + driver.getTitle() + "\"";
    }

    /** While one page goes and the next one comes the driver may speak of a node of neither: it is asked again. */
    private FluentWait<WebDriver> waiting() {
        return new WebDriverWait(driver, PATIENCE).pollingEvery(LOOKS_EVERY).ignoring(WebDriverException.class);
    }

    /** Does what leads to another page, and is there when that page is whole. */
    Chromium leaves(Runnable leaving) {
        run("document.left = true");
        leaving.run();
        return waitsUntil(
                "another page",
                () -> Boolean.TRUE.equals(run("return !document.left && document.readyState === 'complete'")));
    }

    /** Clicks what leads to another page, and counts it. */
    Chromium goesBy(String css) {
        return leaves(() -> clicks(css));
    }

    Chromium goesBy(WebElement element) {
        return leaves(() -> clicks(element));
    }

    /** Clicks and counts it (trust-ux U3). */
    Chromium clicks(String css) {
        return clicks(find(css));
    }

    /** Goes down or up the page until the element is in the window, as whoever reads does. */
    Chromium scrollsTo(String css) {
        run("arguments[0].scrollIntoView({ block: 'center' })", find(css));
        return this;
    }

    Chromium clicks(WebElement element) {
        clicks++;
        centred(element).click();
        return this;
    }

    private WebElement centred(WebElement element) {
        run("arguments[0].scrollIntoView({block: 'center'})", element);
        return element;
    }

    int clicksSoFar() {
        return clicks;
    }

    int fieldsSoFar() {
        return fields;
    }

    Chromium types(String css, String text) {
        fields++;
        WebElement field = find(css);
        centred(field).clear();
        field.sendKeys(text);
        return this;
    }

    /** Ticks a box or a choice, or takes a line of a list: a field, like one that is typed into. */
    Chromium picks(String css) {
        fields++;
        WebElement field = centred(find(css));
        if (field.getTagName().equals("option")) run("arguments[0].selected = true", field);
        else field.click();
        return this;
    }

    /** Sends keys that lead to another page, and is there when it has come. */
    Chromium goesByPressing(CharSequence... keys) {
        return leaves(() -> presses(keys));
    }

    /** Sends keys to whatever has the focus, as a keyboard does. */
    Chromium presses(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** As wide as that many CSS pixels; a window of its own cannot be so narrow. */
    Chromium wide(int width) {
        looking.at(width);
        return this;
    }

    /** Keeps what is in the window as a small picture, for a page that shows it. */
    Chromium keepsSmall(String name) {
        looking.at(Looking.DESK);
        Object top = run("return window.scrollY");
        Map<String, Object> window = Map.of("x", 0, "y", top, "width", Looking.DESK, "height", 800, "scale", 0.5);
        return keeps(name, Map.of("format", "png", "clip", window));
    }

    /** Keeps the whole page as a picture in target/screens. */
    Chromium keeps(String name) {
        looking.layOut();
        return keeps(name, Map.of("format", "png", "captureBeyondViewport", true, "optimizeForSpeed", true));
    }

    private Chromium keeps(String name, Map<String, Object> how) {
        byte[] png = camera.picture(how);
        try {
            Files.createDirectories(SCREENS);
            Files.write(SCREENS.resolve(name + ".png"), png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Nothing that axe finds wrong, and nothing that sticks out at the side (U2, U8). */
    Chromium isAccessible() {
        looking.asItStands();
        return this;
    }

    /** The same in the dark, on a telephone, magnified, for elders, with text spaced out; light and wide afterwards. */
    Chromium isForEverybody() {
        looking.atEverything();
        return this;
    }

    /** Whether the reader's system is dark. */
    Chromium dark(boolean dark) {
        looking.dark(dark);
        return this;
    }

    Chromium fits() {
        looking.nothingSticksOut("");
        return this;
    }

    @Override
    public void close() {
        camera.close();
        Browsers.giveBack(driver);
    }
}
