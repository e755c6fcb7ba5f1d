package disclosure.identity;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Attempts.Target;
import disclosure.handling.People.Person;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Programs that bring their credentials with each call, and those who guess them. */
class SignedCallTest extends AtTheBureau {

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
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
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
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
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
}
