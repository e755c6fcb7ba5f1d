package disclosure.identity;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Role;
import disclosure.handling.Attempts.Target;
import disclosure.handling.InMemoryAttempts;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Person;
import disclosure.handling.SecretHash;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = Bureau.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.secrets.memory-kib=64",
            "disclosure.secrets.iterations=1",
            "server.tomcat.use-relative-redirects=true"
        })
class SecurityTest {

    private static final String PASSWORD = "disclosure-demo";
    private static final LocalDate TODAY = LocalDate.parse("2026-02-10");

    @LocalServerPort
    int port;

    @Autowired
    InMemoryPeople people;

    @Autowired
    InMemoryAttempts attempts;

    @Autowired
    SecretHash secrets;

    @BeforeEach
    void staff() {
        people.clear();
        attempts.clear();
        person("handler", HANDLER);
        person("office", OFFICE_HEAD);
        person("leader", LEADER);
        person("auditor", AUDITOR);
        person("security", SECURITY_ADMINISTRATOR);
        person("admin", ADMINISTRATOR);
    }

    // Basic

    @Test
    void a_signed_call_needs_neither_session_nor_token() {
        HttpResponse<String> answer = visitor().signing("handler", PASSWORD).post("/api/tasks");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("handler [HANDLER]");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void an_unsigned_call_is_asked_for_credentials_in_the_callers_language() {
        HttpResponse<String> answer = visitor().get("/api/tasks");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic realm=");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"title\":\"请先登录\"", "\"status\":401", "\"detail\":");
        assertThat(visitor().with("Accept-Language", "en-GB").get("/api/tasks").body())
                .contains("Sign in first");
        assertThat(visitor().with("Accept-Language", "fr").get("/api/tasks").body())
                .contains("请先登录");
        assertThat(visitor().post("/api/tasks").statusCode()).isEqualTo(401);
    }

    @Test
    void wrong_unknown_and_disabled_are_told_the_same() {
        people.keep(new Person("gone", "gone", Set.of(HANDLER), null, false), secrets.hash(PASSWORD));
        String wrong = visitor().signing("handler", "wrong").get("/api/tasks").body();

        assertThat(visitor().signing("nobody", PASSWORD).get("/api/tasks").body())
                .isEqualTo(wrong);
        assertThat(visitor().signing("gone", PASSWORD).get("/api/tasks").body()).isEqualTo(wrong);
        assertThat(visitor().signing("no\0body", PASSWORD).get("/api/tasks").statusCode())
                .isEqualTo(401);
        assertThat(visitor()
                        .with("Authorization", "Basic !!!")
                        .get("/api/tasks")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_user_name_is_the_same_in_capitals() {
        assertThat(visitor().signing("HANDLER", PASSWORD).get("/api/tasks").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_changed_password_or_role_or_a_disabling_counts_for_the_next_call() {
        Visitor caller = visitor().signing("handler", PASSWORD);
        assertThat(caller.get("/api/tasks").statusCode()).isEqualTo(200);

        person("handler", AUDITOR);
        assertThat(caller.get("/api/tasks").statusCode()).isEqualTo(403);
        people.keep(people.find("handler").orElseThrow(), secrets.hash("another password"));
        assertThat(caller.get("/api/tasks").statusCode()).isEqualTo(401);
        people.keep(new Person("auditor", "a", Set.of(AUDITOR), null, false), null);
        assertThat(visitor()
                        .signing("auditor", PASSWORD)
                        .get("/api/clock/preview")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void credentials_of_a_signed_call_win_over_a_session_that_comes_along() {
        Visitor browser = visitor();
        browser.signIn("handler", PASSWORD);

        assertThat(browser.signing("handler", "wrong").post("/api/tasks").statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_browser_is_not_asked_by_its_own_window_nor_sent_by_other_sites() {
        HttpResponse<String> answer =
                visitor().with("Sec-Fetch-Site", "same-origin").get("/api/tasks");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();

        Visitor lured = visitor().signing("handler", PASSWORD).with("Sec-Fetch-Site", "cross-site");
        assertThat(lured.post("/api/tasks").statusCode()).isEqualTo(403);
    }

    // Sessions

    @Test
    void signing_in_leads_to_the_desk_under_a_new_session() {
        Visitor browser = visitor();
        browser.get("/login");
        String before = browser.cookie("JSESSIONID");
        HttpResponse<String> answer = browser.signIn("handler", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk");
        assertThat(browser.cookie("JSESSIONID")).isNotEmpty().isNotEqualTo(before);
        assertThat(browser.get("/desk").body()).isEqualTo("handler [HANDLER]");
        assertThat(browser.get("/api/tasks").body()).isEqualTo("handler [HANDLER]");
    }

    @Test
    void a_failed_sign_in_leads_back_to_the_form() {
        assertThat(visitor()
                        .signIn("handler", "wrong")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?error");
        assertThat(visitor()
                        .post("/login", "username", "handler", "password", PASSWORD)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_change_within_a_session_needs_its_token() {
        Visitor browser = signedIn("handler");
        String foreign = signedIn("office").get("/desk/form").body();

        assertThat(browser.post("/desk/cases").statusCode()).isEqualTo(403);
        assertThat(browser.post("/desk/cases", "_csrf", foreign).statusCode()).isEqualTo(403);
        assertThat(browser.post("/api/tasks").statusCode()).isEqualTo(403);
        String own = browser.get("/desk/form").body();
        assertThat(browser.post("/desk/cases", "_csrf", own).statusCode()).isEqualTo(200);
        assertThat(browser.with("X-CSRF-TOKEN", own).post("/api/tasks").statusCode())
                .isEqualTo(200);
    }

    @Test
    void signing_out_ends_the_session_and_clears_the_browser() {
        Visitor browser = signedIn("handler");
        String session = browser.cookie("JSESSIONID");
        HttpResponse<String> answer =
                browser.post("/logout", "_csrf", browser.get("/desk/form").body());

        assertThat(answer.headers().firstValue("Clear-Site-Data").orElse("")).contains("\"cookies\"", "\"cache\"");
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login?logout");
        assertThat(visitor()
                        .with("Cookie", "JSESSIONID=" + session)
                        .get("/desk")
                        .statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/logout").statusCode()).isEqualTo(404);
    }

    @Test
    void a_disabled_person_and_one_whose_password_changed_lose_their_sessions_at_once() {
        Visitor handler = signedIn("handler");
        Visitor office = signedIn("office");
        people.keep(new Person("handler", "h", Set.of(HANDLER), null, false), null);
        people.keep(people.find("office").orElseThrow(), secrets.hash("another password"));

        assertThat(handler.get("/desk").statusCode()).isEqualTo(302);
        assertThat(handler.get("/api/tasks").statusCode()).isEqualTo(401);
        assertThat(office.get("/desk").statusCode()).isEqualTo(302);
    }

    @Test
    void a_role_taken_away_or_lent_counts_within_the_session() {
        Visitor leader = signedIn("leader");
        people.keep(new Absence("office", "leader", TODAY, TODAY));
        assertThat(leader.get("/desk").body()).isEqualTo("leader [LEADER, OFFICE_HEAD]");
        assertThat(visitor().signing("leader", PASSWORD).get("/api/people").statusCode())
                .isEqualTo(200);

        people.keep(new Person("leader", "l", Set.of(ADMINISTRATOR), null, true), null);
        assertThat(leader.get("/desk/cases").statusCode()).isEqualTo(403);
    }

    // The public

    @Test
    void the_public_needs_no_session_and_the_facade_no_token() {
        assertThat(visitor().post("/api/public/requests").statusCode()).isEqualTo(200);

        Visitor applicant = visitor();
        String token = applicant.get("/apply").body();
        assertThat(applicant.post("/apply").statusCode()).isEqualTo(403);
        assertThat(applicant.post("/apply", "_csrf", token).body()).isEqualTo("filed");
        assertThat(applicant.cookie("JSESSIONID")).isEmpty();
    }

    // The table

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/calendar/2026,    200, 200, 200, 200, 200",
        "PUT,    /api/calendar/2026,    403, 403, 403, 403, 200",
        "DELETE, /api/calendar/2026,    403, 403, 403, 403, 403",
        "GET,    /api/training/clock,   200, 200, 200, 200, 200",
        "PUT,    /api/training/clock,   403, 403, 403, 403, 200",
        "GET,    /api/people,           403, 200, 403, 200, 403",
        "POST,   /api/people,           403, 403, 403, 200, 403",
        "GET,    /api/people/x,         403, 403, 403, 200, 403",
        "POST,   /api/clock/preview,    200, 200, 200, 200, 200",
        "GET,    /api/clock/preview,    403, 403, 403, 403, 403",
        "GET,    /api/tasks,            200, 200, 403, 403, 403",
        "OPTIONS,/api/tasks,            403, 403, 403, 403, 403",
        "POST,   /api/ledger,           403, 200, 403, 403, 403",
        "GET,    /api/not-in-the-table, 404, 404, 404, 404, 404",
        "GET,    /v3/api-docs,          200, 200, 200, 200, 200",
        "POST,   /v3/api-docs,          403, 403, 403, 403, 403",
    })
    void who_may_call(String method, String path, int handler, int office, int auditor, int security, int admin) {
        assertThat(call("handler", method, path)).isEqualTo(handler);
        assertThat(call("office", method, path)).isEqualTo(office);
        assertThat(call("auditor", method, path)).isEqualTo(auditor);
        assertThat(call("security", method, path)).isEqualTo(security);
        assertThat(call("admin", method, path)).isEqualTo(admin);
        assertThat(visitor().send(method, path, "").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/desk,               200, 200, 200",
        "/desk/cases,         200, 403, 403",
        "/desk/people,        403, 200, 403",
        "/desk/calendar,      403, 403, 200",
        "/swagger-ui/index.html, 200, 200, 200",
        "/actuator/health,    200, 200, 200",
        "/actuator/env,       404, 404, 404",
        "/engine-rest/engine, 404, 404, 404",
    })
    void who_may_see(String path, int handler, int security, int admin) {
        assertThat(signedIn("handler").get(path).statusCode()).isEqualTo(handler);
        assertThat(signedIn("security").get(path).statusCode()).isEqualTo(security);
        assertThat(signedIn("admin").get(path).statusCode()).isEqualTo(admin);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/status, 200",
        "/desk, 302",
        "/desk/people, 302",
        "/swagger-ui/index.html, 302",
        "/assets/absent.css, 404",
        "/actuator/health, 200",
        "/actuator/env, 404",
        "/h2-console, 404",
        "/camunda/app, 404",
        "/engine-rest/task, 404",
        "/desk/../actuator/env, 400",
        "/api/public/broken, 500"
    })
    void what_a_stranger_sees(String path, int status) {
        HttpResponse<String> answer = visitor().get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(answer.headers().firstValue("Location"))
                .isEqualTo(status == 302 ? Optional.of("/login") : Optional.empty());
    }

    // Headers

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/desk",
                "/desk/form",
                "/api/tasks",
                "/api/public/broken",
                "/assets/absent.css",
                "/engine-rest",
                "/actuator/health",
                "/a//b",
                "/desk;x=1"
            })
    void every_answer_carries_the_headers(String path) {
        var headers = visitor().get(path).headers();

        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                        + "base-uri 'none'");
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void only_swagger_may_write_styles_into_its_page() {
        var headers = signedIn("handler").get("/swagger-ui/index.html").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("style-src 'self' 'unsafe-inline'", "script-src 'self';");
    }

    // Guessing

    @Test
    void who_guesses_has_to_wait_even_with_the_right_password() {
        for (int i = 0; i < 5; i++) {
            visitor()
                    .with("X-Forwarded-For", "10.0.0." + i)
                    .signing(i % 2 == 0 ? "handler" : "Handler", "wrong")
                    .get("/api/tasks");
        }
        HttpResponse<String> answer = visitor().signing("handler", PASSWORD).get("/api/tasks");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("请在30秒后再试");
        assertThat(attempts.failures(Target.SIGN_IN, "handler")).isEqualTo(5);
        assertThat(attempts.failures(Target.ADDRESS, "127.0.0.1")).isEqualTo(5);
        assertThat(visitor()
                        .signIn("handler", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?wait");
    }

    @Test
    void a_success_frees_the_name_but_not_the_address() {
        visitor().signing("handler", "wrong").get("/api/tasks");
        visitor().signing("handler", PASSWORD).get("/api/tasks");

        assertThat(attempts.failures(Target.SIGN_IN, "handler")).isZero();
        assertThat(attempts.failures(Target.ADDRESS, "127.0.0.1")).isEqualTo(1);
    }

    @Test
    void trace_is_off() {
        assertThat(visitor().send("TRACE", "/", "").statusCode()).isIn(400, 405);
    }

    private int call(String person, String method, String path) {
        return visitor().signing(person, PASSWORD).send(method, path, "").statusCode();
    }

    private Visitor signedIn(String person) {
        Visitor browser = visitor();
        assertThat(browser.signIn(person, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/desk");
        return browser;
    }

    private Visitor visitor() {
        return new Visitor(port);
    }

    private void person(String id, Role... roles) {
        people.keep(new Person(id, id, Set.of(roles), null, true), secrets.hash(PASSWORD));
    }
}
