package disclosure.engine;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;

/** Definitions this node has met, of processes and of their timers. They never change: another deployment makes others. */
final class KnownDefinitions {

    private final Map<Object, String> processes = new ConcurrentHashMap<>();
    private final Map<String, JobDefinitionEntity> timers = new ConcurrentHashMap<>();

    /** As the engine keeps it anyway, with its whole diagram. */
    static <T> Optional<T> process(Class<T> type, String id) {
        return type == ProcessDefinitionEntity.class
                ? Optional.ofNullable(cached(id)).map(type::cast)
                : Optional.empty();
    }

    private static @Nullable ProcessDefinitionEntity cached(String id) {
        return Context.getProcessEngineConfiguration().getDeploymentCache().findProcessDefinitionFromCache(id);
    }

    /** @param key of the deployment and of the process in it */
    @Nullable
    Object process(Object key, Supplier<@Nullable Object> read) {
        String id = processes.get(key);
        Object known = id == null ? null : cached(id);
        if (known != null) return known;
        Object found = read.get();
        if (found instanceof ProcessDefinitionEntity definition && key instanceof Map<?, ?> names)
            processes.put(Map.copyOf(names), definition.getId());
        return found;
    }

    @Nullable
    JobDefinitionEntity timer(String id, Supplier<@Nullable JobDefinitionEntity> read) {
        JobDefinitionEntity known = timers.get(id);
        if (known != null) return known;
        JobDefinitionEntity found = read.get();
        if (found != null) timers.put(id, found);
        return found;
    }
}
