package disclosure.identity;

import static disclosure.casefile.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Role;
import disclosure.handling.InMemoryAttempts;
import disclosure.handling.InMemoryPeople;
import disclosure.handling.People.Person;
import disclosure.handling.SecretHash;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A running bureau with one person per role that matters here, all with one password. */
@SpringBootTest(
        classes = Bureau.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.training=true",
            "disclosure.secrets.memory-kib=64",
            "disclosure.secrets.iterations=1",
            "server.tomcat.use-relative-redirects=true"
        })
abstract class AtTheBureau {

    static final String PASSWORD = "disclosure-demo";
    static final LocalDate TODAY = LocalDate.parse("2026-02-10");

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
        person("head", DIVISION_HEAD);
        person("reviewer", CONFIDENTIALITY_REVIEWER);
        person("supervisor", SUPERVISOR);
        person("auditor", AUDITOR);
        person("security", SECURITY_ADMINISTRATOR);
        person("admin", ADMINISTRATOR);
    }

    int call(String person, String method, String path) {
        return visitor().signing(person, PASSWORD).send(method, path, "").statusCode();
    }

    Visitor signedIn(String person) {
        Visitor browser = visitor();
        assertThat(browser.signIn(person, PASSWORD)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .matches(".*/desk(/sign)?");
        return browser;
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    void person(String id, Role... roles) {
        people.keep(new Person(id, id, Set.of(roles), null, true), secrets.hash(PASSWORD));
    }
}
