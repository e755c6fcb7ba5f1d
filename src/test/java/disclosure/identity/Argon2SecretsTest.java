package disclosure.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2SecretsTest {

    private final Argon2Secrets secrets = new Argon2Secrets(new SecretCost(64, 1));

    @Test
    void a_hash_tells_its_cost_and_never_repeats() {
        assertThat(secrets.hash("secret"))
                .startsWith("$argon2id$v=19$m=64,t=1,p=1$")
                .isNotEqualTo(secrets.hash("secret"));
    }

    @Test
    void only_what_matched_is_remembered() {
        String hash = secrets.hash("secret");

        assertThat(secrets.matches("wrong", hash)).isFalse();
        assertThat(secrets.remembers("wrong", hash)).isFalse();
        assertThat(secrets.matches("secret", hash)).isTrue();
        assertThat(secrets.remembers("secret", hash)).isTrue();
    }

    @Test
    void a_changed_hash_is_not_remembered() {
        String before = secrets.hash("secret");
        secrets.matches("secret", before);

        String after = secrets.hash("another secret");

        assertThat(secrets.matches("secret", after)).isFalse();
        assertThat(secrets.remembers("secret", secrets.hash("secret"))).isFalse();
    }

    @Test
    void a_hash_made_at_another_cost_still_matches() {
        String hash = new Argon2Secrets(new SecretCost(128, 2)).hash("secret");

        assertThat(secrets.matches("secret", hash)).isTrue();
    }
}
