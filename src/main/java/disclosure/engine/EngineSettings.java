package disclosure.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;

/**
 * The engine as it was measured (docs/decisions/001-embedded-engine.md): no expression but those of our own diagrams,
 * no scripts, and a lock that lets another node take over within half a minute.
 */
final class EngineSettings extends AbstractProcessEnginePlugin {

    private static final int LOCK_MILLIS = 20_000;

    private final BpmnParseListener taskRows;
    private final Map<Object, Object> beans;

    /** @param beans the only names that an expression of a diagram can reach */
    EngineSettings(BpmnParseListener taskRows, Map<Object, Object> beans) {
        this.taskRows = taskRows;
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setReevaluateTimeCycleWhenDue(true);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptCompilation(false);
        engine.setCmmnEnabled(false);
        // The other FEEL engine registers a script engine; without it DMN speaks the older dialect.
        engine.setDmnFeelEnableLegacyBehavior(true);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setBeans(beans);
        engine.getCustomPostBPMNParseListeners().add(taskRows);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getJobExecutor() != null) engine.getJobExecutor().setLockTimeInMillis(LOCK_MILLIS);
        if (engine instanceof SpringProcessEngineConfiguration
                && engine.getExpressionManager() instanceof SpringExpressionManager)
            throw new IllegalStateException("expressions would reach every bean of the application");
    }
}
