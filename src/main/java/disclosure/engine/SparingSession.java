package disclosure.engine;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.ListQueryParameterObject;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Spares the database the questions whose answer is known: what was deployed never changes, what no diagram and no code of
 * ours ever makes is not there, and what the command has in hand need not be read again (docs/decisions/019).
 */
final class SparingSession extends DbEntityManager {

    /** Sub-tasks, people and variables of a task itself, messages that begin a process or are heard later. */
    private static final Set<String> NEVER_THERE = Set.of(
            "selectTasksByParentTaskId",
            "selectIdentityLinksByTask",
            "selectVariablesByTaskId",
            "selectJobsByConfiguration",
            "selectMessageStartEventSubscriptionByName");

    private final KnownDefinitions known;

    private SparingSession(IdGenerator ids, PersistenceSession session, KnownDefinitions known) {
        super(ids, session);
        this.known = known;
    }

    /** Opens one for each command of the engine. */
    static final class Factory implements SessionFactory {

        private final KnownDefinitions known = new KnownDefinitions();

        @Override
        public Class<?> getSessionType() {
            return DbEntityManager.class;
        }

        @Override
        public Session openSession() {
            return new SparingSession(
                    Context.getProcessEngineConfiguration().getIdGenerator(),
                    Context.getCommandContext().getSession(PersistenceSession.class),
                    known);
        }
    }

    @Override
    public <T extends DbEntity> @Nullable T selectById(Class<T> type, String id) {
        if (type == JobDefinitionEntity.class) return type.cast(known.timer(id, () -> timer(id)));
        Optional<T> spared = KnownDefinitions.process(type, id).or(() -> begun(type, id));
        return spared.isPresent() ? spared.get() : super.selectById(type, id);
    }

    private @Nullable JobDefinitionEntity timer(String id) {
        return super.selectById(JobDefinitionEntity.class, id);
    }

    @Override
    public <T extends DbEntity> @Nullable T getCachedEntity(Class<T> type, String id) {
        T cached = super.getCachedEntity(type, id);
        return cached == null ? KnownDefinitions.process(type, id).orElse(null) : cached;
    }

    /** Of a task that ends, and of the step of the diagram it is, history asks only when it began: with the task itself. */
    private <T extends DbEntity> Optional<T> begun(Class<T> type, String id) {
        if (type == HistoricTaskInstanceEventEntity.class)
            return began(task -> task.getId().equals(id), new HistoricTaskInstanceEventEntity())
                    .map(type::cast);
        if (type == HistoricActivityInstanceEventEntity.class)
            return began(task -> id.equals(stepOf(task)), new HistoricActivityInstanceEventEntity())
                    .map(type::cast);
        return Optional.empty();
    }

    private Optional<HistoricScopeInstanceEvent> began(Predicate<TaskEntity> which, HistoricScopeInstanceEvent event) {
        Optional<Date> began = getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(which)
                .map(TaskEntity::getCreateTime)
                .findFirst();
        began.ifPresent(event::setStartTime);
        return began.map(at -> event);
    }

    private @Nullable String stepOf(TaskEntity task) {
        ExecutionEntity execution = super.getCachedEntity(ExecutionEntity.class, task.getExecutionId());
        return execution == null ? null : execution.getActivityInstanceId();
    }

    @Override
    public @Nullable Object selectOne(String statement, Object parameter) {
        return statement.equals("selectProcessDefinitionByDeploymentAndKey")
                ? known.process(parameter, () -> super.selectOne(statement, parameter))
                : super.selectOne(statement, parameter);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List selectList(String statement, ListQueryParameterObject parameter) {
        return NEVER_THERE.contains(statement) ? new ArrayList<>() : super.selectList(statement, parameter);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List selectList(String statement, Object parameter) {
        if (NEVER_THERE.contains(statement)) return new ArrayList<>();
        if (statement.equals("selectIncidentsByConfiguration") && isSound(parameter)) return new ArrayList<>();
        if (!statement.equals("selectTasksByExecutionId")) return super.selectList(statement, parameter);
        List<TaskEntity> inHand = inHand(parameter);
        return inHand.isEmpty() ? super.selectList(statement, parameter) : inHand;
    }

    /** A timer that may still be tried has no incident. */
    private boolean isSound(Object parameter) {
        if (!(parameter instanceof Map<?, ?> asked)) return false;
        JobEntity timer = super.getCachedEntity(JobEntity.class, String.valueOf(asked.get("configuration")));
        return timer != null && timer.getRetries() > 0;
    }

    /** An execution waits in one task at a time. */
    private List<TaskEntity> inHand(Object execution) {
        return new ArrayList<>(getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId()))
                .toList());
    }
}
