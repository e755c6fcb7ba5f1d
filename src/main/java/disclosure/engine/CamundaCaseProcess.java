package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Answer;
import disclosure.handling.CaseProcess;
import disclosure.handling.SideProcess;
import disclosure.handling.WakeUps;
import disclosure.handling.WorkList;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** Keeps the place of each case in the embedded engine; the case reference is the business key of all its processes. */
final class CamundaCaseProcess implements CaseProcess {

    private static final String PROCESS = "DisclosureCaseProcess";

    private final ProcessEngine engine;
    private final WorkList list;

    CamundaCaseProcess(ProcessEngine engine, WorkList list) {
        this.engine = engine;
        this.list = list;
    }

    @Override
    public void start(Reference reference, boolean receiptDayFixed) {
        Map<String, Object> variables =
                Map.of("reference", reference.value(), "receipt", receiptDayFixed ? "FIXED" : "UNCONFIRMED");
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS, reference.value(), variables);
    }

    @Override
    public void complete(String taskId, String person, Optional<Answer> answer) {
        engine.getTaskService().setAssignee(taskId, person);
        Map<String, Object> variables = answer.<Map<String, Object>>map(a -> Map.of(a.variable(), a.value()))
                .orElse(Map.of());
        engine.getTaskService().complete(taskId, variables);
    }

    @Override
    public boolean existed(String taskId) {
        return engine.getHistoryService()
                        .createHistoricTaskInstanceQuery()
                        .taskId(taskId)
                        .count()
                > 0;
    }

    @Override
    public void assign(String taskId, @Nullable String person) {
        engine.getTaskService().setAssignee(taskId, person);
    }

    @Override
    public void correctionReceived(Reference reference) {
        correlate("Message_RequestCorrected", reference, Optional.of(Answer.CORRECTION_CORRECTED));
    }

    @Override
    public void noticeRevoked(Reference reference) {
        correlate("Message_NoticeRevoked", reference, Optional.of(Answer.CORRECTION_CORRECTED));
    }

    @Override
    public void ended(Reference reference) {
        correlate("Message_RequestWithdrawn", reference, Optional.empty());
    }

    @Override
    public void draftReopened(Reference reference) {
        throw new UnsupportedOperationException("draft reopened");
    }

    @Override
    public void begin(SideProcess process, Reference reference, String matter) {
        throw new UnsupportedOperationException(process.name());
    }

    @Override
    public void replyOrdered(Reference reference) {
        throw new UnsupportedOperationException("reply ordered");
    }

    private void correlate(String message, Reference reference, Optional<Answer> answer) {
        var correlation = engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(reference.value());
        answer.ifPresent(a -> correlation.setVariable(a.variable(), a.value()));
        correlation.correlate();
    }

    @Override
    public void rearm(Standing standing, WakeUps wakeUps) {
        for (Task task : tasks(standing.reference())) dueDay(task, standing);
        Date alertAt = Timers.at(wakeUps.alertOn());
        Date windowEndedAt = Timers.at(Optional.ofNullable(standing.correctionCheckOn()));
        for (Job job : timers(standing.reference())) {
            String activity = activity(job);
            if (activity.equals(Timers.ALERT)) moveTo(job, alertAt);
            if (activity.equals(Timers.WINDOW_ENDED)) moveTo(job, windowEndedAt);
        }
    }

    private void dueDay(Task task, Standing standing) {
        LocalDate dueOn = standing.dueOn(TaskKinds.ofDefinition(task.getTaskDefinitionKey()));
        Date due = dueOn == null ? null : Timers.at(Optional.of(dueOn));
        list.dueOn(task.getId(), dueOn);
        if (Objects.equals(task.getDueDate(), due)) return;
        task.setDueDate(due);
        engine.getTaskService().saveTask(task);
    }

    private void moveTo(Job job, Date due) {
        if (!due.equals(job.getDuedate())) management().setJobDuedate(job.getId(), due);
    }

    private List<Task> tasks(Reference reference) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .list();
    }

    private List<Job> timers(Reference reference) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> management().createJobQuery().processInstanceId(id).timers().list().stream())
                .toList();
    }

    private String activity(Job job) {
        return management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private ManagementService management() {
        return engine.getManagementService();
    }
}
