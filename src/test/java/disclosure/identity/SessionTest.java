package disclosure.identity;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.People.Absence;
import disclosure.handling.People.Person;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People at a browser: staff in a session, the public without one. */
class SessionTest extends AtTheBureau {

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

    @Test
    void the_public_needs_no_session_and_the_facade_no_token() {
        assertThat(visitor().post("/api/public/requests").statusCode()).isEqualTo(200);

        Visitor applicant = visitor();
        String token = applicant.get("/apply").body();
        assertThat(applicant.post("/apply").statusCode()).isEqualTo(403);
        assertThat(applicant.post("/apply", "_csrf", token).body()).isEqualTo("filed");
        assertThat(applicant.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void the_token_of_a_public_form_travels_ahead_of_the_page() {
        Visitor applicant = visitor();
        String cookie =
                applicant.get("/status").headers().firstValue("Set-Cookie").orElse("");

        assertThat(cookie).startsWith("form-token=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(applicant.get("/status").headers().firstValue("Set-Cookie")).isEmpty();
    }
}
