package disclosure.browser;

import disclosure.demo.Bureau;
import disclosure.demo.FreshCases;
import disclosure.handling.Moment;
import disclosure.replay.OnH2;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * The demonstration behind its port, with people and cases of every kind, for somebody who sits before a browser. One bureau and
 * one browser for all journeys; every sign-in is already too old for a signature, so that each asks for the password again.
 */
@Tag("browser")
@RequiresChromium
@ActiveProfiles("demo")
@Import(OnH2.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.secrets.memory-kib=1024",
            "disclosure.secrets.iterations=1",
            "disclosure.password-again-after=PT0S"
        })
abstract class AtTheBureau {

    static final String PASSWORD = "disclosure-demo";

    @LocalServerPort
    private int port;

    @Autowired
    private Bureau bureau;

    @Autowired
    private Clock clock;

    private Chromium open;

    /** Cases of one's own, so that no test takes another's. */
    FreshCases fresh() {
        return new FreshCases(bureau, Moment.of(clock));
    }

    /** For a second person before a browser of their own, which the test closes. */
    int port() {
        return port;
    }

    Chromium browser() {
        return opened(new Chromium(port));
    }

    /** Of a reader whose system is dark. */
    Chromium darkBrowser() {
        return opened(new Chromium(port, true, true));
    }

    Chromium browserWithoutScript() {
        return opened(new Chromium(port, false, false));
    }

    private Chromium opened(Chromium browser) {
        closed();
        open = browser;
        return browser;
    }

    @AfterEach
    void closed() {
        if (open != null) open.close();
        open = null;
    }
}
