package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.handling.Answer;
import disclosure.handling.CaseProcess;
import disclosure.handling.SideProcess;
import disclosure.handling.WakeUps;
import disclosure.handling.WorkList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;

/** Keeps the place of each case in the embedded engine; the case reference is the business key of all its processes. */
final class CamundaCaseProcess implements CaseProcess {

    static final String PROCESS = "DisclosureCaseProcess";

    /** Where a case goes on that turns out to ask for the correction of an own record. */
    static final String RECORD_CORRECTION = "RecordCorrectionProcess";

    /** Variable that tells apart what runs for one case several times. */
    static final String MATTER = "matter";

    /** The main line and what it calls are about the case itself. */
    private static final Set<String> OF_THE_CASE = Set.of(
            PROCESS,
            "ReceiptConfirmationProcess",
            "CorrectionProcess",
            "ConfidentialityReviewProcess",
            "ClosingProcess");

    static final String REFERENCE = "reference";
    static final String RECEIPT = "receipt";

    /** Where a case that goes back to its handler goes on. */
    static final String READY_TO_HANDLE = "Gateway_ReadyToHandle";

    /** Tasks of those who have a draft before it has left the house. */
    private static final Set<TaskKind> WITH_DRAFT = EnumSet.of(
            TaskKind.DIVISION_REVIEW,
            TaskKind.CONFIDENTIALITY_REVIEW,
            TaskKind.LEGAL_REVIEW,
            TaskKind.LEADER_REVIEW,
            TaskKind.SIGN_REPLY,
            TaskKind.APPROVE_RECORD_FINDING,
            TaskKind.ISSUE_LETTER);

    private final ProcessEngine engine;
    private final WorkList list;
    private final Rearming rearming;
    private final FormerDiagrams former;
    private final SideProcesses sides;

    CamundaCaseProcess(ProcessEngine engine, WorkList list) {
        this.engine = engine;
        this.list = list;
        this.rearming = new Rearming(engine, list);
        this.former = new FormerDiagrams(engine);
        this.sides = new SideProcesses(engine, list, former);
    }

    @Override
    public void start(Reference reference, boolean receiptDayFixed) {
        String receipt = receiptDayFixed ? "FIXED" : "UNCONFIRMED";
        Map<String, Object> variables =
                Answering.passing(Map.of(RECEIPT, receipt)).putValue(REFERENCE, reference.value());
        runtime().startProcessInstanceByKey(PROCESS, reference.value(), variables);
    }

    @Override
    public void complete(String taskId, String person, Set<Answer> answers) {
        atOnce(() -> new Answering(engine).complete(taskId, person, answers));
    }

    /** As one command: the engine reads and writes what all of them touch once. */
    @Override
    public void atOnce(Runnable calls) {
        ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(context -> {
                    calls.run();
                    return null;
                });
    }

    @Override
    public Optional<Past> past(String taskId) {
        HistoricTaskInstance task = engine.getHistoryService()
                .createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .singleResult();
        return Optional.ofNullable(task)
                .flatMap(done -> Reference.readAny(businessKey(done.getProcessInstanceId())))
                .map(reference -> new Past(reference, TaskKinds.ofDefinition(task.getTaskDefinitionKey())));
    }

    private String businessKey(String processInstance) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceId(processInstance)
                .singleResult()
                .getBusinessKey();
    }

    @Override
    public void assign(String taskId, @Nullable String person) {
        engine.getTaskService().setAssignee(taskId, person);
    }

    @Override
    public void correctionReceived(Reference reference) {
        message("Message_RequestCorrected", reference).correlate();
    }

    @Override
    public void noticeRevoked(Reference reference) {
        message("Message_NoticeRevoked", reference).correlate();
    }

    @Override
    public void ended(Reference reference) {
        boolean heard = SideProcesses.isHeard(message("Message_RequestEnded", reference));
        if (!heard) former.ended(reference);
        former.endBeside(reference);
    }

    /** Whoever has the draft gives it back without a word of their own; a signed one waits for its letter no longer. */
    @Override
    public void draftReopened(Reference reference) {
        WorkList.Row task = list.of(reference).stream()
                .filter(row -> WITH_DRAFT.contains(row.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no draft to give back: " + reference));
        switch (task.kind()) {
            case SIGN_REPLY -> giveBack(task, Answer.SIGNATURE_RETURNED);
            case APPROVE_RECORD_FINDING -> giveBack(task, Answer.FINDING_RETURNED);
            case ISSUE_LETTER -> letterWaitsNoLonger(reference);
            default -> giveBack(task, Answer.REVIEW_RETURNED);
        }
    }

    @Override
    public void replyTakenOver(Reference reference) {
        sides.goesOnAtLetter(reference);
    }

    private void letterWaitsNoLonger(Reference reference) {
        boolean heard = SideProcesses.isHeard(message("Message_DraftReopened", reference));
        if (!heard) former.draftReopened(reference);
    }

    private void giveBack(WorkList.Row task, Answer returned) {
        atOnce(() -> new Answering(engine).complete(task.id(), null, Set.of(returned)));
    }

    private MessageCorrelationBuilder message(String name, Reference reference) {
        return runtime().createMessageCorrelation(name).processInstanceBusinessKey(reference.value());
    }

    /** Null in a process that is about the case itself. */
    static @Nullable String matter(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        if (OF_THE_CASE.contains(process)) return null;
        return process.equals(SideProcesses.processOf(SideProcess.REASSESSMENT))
                ? WakeUps.REASSESSMENT
                : (String) execution.getVariable(MATTER);
    }

    @Override
    public void begin(SideProcess process, Reference reference, String matter) {
        sides.begin(process, reference, matter);
    }

    @Override
    public void replyOrdered(Reference reference) {
        sides.handledAgain(PROCESS, READY_TO_HANDLE, reference);
    }

    @Override
    public void remedyDecided(Reference reference, String matter) {
        sides.remedyDecided(reference, matter);
    }

    @Override
    public void answerWanted(Reference reference, String matter) {
        sides.answerWanted(reference, matter);
    }

    @Override
    public void rearm(Standing standing, WakeUps wakeUps) {
        atOnce(() -> rearming.rearm(standing, wakeUps));
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
