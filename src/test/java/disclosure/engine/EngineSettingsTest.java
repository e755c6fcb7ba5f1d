package disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import disclosure.handling.Answer;
import disclosure.handling.InMemoryCaseFiles;
import disclosure.handling.InMemoryWorkList;
import disclosure.handling.WorkList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** An expression of a diagram reaches the two beans it needs, and nothing else of the application. */
class EngineSettingsTest {

    private static final Pattern NAME = Pattern.compile("[$#]\\{!?([a-z]\\w*)");

    @Test
    void every_name_in_a_diagram_is_a_bean_or_a_variable_of_ours() throws IOException {
        Set<String> known = new HashSet<>(beans());
        known.addAll(Set.of("execution", "receipt", "defence", "sideProcess", "opinionAwaited"));
        Arrays.stream(Answer.values()).map(Answer::variable).forEach(known::add);
        Set<String> used = new TreeSet<>();
        for (Path file : ProcessModelTest.files().toList()) {
            Matcher names = NAME.matcher(Files.readString(file));
            while (names.find()) used.add(names.group(1));
        }
        assertThat(used).contains("deadlineWatch", "raiseAlert").isSubsetOf(known);
    }

    @Test
    void every_delegate_of_a_diagram_is_a_bean_and_every_bean_is_used() {
        Set<String> delegates = new TreeSet<>(Set.of("deadlineWatch", "reportWatch"));
        ProcessModelTest.files()
                .map(ProcessModelTest::model)
                .map(ProcessModelTest::delegateBeans)
                .forEach(delegates::addAll);
        assertThat(beans()).isEqualTo(delegates);
    }

    private static Set<String> beans() {
        StandaloneInMemProcessEngineConfiguration engine = new StandaloneInMemProcessEngineConfiguration();
        settings().preInit(engine);
        Set<String> names = new TreeSet<>();
        engine.getBeans().keySet().forEach(name -> names.add(name.toString()));
        return names;
    }

    private static EngineSettings settings() {
        WorkList list = new InMemoryWorkList(new InMemoryCaseFiles());
        return EngineConfiguration.settings(
                list,
                EngineSettingsTest::nobody,
                EngineSettingsTest::nobody,
                EngineSettingsTest::nobody,
                new SettableClock());
    }

    private static <T> T nobody() {
        throw new IllegalStateException("nobody asked");
    }

    @Test
    void in_the_application_ours_are_reached_and_no_other() {
        try (var application = new AnnotationConfigApplicationContext(Restricted.class)) {
            ProcessEngine engine = application.getBean(ProcessEngine.class);
            run(engine, "${deadlineWatch != null and raiseAlert != null}");
            for (String other : List.of("${someOtherBean}", "${database}", "${workList}"))
                assertThatThrownBy(() -> run(engine, other))
                        .isInstanceOf(ProcessEngineException.class)
                        .hasMessageContaining("Unknown property used in expression: " + other);
        }
    }

    /** Seen red: without our settings Spring's factory opens every bean to every diagram. */
    @Test
    void without_our_settings_every_bean_would_be_reached() {
        try (var application = new AnnotationConfigApplicationContext(Unrestricted.class)) {
            run(application.getBean(ProcessEngine.class), "${someOtherBean}");
        }
    }

    private static void run(ProcessEngine engine, String expression) {
        BpmnModelInstance model = Bpmn.createExecutableProcess("ReachesBean")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .serviceTask()
                .camundaExpression(expression)
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("reaches.bpmn", model)
                .deploy();
        engine.getRuntimeService().startProcessInstanceByKey("ReachesBean");
    }

    /** What the application puts together, as far as the engine is concerned. */
    @Configuration(proxyBeanMethods = false)
    static class Restricted {

        @Bean
        DataSource database() {
            return EngineInMemory.database("restricted");
        }

        @Bean
        ProcessEnginePlugin engineSettings() {
            return settings();
        }

        @Bean
        SpringProcessEngineConfiguration configuration(DataSource database, ProcessEnginePlugin settings) {
            return EngineInMemory.configured(
                    "restricted", database, new DataSourceTransactionManager(database), settings);
        }

        @Bean
        ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
            return factory(configuration);
        }

        @Bean
        JavaDelegate someOtherBean() {
            return execution -> {};
        }

        @Bean
        WorkList workList() {
            return new InMemoryWorkList(new InMemoryCaseFiles());
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Unrestricted {

        @Bean
        SpringProcessEngineConfiguration configuration() {
            DataSource database = EngineInMemory.database("unrestricted");
            return EngineInMemory.configured(
                    "unrestricted",
                    database,
                    new DataSourceTransactionManager(database),
                    new AbstractProcessEnginePlugin() {
                        @Override
                        public void preInit(ProcessEngineConfigurationImpl engine) {
                            engine.setDmnFeelEnableLegacyBehavior(true); // the other FEEL engine is left out
                        }
                    });
        }

        @Bean
        ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
            return factory(configuration);
        }

        @Bean
        JavaDelegate someOtherBean() {
            return execution -> {};
        }
    }

    private static ProcessEngineFactoryBean factory(SpringProcessEngineConfiguration configuration) {
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }
}
