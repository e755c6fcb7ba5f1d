package disclosure.identity;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.InMemoryPeople;
import disclosure.handling.ManagingPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

class FirstStartTest {

    @Test
    void tells_the_password_once() {
        InMemoryPeople people = new InMemoryPeople();
        Argon2Secrets secrets = new Argon2Secrets(new SecretCost(64, 1));
        List<String> told = new ArrayList<>();
        FirstStart start = new FirstStart(new ManagingPeople(people, secrets, Supplier::get), told::add);

        start.run(new DefaultApplicationArguments());
        start.run(new DefaultApplicationArguments());

        assertThat(told).hasSize(1);
        Matcher password = Pattern.compile("password / 口令: (\\S{20,})").matcher(told.get(0));
        assertThat(password.find()).isTrue();
        assertThat(secrets.matches(
                        password.group(1), people.passwordHash("admin").orElseThrow()))
                .isTrue();
    }
}
