package disclosure.engine;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Spares the database the questions whose answer is known: a definition never changes once it is deployed, and what no
 * diagram and no code of ours ever makes (sub-tasks, variables of a task, messages that are heard later) is not there.
 */
final class SparingEntityManager extends DbEntityManager {

    private static final Set<String> NEVER_THERE =
            Set.of(
                    "selectTasksByParentTaskId",
                    "selectVariablesByTaskId",
                    "selectJobsByConfiguration",
                    "selectMessageStartEventSubscriptionByName");

    private final Map<Object, String> definitions;

    private SparingEntityManager(IdGenerator ids, PersistenceSession session, Map<Object, String> definitions) {
        super(ids, session);
        this.definitions = definitions;
    }

    /** Opens one for each command of the engine. */
    static final class Factory implements SessionFactory {

        /** By deployment and key; the engine reads the rest from its own cache of deployments. */
        private final Map<Object, String> definitions = new ConcurrentHashMap<>();

        @Override
        public Class<?> getSessionType() {
            return DbEntityManager.class;
        }

        @Override
        public Session openSession() {
            return new SparingEntityManager(
                    Context.getProcessEngineConfiguration().getIdGenerator(),
                    Context.getCommandContext().getSession(PersistenceSession.class),
                    definitions);
        }
    }

    @Override
    public <T extends DbEntity> @Nullable T selectById(Class<T> type, String id) {
        Optional<T> known = definition(type, id).or(() -> begun(type, id));
        return known.isPresent() ? known.get() : super.selectById(type, id);
    }

    /** Of a task that ends, and of the step of the diagram it is, history asks only when it began: with the task itself. */
    private <T extends DbEntity> Optional<T> begun(Class<T> type, String id) {
        if (type == HistoricTaskInstanceEventEntity.class)
            return task(task -> task.getId().equals(id)).map(at -> type.cast(at(new HistoricTaskInstanceEventEntity(), at)));
        if (type == HistoricActivityInstanceEventEntity.class)
            return task(task -> id.equals(stepOf(task)))
                    .map(at -> type.cast(at(new HistoricActivityInstanceEventEntity(), at)));
        return Optional.empty();
    }

    private Optional<Date> task(Predicate<TaskEntity> which) {
        return getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(which)
                .map(TaskEntity::getCreateTime)
                .findFirst();
    }

    private @Nullable String stepOf(TaskEntity task) {
        ExecutionEntity execution = super.getCachedEntity(ExecutionEntity.class, task.getExecutionId());
        return execution == null ? null : execution.getActivityInstanceId();
    }

    private static HistoricScopeInstanceEvent at(HistoricScopeInstanceEvent began, Date at) {
        began.setStartTime(at);
        return began;
    }

    @Override
    public <T extends DbEntity> @Nullable T getCachedEntity(Class<T> type, String id) {
        T cached = super.getCachedEntity(type, id);
        return cached == null ? definition(type, id).orElse(null) : cached;
    }

    private static <T extends DbEntity> Optional<T> definition(Class<T> type, String id) {
        if (type != ProcessDefinitionEntity.class) return Optional.empty();
        return Optional.ofNullable(
                        Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id))
                .map(type::cast);
    }

    @Override
    public @Nullable Object selectOne(String statement, Object parameter) {
        if (!statement.equals("selectProcessDefinitionByDeploymentAndKey")) return super.selectOne(statement, parameter);
        String known = definitions.get(parameter);
        if (known != null) return selectById(ProcessDefinitionEntity.class, known);
        Object found = super.selectOne(statement, parameter);
        if (found instanceof ProcessDefinitionEntity definition && parameter instanceof Map<?, ?> key)
            definitions.put(Map.copyOf(key), definition.getId());
        return found;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List selectList(String statement, Object parameter) {
        if (NEVER_THERE.contains(statement)) return new ArrayList<>();
        if (!statement.equals("selectTasksByExecutionId")) return super.selectList(statement, parameter);
        List<TaskEntity> inHand = inHand(parameter);
        return inHand.isEmpty() ? super.selectList(statement, parameter) : inHand;
    }

    /** An execution waits in one task at a time. */
    private List<TaskEntity> inHand(Object execution) {
        return new ArrayList<>(getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId()))
                .toList());
    }
}
