package disclosure.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that is sent after its session ended: nothing is done, nothing that was typed is lost, and nobody else gets it. */
class ReturnedFormTest extends AtTheBureau {

    private static final String TASK = "/desk/cases/RSJ-2026-00042-U/tasks/t1";

    private static final String PAGE = "/desk/cases/RSJ-2026-00042-U?lang=zh";

    private static final String TYPED = "reasons=%E7%90%86%E7%94%B1+%26&documents=a&documents=b";

    private static final String TEXT = TYPED + "&formOf=handler+%2Fdesk%2Fcases%2FRSJ-2026-00042-U%3Flang%3Dzh";

    private static final String ACT = "/desk/cases/RSJ-2026-00042-U/acts/CONTACT_ATTEMPTED";

    private Visitor page() {
        return visitor().with("Sec-Fetch-Site", "same-origin");
    }

    private static HttpResponse<String> sends(Visitor browser, String at) {
        return sends(browser, at, "handler " + PAGE);
    }

    private static HttpResponse<String> sends(Visitor browser, String at, String formOf) {
        return browser.post(
                at,
                "_csrf",
                "of-before",
                "reasons",
                "理由 &",
                "documents",
                "a",
                "documents",
                "b",
                "password",
                "x",
                "formOf",
                formOf);
    }

    private static HttpResponse<String> signsInWithIt(Visitor browser, String password) {
        return signsInWith(browser, "handler", password, TASK, TEXT);
    }

    private static HttpResponse<String> signsInWith(
            Visitor browser, String person, String password, String at, String text) {
        String token = browser.get("/login").body();
        return browser.post(
                "/login",
                "_csrf",
                token,
                "username",
                person,
                "password",
                password,
                "returnedAt",
                at,
                "returnedText",
                text);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
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
    void a_form_that_is_no_task_waits_for_its_page() {
        Visitor browser = page();
        assertThat(sends(browser, ACT).body()).isEqualTo("again " + ACT + " " + TEXT + " failed=false nobody");
        HttpResponse<String> answer = signsInWith(browser, "handler", PASSWORD, ACT, TEXT);
        assertThat(location(answer)).isEqualTo(PAGE);
        assertThat(browser.get("/desk/waiting").body()).isEqualTo(ACT + " " + PAGE + " " + TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {TASK, ACT})
    void another_person_does_not_get_it(String at) {
        Visitor browser = page();
        HttpResponse<String> answer = signsInWith(browser, "head", PASSWORD, at, TEXT);
        assertThat(location(answer)).endsWith("/desk/sign");
        assertThat(browser.get("/desk/waiting").body()).isEqualTo("nothing");
        assertThat(sends(browser, at.equals(TASK) ? TASK + "/complete" : at).statusCode())
                .as("sent again out of the memory of the browser")
                .isEqualTo(403);
        assertThat(browser.get("/desk/waiting").body()).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {TYPED, TYPED + "&formOf=handler", TYPED + "&formOf=handler+%2F%2Felsewhere.example%2F"})
    void one_that_names_nobody_or_no_page_of_ours_is_nobody_s(String text) {
        Visitor browser = page();
        assertThat(location(signsInWith(browser, "handler", PASSWORD, ACT, text)))
                .endsWith("/desk");
        assertThat(browser.get("/desk/waiting").body()).isEqualTo("nothing");
    }

    @Test
    void a_wrong_password_keeps_it() {
        Visitor browser = page();
        HttpResponse<String> answer = signsInWithIt(browser, "wrong");
        assertThat(answer.body()).isEqualTo("again " + TASK + " " + TEXT + " failed=true nobody");
        assertThat(signsInWith(browser, "handler", "wrong", ACT, TEXT).body()).startsWith("again " + ACT + " " + TEXT);
    }

    @Test
    void who_has_signed_in_again_elsewhere_gets_it_back_all_the_same() {
        Visitor browser = signedIn("handler").with("Sec-Fetch-Site", "same-origin");
        assertThat(sends(browser, TASK + "/complete").body()).endsWith("failed=false handler");
        assertThat(location(sends(browser, ACT))).isEqualTo(PAGE);
        assertThat(browser.get("/desk/waiting").body()).isEqualTo(ACT + " " + PAGE + " " + TEXT);
    }

    @Test
    void it_goes_with_the_session() {
        Visitor browser = page();
        signsInWith(browser, "handler", PASSWORD, ACT, TEXT);
        browser.post("/logout", "_csrf", browser.get("/desk/form").body());
        browser.signIn("handler", PASSWORD);
        assertThat(browser.get("/desk/waiting").body()).isEqualTo("nothing");
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
        assertThat(sends(page(), ACT, "").statusCode()).isEqualTo(403);
        assertThat(sends(page(), TASK + "/complete", "").statusCode()).isEqualTo(403);
        assertThat(sends(page(), "/actuator/env").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//elsewhere.example/", "/api/people", "/desk/cases/x/tasks/../../people", ""})
    void a_sign_in_leads_to_no_other_address(String at) {
        HttpResponse<String> answer = signsInWith(page(), "handler", PASSWORD, at, TEXT);
        assertThat(location(answer)).endsWith("/desk");
    }

    @Test
    void a_button_alone_is_nothing_to_bring_back() {
        Visitor browser = page();
        HttpResponse<String> answer = browser.post(TASK + "/claim", "_csrf", "of-before", "formOf", "handler " + PAGE);
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}
