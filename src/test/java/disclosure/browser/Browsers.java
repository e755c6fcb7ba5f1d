package disclosure.browser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browsers of the whole run: one is enough for one person at a time, and each is used again with nothing left of the last. */
final class Browsers {

    private static final Dimension DESK = new Dimension(1280, 900);
    private static final Deque<ChromeDriver> IDLE = new ArrayDeque<>();
    private static final List<ChromeDriver> ALL = new ArrayList<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> ALL.forEach(ChromeDriver::quit)));
    }

    private Browsers() {}

    /** With no cookie, no stored text, no history of widths, colours or scripts switched off. */
    static synchronized ChromeDriver take() {
        ChromeDriver driver = IDLE.isEmpty() ? started() : IDLE.pop();
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of()));
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        driver.manage().window().setSize(DESK);
        return driver;
    }

    /** A page that is left may ask whether it may be left: nobody is there to answer. */
    static synchronized void giveBack(ChromeDriver driver) {
        driver.get("about:blank");
        IDLE.push(driver);
    }

    private static ChromeDriver started() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(RequiresChromium.Installed.BROWSER.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.addArguments("--disable-background-networking", "--lang=zh-CN");
        // A window that nobody looks at draws all the same.
        options.addArguments("--disable-backgrounding-occluded-windows", "--disable-renderer-backgrounding");
        // A bar at the side would be cut off from pictures; pages have to fit beside one all the same.
        options.addArguments("--hide-scrollbars");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(RequiresChromium.Installed.DRIVER.toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        ALL.add(driver);
        return driver;
    }
}
