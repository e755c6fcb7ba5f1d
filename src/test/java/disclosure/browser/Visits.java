package disclosure.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openqa.selenium.By;

/** The pages a person comes to, each in the states in which it may be found. */
final class Visits {

    static final String NOBODY = "nobody";

    /**
     * @param route address as it stands in routes.csv
     * @param page name of the first state of the page, which has the same title
     */
    record Visit(String name, String page, String route, Consumer<Chromium> goes) {}

    static final Map<String, List<Visit>> OF = new LinkedHashMap<>();

    static {
        OF.put(
                NOBODY,
                List.of(
                        opening("home", "/"),
                        opening("apply", "/apply"),
                        opening("status", "/status"),
                        state(
                                "status-empty",
                                "status",
                                "/status",
                                page -> submits(page, "/status", "main form button")),
                        state("status-unknown", "status", "/status", Visits::asksForWhatIsNot),
                        opening("published", "/published"),
                        opening("login", "/login"),
                        state("login-wrong", "login", "/login", Visits::mistypes),
                        opening("nowhere", "/nowhere")));
        OF.put(
                "registrar",
                List.of(
                        opening("claimable", "/desk?scope=claimable"),
                        opening("cases", "/desk/cases"),
                        opening("intake", "/desk/intake"),
                        state(
                                "intake-empty",
                                "intake",
                                "/desk/intake",
                                page -> submits(page, "/desk/intake", "main form [type=submit]")),
                        opening("published", "/desk/published"),
                        state(
                                "published-item",
                                null,
                                "/desk/published/{id}",
                                page -> follows(page, "/desk/published", "main table a")),
                        state(
                                "published-empty",
                                "published",
                                "/desk/published",
                                page -> submits(page, "/desk/published", "main form [type=submit]")),
                        opening("forbidden", "/desk/people")));
        OF.put(
                "handler",
                List.of(
                        opening("desk", "/desk"),
                        state("all", "desk", "/desk", page -> page.opens("/desk?scope=all&size=200")),
                        state("nothing", "desk", "/desk", page -> page.opens("/desk?q=没有这样的事")),
                        state("late", "desk", "/desk", page -> page.opens("/desk?scope=all&overdue=true")),
                        state("keys", "desk", "/desk", page -> {
                            page.opens("/desk?scope=all").presses("?").waitsFor("#keys-help[open]");
                        }),
                        state("saved-filter-unnamed", "desk", "/desk", Visits::savesNameless),
                        opening("no-case", "/desk/cases/RSJ-2020-00001-X"),
                        opening("found", "/desk/cases?q=社会保险"),
                        opening("feed", "/desk/feed"),
                        opening("digest", "/desk/digest"),
                        state(
                                "case",
                                null,
                                "/desk/cases/{reference}",
                                page -> follows(
                                        page,
                                        "/desk?scope=all&sort=received&size=200",
                                        "[data-claimable] [data-open]")),
                        state(
                                "case-at-work",
                                null,
                                "/desk/cases/{reference}",
                                page -> follows(page, "/desk?scope=claimable&stage=SEARCH", "[data-open]"))));
        OF.put(
                "head",
                List.of(
                        opening("queue", "/desk/sign"),
                        opening("load", "/desk/sign/load"),
                        state(
                                "review",
                                null,
                                "/desk/sign/{task}",
                                page -> follows(page, "/desk/sign", "a.button.small[href^='/desk/sign/']")),
                        state("return-without-reason", "review", "/desk/sign/{task}", page -> {
                            follows(page, "/desk/sign", "a.button.small[href^='/desk/sign/']");
                            page.goesBy("[value=RETURNED]").waitsFor(".problem");
                        })));
        OF.put(
                "office",
                List.of(
                        opening("desk", "/desk?scope=all"),
                        opening("board", "/desk/board"),
                        opening("late", "/desk/board/cases?of=LATE"),
                        state(
                                "supervise",
                                null,
                                "/desk/board/cases/{reference}",
                                page -> follows(page, "/desk/board/cases?of=LATE", "tbody a.button")),
                        opening("outbox", "/desk/outbox"),
                        opening("reports", "/desk/reports"),
                        state(
                                "report-year",
                                null,
                                "/desk/reports/annual/{year}",
                                page -> unfolds(page, "/desk/reports/annual/2025")),
                        state("report-wrong", "report-year", "/desk/reports/annual/{year}", Visits::mistypesFigure),
                        opening("report-2019", "/desk/reports/annual/2019"),
                        opening("report-2012", "/desk/reports/annual/2012"),
                        state(
                                "report-cell",
                                null,
                                "/desk/reports/annual/{year}/cells/{row}/{column}",
                                page -> page.opens("/desk/reports/annual/2026/cells/RECEIVED/total")),
                        state(
                                "report-month",
                                null,
                                "/desk/reports/monthly/{month}",
                                page -> page.opens("/desk/reports/monthly/2026-02")),
                        state(
                                "report-version",
                                null,
                                "/desk/reports/{kind:annual|monthly}/{period}/versions/{version:\\d\\d?\\d?}",
                                Visits::publishes),
                        opening("oversight", "/desk/oversight"),
                        opening("figures", "/desk/oversight/figures"),
                        opening("monthly", "/desk/oversight/monthly"),
                        opening("findings", "/desk/oversight/findings"),
                        opening("training", "/desk/oversight/training"),
                        state(
                                "self-assessment",
                                null,
                                "/desk/oversight/self-assessment/{year}",
                                page -> page.opens("/desk/oversight/self-assessment/2026")),
                        state(
                                "appraisal",
                                null,
                                "/desk/oversight/appraisal/{year}",
                                page -> page.opens("/desk/oversight/appraisal/2026")),
                        opening("ledger", "/desk/ledger"),
                        state("ledger-columns", "ledger", "/desk/ledger", page -> {
                            page.opens("/desk/ledger");
                            page.find("main details summary").click();
                        }),
                        state(
                                "ledger-no-file",
                                "ledger",
                                "/desk/ledger",
                                page -> submits(page, "/desk/ledger", "[name=check]"))));
        OF.put("archivist", List.of(opening("archive", "/desk/archive"), opening("waiting", "/desk?scope=waiting")));
        OF.put("auditor", List.of(opening("welcome", "/desk")));
        OF.put(
                "security",
                List.of(
                        opening("people", "/desk/people"),
                        state(
                                "people-empty",
                                "people",
                                "/desk/people",
                                page -> submits(
                                        page, "/desk/people", "form[action='/desk/people/person'] [type=submit]"))));
        OF.put(
                "admin",
                List.of(
                        opening("desk", "/desk"),
                        opening("calendar", "/desk/calendar"),
                        opening("year", "/desk/calendar/2026"),
                        opening("templates", "/desk/templates"),
                        opening("template", "/desk/templates/L-03"),
                        opening("review-table", "/desk/review-table"),
                        opening("settings", "/desk/settings"),
                        opening("setting", "/desk/settings/correction-window"),
                        state(
                                "setting-refused",
                                "setting",
                                "/desk/settings/{point}",
                                page -> submits(
                                        page,
                                        "/desk/settings/correction-window",
                                        "form[action='/desk/settings/correction-window'] [type=submit]")),
                        opening("health", "/desk/health")));
    }

    private Visits() {}

    static Visit opening(String name, String address) {
        String route = address.replaceAll("[?].*", "")
                .replace("/2026", "/{year}")
                .replace("/L-03", "/{letter}")
                .replace("/correction-window", "/{point}");
        return new Visit(name, name, route, page -> page.opens(address));
    }

    private static Visit state(String name, String page, String route, Consumer<Chromium> goes) {
        return new Visit(name, page == null ? name : page, route, goes);
    }

    /** What is folded is unfolded first. */
    private static void submits(Chromium page, String address, String button) {
        page.opens(address).run("document.querySelectorAll('details').forEach(d => d.open = true)");
        page.goesBy(button).waitsFor(".problem");
    }

    private static void unfolds(Chromium page, String address) {
        page.opens(address).run("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    private static void mistypesFigure(Chromium page) {
        unfolds(page, "/desk/reports/annual/2025");
        page.types("#figure-licences-decisions", "x").goesBy("form[action$='/disclosed'] [type=submit]");
        page.waitsFor(".problem");
    }

    /** One more version each time. */
    private static void publishes(Chromium page) {
        page.opens("/desk/reports/annual/2025");
        boolean asked = !page.driver()
                .findElements(By.cssSelector("#PasswordAgain-password"))
                .isEmpty();
        if (asked) page.types("#PasswordAgain-password", AtTheBureau.PASSWORD);
        page.goesBy("form[action$='/publication'] [type=submit]").waitsFor(".notice-done");
        follows(page, "/desk/reports/annual/2025", "a[href*='/versions/']");
    }

    private static void follows(Chromium page, String address, String link) {
        page.opens(address).opens(page.find(link).getDomAttribute("href"));
    }

    private static void asksForWhatIsNot(Chromium page) {
        page.opens("/status").types("#StatusQuestion-reference", "RSJ-2026-00001-X");
        page.types("#StatusQuestion-queryCode", "12345678901234567890")
                .goesBy("main form button")
                .waitsFor(".problem");
    }

    private static void mistypes(Chromium page) {
        page.opens("/login").types("#username", "nobody").types("#password", "wrong");
        page.goesBy("main form button").waitsFor(".problem");
    }

    private static void savesNameless(Chromium page) {
        page.opens("/desk?scope=claimable&due=soon")
                .goesBy("form[action^='/desk/filters'] button.second")
                .waitsFor(".problem");
    }
}
