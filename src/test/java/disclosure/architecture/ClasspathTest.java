package disclosure.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ServiceLoader;
import javax.script.ScriptEngineFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not on the class path cannot be called: no script engine, no engine REST, no engine web applications (S15). */
class ClasspathTest {

    /** The engine's own jar registers its expression dialect; that it is never asked is checked in the process models. */
    @Test
    void there_is_no_script_engine_besides_the_engines_own_dialect() {
        assertThat(ServiceLoader.load(ScriptEngineFactory.class).stream()
                        .map(factory -> factory.type().getName()))
                .containsExactly("org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.engine.rest.ProcessEngineRestService",
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
                "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
                "org.camunda.bpm.webapp.impl.engine.ProcessEnginesFilter",
                "org.camunda.bpm.admin.impl.web.SetupResource",
                "groovy.lang.GroovyShell",
                "org.graalvm.polyglot.Context",
                "org.python.util.PythonInterpreter",
                "org.camunda.feel.FeelEngine"
            })
    void none_of_these_can_be_loaded(String name) {
        assertThatThrownBy(() -> Class.forName(name)).isInstanceOf(ClassNotFoundException.class);
    }

    /** The check above would also pass if nothing could be loaded at all. */
    @Test
    void the_engine_itself_can() throws ClassNotFoundException {
        assertThat(Class.forName("org.camunda.bpm.engine.ProcessEngine")).isNotNull();
    }
}
