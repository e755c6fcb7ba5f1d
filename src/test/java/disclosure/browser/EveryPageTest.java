package disclosure.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each page in each of its states, in both languages, light and dark, wide and narrow, for elders: nothing that axe finds
 * wrong, nothing that sticks out, one heading, a title of its own, nothing asked of another server (U2, U6, U8, U13).
 */
class EveryPageTest extends AtTheBureau {

    private static final Path ROUTES = Path.of("src/test/resources/application/routes.csv");

    /** Addresses that answer with a file, a fragment or a page that only the journeys reach. */
    private static final List<String> ELSEWHERE = List.of(
            "/apply/{step:who|contact|what|how}",
            "/apply/files",
            "/apply/check",
            "/apply/published",
            "/published/{id}",
            "/desk/cases/{reference}/attachments/{id}",
            "/desk/cases/{reference}/attachments/{id}/preview",
            "/desk/cases/{reference}/diagrams/{course}",
            "/desk/ledger/file",
            "/desk/review-table/file",
            "/desk/oversight/figures/file",
            "/desk/oversight/monthly/file",
            "/desk/oversight/findings/file",
            "/desk/oversight/self-assessment/{year}/file",
            "/desk/oversight/appraisal/{year}/file",
            "/desk/templates/{letter}/versions/{version}",
            "/desk/reports/annual",
            "/desk/reports/monthly",
            "/desk/reports/{kind:annual|monthly}/{period}/file.{format:xlsx|docx}",
            "/desk/reports/{kind:annual|monthly}/{period}/versions/{version:\\d\\d?\\d?}/file.{format:xlsx|docx}",
            "/desk/sign/receipts/{reference}",
            "/desk/sign/after/{reference}",
            "/feed/{token:[A-Za-z0-9_-]+}.ics");

    private final Map<String, String> titles = new HashMap<>();

    @TestFactory
    Stream<DynamicNode> every_page_in_both_languages() {
        fresh().drafted("申请公开专业技术人员继续教育的学时要求。");
        return Stream.of("zh", "en").map(language -> DynamicContainer.dynamicContainer(language, peoples(language)));
    }

    private Stream<DynamicNode> peoples(String language) {
        return Visits.OF.entrySet().stream()
                .map(person -> DynamicContainer.dynamicContainer(
                        person.getKey(), pages(language, person.getKey(), person.getValue())));
    }

    private Stream<DynamicTest> pages(String language, String person, List<Visits.Visit> visits) {
        List<DynamicTest> tests = new ArrayList<>();
        Chromium[] browser = new Chromium[1];
        tests.add(DynamicTest.dynamicTest("arrives", () -> {
            browser[0] = browser();
            if (!person.equals(Visits.NOBODY)) browser[0].signsIn(person, PASSWORD);
            browser[0].opens("/?lang=" + language);
        }));
        visits.forEach(visit -> tests.add(
                DynamicTest.dynamicTest(visit.name(), () -> looksAt(browser[0], visit, language + "-" + person))));
        return tests.stream();
    }

    private void looksAt(Chromium browser, Visits.Visit visit, String who) {
        visit.goes().accept(browser);
        String name = "page-" + who + "-" + visit.name();
        browser.isForEverybody();
        String other = titles.putIfAbsent(who + browser.driver().getTitle(), visit.page());
        assertThat(other)
                .as("title \"%s\" of %s", browser.driver().getTitle(), visit.name())
                .isIn(null, visit.page());
        boolean chinese = who.startsWith("zh");
        browser.dark(!chinese).keeps(name + (chinese ? "" : "-dark"));
        browser.dark(chinese).wide(Chromium.NARROW).keeps(name + "-360" + (chinese ? "-dark" : ""));
        browser.dark(false).wide(Looking.DESK);
    }

    @Test
    void none_is_forgotten() throws IOException {
        TreeSet<String> pages = new TreeSet<>();
        for (String line : Files.readAllLines(ROUTES)) {
            String[] route = line.split(",", 3);
            if (!route[0].equals("GET") || route[1].startsWith("/api/") || route[1].contains("swagger")) continue;
            if (!route[1].startsWith("/v3/")) pages.add(route[1]);
        }
        pages.removeAll(ELSEWHERE);
        Visits.OF.values().forEach(visits -> visits.forEach(visit -> pages.remove(visit.route())));
        assertThat(pages).as("pages that nobody looks at").isEmpty();
    }
}
