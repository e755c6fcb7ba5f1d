package disclosure.store;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.handling.Applicants;
import disclosure.handling.Attachments;
import disclosure.handling.Attempts;
import disclosure.handling.Calendars;
import disclosure.handling.CaseFiles;
import disclosure.handling.CodeHashes;
import disclosure.handling.Numbers;
import disclosure.handling.Outbox;
import disclosure.handling.OutboxQueue;
import disclosure.handling.People;
import disclosure.handling.SealingKeys;
import disclosure.handling.WorkList;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Our tables and the engine's begin in one empty database, ours first, and every port is there. */
class StoreInApplicationTest {

    private static final List<Class<?>> PORTS = List.of(
            Applicants.class,
            Attachments.class,
            Attempts.class,
            Calendars.class,
            CaseFiles.class,
            CodeHashes.class,
            Numbers.class,
            Outbox.class,
            OutboxQueue.class,
            People.class,
            WorkList.class,
            ProcessEngine.class);

    private static final SealingKeys KEYS = SealingKeys.random();

    private final ApplicationContextRunner bare = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class,
                    JdbcClientAutoConfiguration.class,
                    FlywayAutoConfiguration.class,
                    CamundaBpmAutoConfiguration.class))
            .withBean(ProcessEnginePlugin.class, OlderDialect::new)
            .withPropertyValues(
                    "camunda.bpm.job-execution.enabled=false",
                    // The diagrams of before, which tests of versions deploy, lie beside them.
                    "camunda.bpm.deployment-resource-pattern=classpath*:processes/**/*.bpmn");

    /** As in the application: the engine's newer dialect for tables is not on the class path. */
    private static final class OlderDialect extends AbstractProcessEnginePlugin {
        @Override
        public void preInit(ProcessEngineConfigurationImpl engine) {
            engine.setDmnFeelEnableLegacyBehavior(true);
        }
    }

    private final ApplicationContextRunner application = bare.withUserConfiguration(Store.class);

    @Configuration(proxyBeanMethods = false)
    @ComponentScan(basePackageClasses = Database.class)
    static class Store {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        SealingKeys sealingKeys() {
            return KEYS;
        }
    }

    /** Without any bean of ours that would by itself have Flyway come first. */
    @Test
    void the_engine_waits_for_our_tables() {
        bare.withBean(DataSource.class, TestDatabases::h2).run(started -> {
            assertThat(started).hasNotFailed();
            assertThat(started).hasSingleBean(ProcessEngine.class);
        });
    }

    @Test
    void on_a_file_of_h2_and_again_after_a_restart(@TempDir Path folder) {
        String url = "spring.datasource.url=jdbc:h2:file:" + folder.resolve("desk")
                + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0;LOCK_TIMEOUT=10000";
        for (int expected = 1; expected <= 2; expected++) {
            int number = expected;
            application.withPropertyValues(url).run(started -> {
                assertThat(started).hasNotFailed();
                PORTS.forEach(port -> assertThat(started).hasSingleBean(port));
                assertThat(started.getBean(Numbers.class).next(Numbers.Series.CASE, 2026))
                        .isEqualTo(number);
            });
        }
    }

    @Test
    void on_postgres() {
        application.withBean(DataSource.class, TestDatabases::postgres).run(started -> {
            assertThat(started).hasNotFailed();
            PORTS.forEach(port -> assertThat(started).hasSingleBean(port));
        });
    }
}
