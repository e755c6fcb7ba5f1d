package disclosure.engine;

import static java.util.stream.Collectors.toMap;

import disclosure.casefile.Reference;
import disclosure.handling.ProcessVersions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Moves the processes of a case from the diagrams it began on to those of today. Steps that bear the same id are the same
 * step; a case that waits in a step that is no more, or is elsewhere now, stays where it is.
 */
final class CaseMigration implements ProcessVersions {

    /** Variables that later diagrams ask for and earlier ones never set, with what they meant then. */
    private static final Map<String, Map<String, Object>> SINCE =
            Map.of("ConfidentialityReviewProcess", Map.of("legalReview", false, "leaderReview", false));

    private final ProcessEngine engine;

    CaseMigration(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Reference> behind() {
        Map<String, ProcessDefinition> today = today();
        return definitions().stream()
                .filter(definition -> isBehind(definition, today))
                .filter(definition -> !definition.getKey().equals(CamundaReportProcess.PROCESS))
                .flatMap(definition -> running(definition).stream())
                .map(instance -> new Reference(instance.getBusinessKey()))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public Optional<String> move(Reference reference) {
        Map<String, ProcessDefinition> today = today();
        try {
            for (ProcessInstance instance : processesOf(reference)) {
                ProcessDefinition target = today.get(instance.getProcessDefinitionKey());
                if (target != null && !target.getId().equals(instance.getProcessDefinitionId())) move(instance, target);
            }
            return Optional.empty();
        } catch (MigrationPlanValidationException invalid) {
            return Optional.of(firstLine(invalid));
        } catch (MigratingProcessInstanceValidationException elsewhere) {
            return Optional.of(firstLine(elsewhere));
        }
    }

    private void move(ProcessInstance instance, ProcessDefinition target) {
        MigrationPlan plan = engine.getRuntimeService()
                .createMigrationPlan(instance.getProcessDefinitionId(), target.getId())
                .mapEqualActivities()
                .build();
        engine.getRuntimeService()
                .newMigration(plan)
                .processInstanceIds(instance.getId())
                .execute();
        Map<String, Object> missing = new HashMap<>(SINCE.getOrDefault(target.getKey(), Map.of()));
        missing.keySet()
                .removeAll(engine.getRuntimeService()
                        .getVariables(instance.getId())
                        .keySet());
        engine.getRuntimeService().setVariables(instance.getId(), missing);
    }

    /** Names activities of diagrams and nothing of the case. */
    private static String firstLine(RuntimeException refused) {
        String message = String.valueOf(refused.getMessage());
        return message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(4)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }

    private static boolean isBehind(ProcessDefinition definition, Map<String, ProcessDefinition> today) {
        ProcessDefinition newest = today.get(definition.getKey());
        return newest != null && newest.getVersion() > definition.getVersion();
    }

    private Map<String, ProcessDefinition> today() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(toMap(ProcessDefinition::getKey, definition -> definition));
    }

    private List<ProcessDefinition> definitions() {
        return engine.getRepositoryService().createProcessDefinitionQuery().list();
    }

    private List<ProcessInstance> running(ProcessDefinition definition) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(definition.getId())
                .list();
    }

    private List<ProcessInstance> processesOf(Reference reference) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list();
    }
}
