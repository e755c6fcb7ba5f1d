package disclosure.identity;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call what, and what every answer carries. */
class RoutesTest extends AtTheBureau {

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/calendar/2026,    200, 200, 200, 200, 200",
        "PUT,    /api/calendar/2026,    403, 403, 403, 403, 200",
        "DELETE, /api/calendar/2026,    403, 403, 403, 403, 403",
        "GET,    /api/settings,         403, 403, 403, 403, 200",
        "POST,   /api/settings/referral, 403, 403, 403, 403, 200",
        "PUT,    /api/settings/referral, 403, 403, 403, 403, 403",
        "GET,    /api/training/clock,   200, 200, 200, 200, 200",
        "PUT,    /api/training/clock,   403, 403, 403, 403, 200",
        "GET,    /api/people,           403, 200, 403, 200, 403",
        "POST,   /api/people,           403, 403, 403, 200, 403",
        "GET,    /api/people/x,         403, 403, 403, 200, 403",
        "POST,   /api/clock/preview,    200, 200, 200, 200, 200",
        "POST,   /api/fees/preview,     200, 200, 200, 200, 200",
        "GET,    /api/clock/preview,    403, 403, 403, 403, 403",
        "GET,    /api/tasks,            200, 200, 403, 403, 403",
        "OPTIONS,/api/tasks,            403, 403, 403, 403, 403",
        "GET,    /api/supervision,      403, 200, 403, 403, 403",
        "GET,    /api/outbox,           403, 200, 403, 403, 403",
        "POST,   /api/outbox/x/resend,  403, 200, 403, 403, 403",
        "PUT,    /api/outbox/x/resend,  403, 403, 403, 403, 403",
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
        "/desk/feed,          404, 403, 403",
        "/feed/x.ics,         404, 404, 404",
        "/desk/templates,     403, 403, 200",
        "/desk/review-table,  403, 403, 200",
        "/desk/settings,      403, 403, 200",
        "/desk/settings/referral, 403, 403, 200",
        "/desk/health,        403, 403, 200",
        "/desk/board,         403, 403, 403",
        "/desk/outbox,        403, 403, 403",
        "/desk/archive,       403, 403, 403",
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
    @CsvSource({"/desk/board, 200", "/desk/outbox, 200", "/desk/archive, 403", "/desk/templates, 403"})
    void what_the_head_of_the_working_body_sees(String path, int office) {
        assertThat(signedIn("office").get(path).statusCode()).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource({
        "head, 200",
        "reviewer, 200",
        "office, 200",
        "leader, 200",
        "handler, 403",
        "supervisor, 403",
        "auditor, 403",
        "security, 403",
        "admin, 403",
    })
    void what_waits_for_a_signature_is_for_those_who_sign(String person, int status) {
        assertThat(signedIn(person).get("/desk/sign").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/status, 200",
        "/desk, 302",
        "/desk/people, 302",
        "/swagger-ui/index.html, 302",
        "/assets/absent.css, 404",
        "/feed/x.ics, 404",
        "/feed/x/y.ics, 404",
        "/desk/feed, 302",
        "/login/again, 302",
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
}
