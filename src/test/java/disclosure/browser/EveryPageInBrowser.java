package disclosure.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each page, as the person sees it who works with it: nothing that axe finds wrong, nothing that sticks out (U2, U8). */
class EveryPageInBrowser extends AtTheBureau {

    private static final List<String> PUBLIC = List.of("/", "/apply", "/status", "/login");

    private static final Map<String, List<String>> STAFF = Map.of(
            "registrar", List.of("/desk?scope=claimable", "/desk/cases", "/desk/intake"),
            "handler", List.of("/desk?scope=all", "/desk?scope=mine", "/desk?q=nothing-like-this"),
            "admin", List.of("/desk", "/desk/calendar"),
            "security", List.of("/desk/people"));

    @ParameterizedTest
    @CsvSource({"zh,false", "en,false", "zh,true", "en,true"})
    void public_pages(String language, boolean dark) {
        Chromium browser = dark ? darkBrowser() : browser();
        for (String path : PUBLIC) seen(browser, path, language, dark);
        browser.opens("/?view=elder").isAccessible().keeps("elder-home");
        browser.opens("/apply").isAccessible().keeps("elder-apply");
    }

    @ParameterizedTest
    @CsvSource({"zh,false", "en,true"})
    void staff_pages(String language, boolean dark) {
        STAFF.forEach((person, paths) -> {
            Chromium browser = dark ? darkBrowser() : browser();
            browser.signsIn(person, PASSWORD);
            for (String path : paths) seen(browser, path, language, dark);
        });
    }

    @Test
    void a_case() {
        Chromium browser = browser().signsIn("office", PASSWORD).opens("/desk?scope=claimable");
        browser.clicks("[data-open]").waitsFor(".case");
        seen(browser, browser.address(), "zh", false);
    }

    private static void seen(Chromium browser, String path, String language, boolean dark) {
        String asked = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
        String name = path.replaceAll("[^A-Za-z]+", "-") + "-" + language + (dark ? "-dark" : "");
        browser.wide(1280).opens(asked).isAccessible().keeps("page" + name);
        browser.wide(Chromium.NARROW).opens(asked).isAccessible().keeps("page" + name + "-360");
    }
}
