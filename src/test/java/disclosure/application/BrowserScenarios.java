package disclosure.application;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.TaskKind;
import disclosure.desk.TaskFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every answer carries to a browser, and what a page of another site cannot make a browser do here. */
abstract class BrowserScenarios extends Application {

    private static final String WITHDRAWN = "{\"record\":\"书面撤回\"}";

    @Test
    void every_answer_carries_the_protective_headers() {
        String reference = cases.atRegistration();
        String task = cases.task(reference, TaskKind.REGISTER_REQUEST, "registrar");
        List<Reply> replies = List.of(
                as("office").get("/api/cases/" + reference).is(200),
                nobody().post("/api/public/requests", Cases.REQUEST).is(201),
                nobody().get("/api/tasks").is(401),
                as("admin").get("/api/tasks").is(403),
                as("office").get("/api/cases/RSJ-2026-99998-X").is(404),
                nobody().get("/nowhere"),
                as("office").send("DELETE", "/api/tasks", null, null).is(405),
                as("office").post("/api/tasks/" + task + "/unclaim"),
                nobody().post("/api/public/requests", "{").isBadInput(),
                nobody().get("/assets/icon.svg").is(200),
                nobody().get("/assets/none.css"),
                nobody().get("/login").is(200),
                nobody().get("/desk").is(302),
                nobody().get("/actuator/health").is(200),
                nobody().get("/a//b"));
        for (Reply reply : replies) {
            assertThat(reply.header("Content-Security-Policy"))
                    .as(reply.toString())
                    .contains(
                            "default-src 'none'",
                            "script-src 'self'",
                            "form-action 'self'",
                            "frame-ancestors 'none'",
                            "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(reply.header("X-Content-Type-Options"))
                    .as(reply.toString())
                    .isEqualTo("nosniff");
            assertThat(reply.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
            assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(reply.header("Permissions-Policy")).contains("geolocation=()");
            boolean file = reply.call().contains("/assets/");
            if (!file)
                assertThat(reply.header("Cache-Control")).as(reply.toString()).contains("no-store");
            assertThat(reply.header("Server")).isEmpty();
            assertThat(reply.header("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void a_page_is_compressed_unless_it_may_repeat_what_was_asked_and_its_token_is_never_twice_the_same() {
        Caller reader = nobody().with("Accept-Encoding", "gzip");
        for (String looked :
                List.of("/", "/apply", "/status", "/assets/desk.css", "/?lang=en", "/login?lang=zh&scope=all"))
            assertThat(reader.get(looked).is(200).header("Content-Encoding"))
                    .as(looked)
                    .isEqualTo("gzip");
        TaskFilter.fixedChoices()
                .forEach((name, words) -> words.forEach(word -> assertThat(reader.get("/login?" + name + "=" + word)
                                .is(200)
                                .header("Content-Encoding"))
                        .as(word)
                        .isEqualTo("gzip")));
        for (String asked : List.of(
                "/?lang=guess",
                "/?lang=en&q=guess",
                "/?lang=enguess",
                "/status?reference=guess",
                "/login?error",
                "/nowhere?q=guess"))
            assertThat(reader.get(asked).header("Content-Encoding")).as(asked).isEmpty();
        assertThat(reader.form("/status", "reference=guess").header("Content-Encoding"))
                .isEmpty();
        Caller browser = Caller.browser(port);
        assertThat(token(browser, "/login")).isNotEqualTo(token(browser, "/login"));
    }

    @Test
    void a_session_changes_something_only_with_its_token_and_a_signed_call_without() {
        String reference = cases.atRegistration();
        String withdraw = "/api/cases/" + reference + "/withdrawal";
        Caller browser = Caller.browser(port);
        browser.form("/login", "username=registrar&password=" + PASSWORD + "&_csrf=" + token(browser, "/login"))
                .is(302);
        browser.get("/api/cases/" + reference).is(200);
        browser.post(withdraw, WITHDRAWN).is(403).isProblem();
        browser.with("X-CSRF-TOKEN", "guessed").post(withdraw, WITHDRAWN).is(403);
        for (String site : List.of("cross-site", "same-site"))
            browser.with("Sec-Fetch-Site", site)
                    .with("Origin", "https://elsewhere.example")
                    .post(withdraw, WITHDRAWN)
                    .is(403);
        as("registrar")
                .with("Sec-Fetch-Site", "cross-site")
                .with("Origin", "https://elsewhere.example")
                .post(withdraw, WITHDRAWN)
                .is(403)
                .isProblem();
        assertThat(standing(reference).get("stage").asText()).isEqualTo("REGISTERED");
        nobody().with("Origin", "https://elsewhere.example")
                .with("Access-Control-Request-Method", "POST")
                .send("OPTIONS", withdraw, null, null)
                .headers()
                .map()
                .keySet()
                .forEach(name ->
                        assertThat(name.toLowerCase(java.util.Locale.ROOT)).doesNotStartWith("access-control-allow"));
        as("registrar").post(withdraw, WITHDRAWN).is(200);
        assertThat(standing(reference).get("stage").asText()).isEqualTo("WITHDRAWN");
    }

    @Test
    void reading_changes_nothing() {
        String reference = cases.atRegistration();
        String task = cases.task(reference, TaskKind.REGISTER_REQUEST, "registrar");
        Map<String, Object> before = everythingOnFile();
        for (String path : List.of(
                "/api/cases/" + reference,
                "/api/cases/" + reference + "/days",
                "/api/cases/" + reference + "/withdrawal",
                "/api/tasks/" + task,
                "/api/tasks/" + task + "/claim",
                "/api/tasks/" + task + "/complete",
                "/api/tasks/next",
                "/api/cases?q=x")) {
            as("registrar").get(path);
            as("registrar").send("HEAD", path, null, null);
            as("registrar").send("OPTIONS", path, null, null);
            as("registrar").with("X-HTTP-Method-Override", "POST").get(path);
            as("registrar").get(path + (path.contains("?") ? "&" : "?") + "_method=POST");
        }
        assertThat(everythingOnFile()).isEqualTo(before);
    }

    @Test
    void guessing_passwords_is_slowed_down_and_tells_nothing() {
        Reply wrong = nobody().signing("leader", "wrong").get("/api/me").is(401).isProblem();
        Reply unknown = nobody().signing("nobody-here", "wrong").get("/api/me").is(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        for (int i = 0; i < 4; i++)
            nobody().signing("leader", "wrong" + i).get("/api/me").is(401);
        Reply wait = as("leader").get("/api/me").is(429).isProblem();
        assertThat(wait.header("Retry-After")).matches("[1-9][0-9]*");
        as("office").get("/api/me").is(200);
    }

    private static String token(Caller browser, String page) {
        Matcher token = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"")
                .matcher(browser.get(page).is(200).text());
        assertThat(token.find()).isTrue();
        return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    }
}
