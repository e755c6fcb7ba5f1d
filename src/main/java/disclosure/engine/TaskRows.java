package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.handling.Moment;
import disclosure.handling.WorkList;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes a row of the work list for each open task of the engine, in the engine's own transaction. */
final class TaskRows extends AbstractBpmnParseListener {

    private final WorkList list;
    private final Clock clock;

    TaskRows(WorkList list, Clock clock) {
        this.list = list;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::closed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::closed);
    }

    private void opened(DelegateTask task) {
        Reference reference = new Reference(task.getExecution().getProcessBusinessKey());
        list.opened(
                task.getId(),
                TaskKinds.ofDefinition(task.getTaskDefinitionKey()),
                reference,
                (String) task.getVariable("matter"),
                Moment.of(clock).at());
    }

    private void closed(DelegateTask task) {
        list.closed(task.getId());
    }
}
