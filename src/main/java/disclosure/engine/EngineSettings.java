package disclosure.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE;

import disclosure.casefile.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.session.Configuration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * The engine as it was measured (docs/decisions/001-embedded-engine.md): no expression but those of our own diagrams,
 * no scripts, and a lock that lets another node take over within half a minute.
 */
final class EngineSettings extends AbstractProcessEnginePlugin {

    private static final String STATEMENTS = "/engine/statements.xml";
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
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCmmnEnabled(false);
        // The other FEEL engine registers a script engine; without it DMN speaks the older dialect.
        engine.setDmnFeelEnableLegacyBehavior(true);
        // A process is kept for its time after its end; writing the day into sixteen tables as it ends is not needed
        // for that.
        engine.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setCustomSessionFactories(with(new SparingSession.Factory(), engine.getCustomSessionFactories()));
        // Nobody calls the engine but our own use cases, which have asked already.
        engine.setCommandCheckers(new ArrayList<>());
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        // Set here, because Spring's factory otherwise sets one that reaches every bean before it asks the plugins.
        engine.setExpressionManager(new JuelExpressionManager(beans));
        engine.setBeans(beans);
        engine.setCustomPostBPMNParseListeners(with(taskRows, engine.getCustomPostBPMNParseListeners()));
    }

    /** The engine keeps no list before somebody gives it one. */
    private static <T> List<T> with(T one, @Nullable List<T> others) {
        List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
        all.add(one);
        return all;
    }

    /** Whom a task is for was kept by the engine once; nobody asks for it any more, and a task that ends must not have it. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        TaskService tasks = engine.getTaskService();
        List<String> roles = Arrays.stream(Role.values()).map(Role::name).toList();
        for (Task task : tasks.createTaskQuery().taskCandidateGroupIn(roles).list())
            roles.forEach(role -> tasks.deleteCandidateGroup(task.getId(), role));
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        Configuration statements = engine.getSqlSessionFactory().getConfiguration();
        new XMLMapperBuilder(
                        EngineSettings.class.getResourceAsStream(STATEMENTS),
                        statements,
                        STATEMENTS,
                        statements.getSqlFragments())
                .parse();
        if (engine.getJobExecutor() != null) engine.getJobExecutor().setLockTimeInMillis(LOCK_MILLIS);
        if (engine.getExpressionManager() instanceof SpringExpressionManager)
            throw new IllegalStateException("expressions would reach every bean of the application");
    }
}
