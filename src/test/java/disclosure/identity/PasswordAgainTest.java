package disclosure.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Where people come to after signing in, and for how long their sign-in is good for a signature. */
class PasswordAgainTest extends AtTheBureau {

    @Test
    void whoever_signs_comes_to_what_waits_for_the_signature() {
        assertThat(visitor()
                        .signIn("leader", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/desk/sign");
        assertThat(visitor()
                        .signIn("handler", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/desk");
    }

    @Test
    void a_sign_in_is_recent_for_ten_minutes_and_a_call_with_its_own_password_always() {
        Instant now = Bureau.NOW;
        Visitor leader = signedIn("leader");
        assertThat(leader.get("/desk/recent?at=" + now.plusSeconds(599)).body()).isEqualTo("true");
        assertThat(leader.get("/desk/recent?at=" + now.plusSeconds(600)).body()).isEqualTo("false");
        assertThat(leader.with("Authorization", "Basic bm9ib2R5")
                        .get("/desk/recent?at=" + now.plusSeconds(600))
                        .body())
                .isEqualTo("false");
        assertThat(visitor()
                        .signing("leader", PASSWORD)
                        .get("/api/cases/recent?at=" + now.plusSeconds(9999))
                        .body())
                .isEqualTo("true");
    }

    @Test
    void the_password_given_again_makes_it_recent_and_a_wrong_one_does_not() {
        Visitor leader = signedIn("leader");
        String later = String.valueOf(Bureau.NOW.plus(Duration.ofHours(1)));
        assertThat(again(leader, "wrong", later)).isEqualTo("Wrong");
        assertThat(leader.get("/desk/recent?at=" + later).body()).isEqualTo("false");
        assertThat(again(leader, PASSWORD, later)).isEqualTo("Right");
        assertThat(leader.get("/desk/recent?at=" + later).body()).isEqualTo("true");
    }

    @Test
    void wrong_passwords_count_against_the_limits_of_signing_in() {
        Visitor leader = signedIn("leader");
        String later = String.valueOf(Bureau.NOW.plus(Duration.ofHours(1)));
        String said = "";
        for (int i = 0; i < 20 && !said.startsWith("Wait"); i++) said = again(leader, "wrong", later);
        assertThat(said).startsWith("Wait");
        assertThat(again(leader, PASSWORD, later))
                .as("the password is not looked at")
                .startsWith("Wait");
        assertThat(visitor()
                        .signIn("leader", PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/login?wait");
    }

    private static String again(Visitor browser, String password, String at) {
        String token = browser.get("/desk/form").body();
        return browser.post("/desk/again", "_csrf", token, "password", password, "at", at)
                .body();
    }
}
