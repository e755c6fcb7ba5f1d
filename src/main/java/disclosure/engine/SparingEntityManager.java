package disclosure.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Spares the database the questions whose answer is known: a definition never changes once it is deployed, and what no
 * diagram and no code of ours ever makes (sub-tasks, variables of a task, messages that are heard later) is not there.
 */
final class SparingEntityManager extends DbEntityManager {

    private static final Set<String> NEVER_THERE =
            Set.of("selectTasksByParentTaskId", "selectVariablesByTaskId", "selectJobsByConfiguration");

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
    public <T extends DbEntity> T selectById(Class<T> type, String id) {
        Optional<T> known = definition(type, id);
        return known.isPresent() ? known.get() : super.selectById(type, id);
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
