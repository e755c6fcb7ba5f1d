package disclosure.desk;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Attempts;
import disclosure.handling.InMemoryAttempts;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.People;
import disclosure.page.PageTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Due days in a person's own calendar program, at an address that is a secret. */
class FeedTest extends PageTest {

    private static final Map<String, String> REQUEST = Map.of(
            "channel", "IN_PERSON",
            "arrivedOn", "2026-02-09",
            "applicant.type", "ENTERPRISE",
            "applicant.name", "某某公司",
            "applicant.address", "某路1号",
            "description", "请公开2025年培训补贴名单",
            "deliveryMethod", "PAPER");

    @Autowired
    private InMemoryAttempts attempts;

    @Autowired
    private InMemoryPeople people;

    @BeforeEach
    void nobodyHasTried() {
        attempts.clear();
    }

    private String made() throws Exception {
        return send("registrar", "/desk/feed", Map.of()).found("http://localhost(/feed/[A-Za-z0-9_-]{32}\\.ics)");
    }

    @Test
    void it_holds_the_reference_the_task_and_the_due_day_and_no_more() throws Exception {
        Reference reference = Reference.read(
                        send("registrar", "/desk/intake", REQUEST).found("[A-Z]+-\\d{4}-\\d{5}-\\w"))
                .orElseThrow();
        String task = tasks.of(reference).get(0).id();
        send("registrar", "/desk/tasks/" + task + "/claim", Map.of());
        tasks.open(TaskKind.REGISTER_REQUEST, reference); // nobody's

        Shown feed = file("nobody", made());
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.response().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.html())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("UID:" + task + "@disclosure\r\n")
                .contains("DTSTART;VALUE=DATE:20260313\r\nDTEND;VALUE=DATE:20260314\r\n")
                .contains("SUMMARY:" + reference + " 登记")
                .containsOnlyOnce("BEGIN:VEVENT")
                .doesNotContain("某某", "培训", "某路");
        assertThat(feed.html().lines())
                .allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void the_address_is_shown_once_and_ends_when_another_is_made_or_it_is_taken_back() throws Exception {
        String first = made();
        String page = open("registrar", "/desk/feed").html();
        assertThat(page).contains("已开通").doesNotContain(first);
        String second = made();
        assertThat(file("nobody", first).status()).isEqualTo(404);
        assertThat(file("nobody", second).status()).isEqualTo(200);
        assertThat(send("registrar", "/desk/feed/revocation", Map.of()).status())
                .isEqualTo(302);
        assertThat(file("nobody", second).status()).isEqualTo(404);
        assertThat(open("registrar", "/desk/feed?lang=en").html()).contains("Not on.");
    }

    @Test
    void it_ends_with_the_person() throws Exception {
        String address = made();
        People.Person registrar = people.find("registrar").orElseThrow();
        people.keep(new People.Person("registrar", registrar.name(), registrar.roles(), "GK", false), null);
        assertThat(file("nobody", address).status()).isEqualTo(404);
        people.keep(registrar, null);
        assertThat(file("nobody", address).status()).isEqualTo(200);
    }

    @Test
    void who_guesses_is_made_to_wait() throws Exception {
        String address = made();
        for (int i = 0; i < 5; i++)
            assertThat(file("nobody", "/feed/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")
                            .status())
                    .isEqualTo(404);
        Shown wait = file("nobody", address);
        assertThat(wait.status()).isEqualTo(429);
        assertThat(wait.response().getHeader("Retry-After")).matches("[1-9]\\d*");
        assertThat(attempts.wait(Attempts.Target.SIGN_IN, "registrar")).isZero();
    }
}
