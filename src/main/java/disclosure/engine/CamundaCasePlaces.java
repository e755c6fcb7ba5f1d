package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.CasePlaces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.jspecify.annotations.Nullable;

/** Reads the engine's history of a case; what was cleaned away after its time is not there any more. */
final class CamundaCasePlaces implements CasePlaces {

    private static final String USER_TASK = "userTask";

    private final ProcessEngine engine;

    CamundaCasePlaces(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public List<Course> of(Reference reference) {
        return courses(reference).stream()
                .map(instance -> new Course(
                        instance.getId(),
                        instance.getProcessDefinitionKey(),
                        instance.getEndTime() == null,
                        steps(instance.getId())))
                .toList();
    }

    private List<HistoricProcessInstance> courses(Reference reference) {
        return history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list();
    }

    private List<Step> steps(String course) {
        Map<String, String> people = people(course);
        return history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(course)
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(passed -> step(passed, people.get(passed.getId())))
                .toList();
    }

    /** Who did each task; the step of the diagram is not told of whoever claims a task by doing it. */
    private Map<String, String> people(String course) {
        return history().createHistoricTaskInstanceQuery().processInstanceId(course).list().stream()
                .filter(task -> task.getAssignee() != null)
                .collect(Collectors.toMap(
                        HistoricTaskInstance::getActivityInstanceId,
                        HistoricTaskInstance::getAssignee,
                        (one, later) -> later));
    }

    private static Step step(HistoricActivityInstance passed, @Nullable String person) {
        boolean task = passed.getActivityType().equals(USER_TASK);
        TaskKind kind = task ? TaskKinds.ofDefinition(passed.getActivityId()) : null;
        return new Step(
                passed.getActivityId(),
                kind,
                state(passed),
                person,
                passed.getStartTime().toInstant(),
                instant(passed.getEndTime()));
    }

    private static State state(HistoricActivityInstance passed) {
        if (passed.getEndTime() == null) return State.ACTIVE;
        return passed.isCanceled() ? State.LEFT : State.DONE;
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    @Override
    public Optional<String> diagram(Reference reference, String course) {
        return courses(reference).stream()
                .filter(instance -> instance.getId().equals(course))
                .findFirst()
                .map(instance -> xml(instance.getProcessDefinitionId()));
    }

    private String xml(String definition) {
        try (InputStream model = engine.getRepositoryService().getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }
}
