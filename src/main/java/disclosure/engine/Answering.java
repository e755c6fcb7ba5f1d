package disclosure.engine;

import static java.util.stream.Collectors.toMap;

import disclosure.handling.Answer;
import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/**
 * Completes a task with its answers. The next gateway asks for them in the same transaction and nobody does afterwards, so
 * they only pass by and are not kept; who answered what stands in the case file.
 */
final class Answering {

    private final ProcessEngine engine;

    Answering(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Within a command. @param person who did it, null where the house takes it back */
    void complete(String taskId, @Nullable String person, Collection<Answer> answers) {
        TaskEntity task = Context.getCommandContext().getTaskManager().findTaskById(taskId);
        if (task != null && person != null && !person.equals(task.getAssignee()))
            engine.getTaskService().setAssignee(taskId, person);
        engine.getTaskService().complete(taskId, variables(answers, task));
    }

    private static Map<String, Object> variables(Collection<Answer> answers, @Nullable TaskEntity task) {
        Map<String, Object> values = answers.stream().collect(toMap(Answer::variable, Answer::value));
        return values.isEmpty() || task == null || keepsAnswers(task.getExecution()) ? values : passing(values);
    }

    /** As processes on former diagrams did; an answer that is kept once cannot pass by the next time. */
    private static boolean keepsAnswers(ExecutionEntity execution) {
        boolean main = execution.getProcessDefinition().getKey().equals(CamundaCaseProcess.PROCESS);
        return execution.hasVariable(main ? CamundaCaseProcess.RECEIPT : CamundaCaseProcess.REFERENCE);
    }

    /** Values that the process sees until the transaction ends. */
    static VariableMap passing(Map<String, Object> values) {
        VariableMap passing = Variables.createVariables();
        values.forEach((name, value) -> passing.putValueTyped(name, Variables.untypedValue(value, true)));
        return passing;
    }
}
