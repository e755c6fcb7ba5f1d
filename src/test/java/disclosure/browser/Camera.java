package disclosure.browser;

import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.devtools.Command;
import org.openqa.selenium.devtools.DevTools;

/**
 * Takes pictures of a page, on a line of its own beside the driver's. A browser that has had nothing to draw for a while
 * may never answer: it is woken and asked again.
 */
final class Camera implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int TRIES = 4;

    private final DevTools line;

    Camera(ChromeDriver driver) {
        this.line = driver.getDevTools();
    }

    /** The bytes of a PNG. @param how parameters of {@code Page.captureScreenshot} */
    byte[] picture(Map<String, Object> how) {
        line.createSessionIfThereIsNotOne();
        for (int left = TRIES - 1; ; left--) {
            try {
                return taken(how);
            } catch (TimeoutException asleep) {
                if (left == 0) throw asleep;
                wake();
            }
        }
    }

    private byte[] taken(Map<String, Object> how) {
        Map<String, Object> answer = ask("Page.captureScreenshot", how);
        return Base64.getDecoder().decode((String) answer.get("data"));
    }

    /** Whoever is filmed has to move. */
    private void wake() {
        ask("Page.startScreencast", Map.of("format", "jpeg", "quality", 10));
        ask("Page.stopScreencast", Map.of());
    }

    private Map<String, Object> ask(String method, Map<String, Object> parameters) {
        return line.send(new Command<>(method, parameters, Map.class), PATIENCE);
    }

    @Override
    public void close() {
        line.disconnectSession();
    }
}
