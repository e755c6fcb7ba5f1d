package disclosure.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form of a task that is sent after its session ended: nothing is done, and nothing that was typed is lost. */
class ReturnedFormTest extends AtTheBureau {

    private static final String TASK = "/desk/cases/RSJ-2026-00042-U/tasks/t1";

    private static final String TEXT = "reasons=%E7%90%86%E7%94%B1+%26&documents=a&documents=b";

    private Visitor page() {
        return visitor().with("Sec-Fetch-Site", "same-origin");
    }

    private static HttpResponse<String> sends(Visitor browser, String at) {
        return browser.post(
                at, "_csrf", "of-before", "reasons", "理由 &", "documents", "a", "documents", "b", "password", "x");
    }

    private static HttpResponse<String> signsInWithIt(Visitor browser, String password) {
        String token = browser.get("/login").body();
        return browser.post(
                "/login",
                "_csrf",
                token,
                "username",
                "handler",
                "password",
                password,
                "returnedAt",
                TASK,
                "returnedText",
                TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/complete", "/draft"})
    void it_goes_back_with_the_page_to_sign_in(String what) {
        HttpResponse<String> answer = sends(page(), TASK + what);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("again " + TASK + " " + TEXT + " failed=false nobody");
    }

    @Test
    void signing_in_hands_it_over_as_a_draft_and_never_as_what_it_was() {
        Visitor browser = page();
        HttpResponse<String> answer = signsInWithIt(browser, PASSWORD);
        assertThat(answer.body()).isEqualTo("draft of t1 by handler: " + TEXT);
        assertThat(browser.get("/desk").body()).isEqualTo("handler [HANDLER]");
    }

    @Test
    void a_wrong_password_keeps_it() {
        Visitor browser = page();
        HttpResponse<String> answer = signsInWithIt(browser, "wrong");
        assertThat(answer.body()).isEqualTo("again " + TASK + " " + TEXT + " failed=true nobody");
    }

    @Test
    void who_has_signed_in_again_elsewhere_gets_it_back_all_the_same() {
        Visitor browser = signedIn("handler").with("Sec-Fetch-Site", "same-origin");
        assertThat(sends(browser, TASK + "/complete").body()).endsWith("failed=false handler");
    }

    @Test
    void a_script_is_told_by_the_status_alone() {
        HttpResponse<String> answer = sends(page().with("HX-Request", "true"), TASK + "/draft");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void another_site_and_other_addresses_get_nothing_kept() {
        assertThat(sends(visitor().with("Sec-Fetch-Site", "cross-site"), TASK + "/complete")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sends(visitor(), TASK + "/complete").statusCode()).isEqualTo(403);
        assertThat(sends(page(), "/desk/cases").statusCode()).isEqualTo(403);
        assertThat(sends(page(), TASK + "/claim").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "/desk/people", "/desk/cases/x/tasks/../../people", ""})
    void a_sign_in_leads_to_no_other_address(String at) {
        Visitor browser = page();
        String token = browser.get("/login").body();
        HttpResponse<String> answer = browser.post(
                "/login",
                "_csrf",
                token,
                "username",
                "handler",
                "password",
                PASSWORD,
                "returnedAt",
                at,
                "returnedText",
                TEXT);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/desk");
    }
}
