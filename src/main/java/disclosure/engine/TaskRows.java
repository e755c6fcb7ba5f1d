package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Moment;
import disclosure.handling.WatchingDeadlines;
import disclosure.handling.WorkList;
import java.time.Clock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes a row of the work list for each open task of the engine, in the engine's own transaction. */
final class TaskRows extends AbstractBpmnParseListener {

    private final WorkList list;
    private final Supplier<WatchingDeadlines> watching;
    private final Clock clock;

    TaskRows(WorkList list, Supplier<WatchingDeadlines> watching, Clock clock) {
        this.list = list;
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Whom a task is for is said by its kind and asked of our own list; the engine need not keep it as well.
        definition.getCandidateGroupIdExpressions().clear();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::closed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::closed);
    }

    /**
     * A task that a timer opens has its due day from here; after an act of somebody, re-arming gives it. None of those that
     * timers open is in the time plan.
     */
    private void opened(DelegateTask task) {
        Reference reference = new Reference(task.getExecution().getProcessBusinessKey());
        TaskKind kind = TaskKinds.ofDefinition(task.getTaskDefinitionKey());
        String matter = (String) task.getVariable(CamundaCaseProcess.MATTER);
        Moment now = Moment.of(clock);
        list.opened(task.getId(), kind, reference, matter, now.at());
        if (Context.getCommandContext().getCurrentJob() == null) return;
        list.dueOn(task.getId(), watching.get().dueOn(reference, kind, matter, now), null);
    }

    private void closed(DelegateTask task) {
        list.closed(task.getId());
    }
}
