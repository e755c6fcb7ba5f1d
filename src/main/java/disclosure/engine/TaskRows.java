package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.Moment;
import disclosure.handling.ReportDuties;
import disclosure.handling.WatchingDeadlines;
import disclosure.handling.WorkList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Writes a row of the work list for each open task of the engine, in the engine's own transaction. */
final class TaskRows extends AbstractBpmnParseListener {

    private final WorkList list;
    private final Supplier<WatchingDeadlines> watching;
    private final Supplier<ReportDuties> reports;
    private final Clock clock;

    TaskRows(WorkList list, Supplier<WatchingDeadlines> watching, Supplier<ReportDuties> reports, Clock clock) {
        this.list = list;
        this.watching = watching;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        // Whom a task is for is said by its kind and asked of our own list; the engine need not keep it as well.
        definition.getCandidateGroupIdExpressions().clear();
        if (isOfReport(activity)) {
            definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::reportOpened);
            return;
        }
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this::opened);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::closed);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::closed);
    }

    private static boolean isOfReport(ActivityImpl activity) {
        return activity.getProcessDefinition() instanceof ProcessDefinitionEntity definition
                && CamundaReportProcess.PROCESS.equals(definition.getKey());
    }

    /** No case, so no row of the work list: reports have a list of their own. */
    private void reportOpened(DelegateTask task) {
        reports.get()
                .opened(
                        CamundaReportProcess.period(task.getExecution()),
                        CamundaReportProcess.step(task.getTaskDefinitionKey()));
    }

    /** With its due day, as the case stands with the act that opens it; later acts move it by re-arming. */
    private void opened(DelegateTask task) {
        Reference reference = new Reference(task.getExecution().getProcessBusinessKey());
        TaskKind kind = TaskKinds.ofDefinition(task.getTaskDefinitionKey());
        String matter = CamundaCaseProcess.matter(task.getExecution());
        Moment now = Moment.of(clock);
        LocalDate dueOn = watching.get().dueOn(reference, kind, matter, now);
        list.opened(task.getId(), kind, reference, matter, now.at(), dueOn);
    }

    private void closed(DelegateTask task) {
        list.closed(task.getId());
    }
}
