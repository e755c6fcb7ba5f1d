package disclosure.fullcase;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.demo.Demonstration;
import disclosure.intake.DeliveryMethod;
import disclosure.replay.HttpBureau;
import disclosure.store.TestDatabases;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** No call of a full case asks the database more often than promised; what is counted is the same on every machine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
@Import(StatementScenarioTest.Counted.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "disclosure.training=true",
            "disclosure.tick=PT1H",
            "disclosure.training-from=2026-02-10T09:00:00+08:00",
            "disclosure.secrets.memory-kib=1024",
            "disclosure.secrets.iterations=1",
        })
class StatementScenarioTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Demonstration demonstration;

    @Autowired
    private AskedDatabase database;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counted {

        @Bean(destroyMethod = "close")
        AskedDatabase dataSource() {
            return new AskedDatabase(TestDatabases.h2());
        }
    }

    @BeforeAll
    void hire() {
        demonstration.hire();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryMethod.class,
            names = {"PAPER", "EMAIL"})
    void no_step_of_a_full_case_asks_the_database_too_often(DeliveryMethod delivery) {
        List<CaseStep> steps = new FullCase(new HttpBureau(port, "disclosure-demo"), database, delivery).run();
        assertThat(steps)
                .allSatisfy(step -> assertThat(step.total())
                        .as("%s asks %s%n%s", step.name(), step.asked(), StepTable.of(steps))
                        .isBetween(1, StepTable.MOST));
    }
}
