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
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
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
    private static final String DEFENCE = "defence";

    /** Where a case that goes back to its handler goes on. */
    static final String READY_TO_HANDLE = "Gateway_ReadyToHandle";

    private static final String READY_TO_EXAMINE = "Gateway_ReadyToExamine";

    /** Tasks of a case that is over but for its papers. */
    private static final Set<TaskKind> CLOSING =
            EnumSet.of(TaskKind.DELIVER_REPLY, TaskKind.ISSUE_CLOSING_LETTER, TaskKind.ARCHIVE_CASE);

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

    CamundaCaseProcess(ProcessEngine engine, WorkList list) {
        this.engine = engine;
        this.list = list;
        this.rearming = new Rearming(engine, list);
        this.former = new FormerDiagrams(engine);
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
        message("Message_RequestCorrected", reference).correlate();
    }

    @Override
    public void noticeRevoked(Reference reference) {
        message("Message_NoticeRevoked", reference).correlate();
    }

    @Override
    public void ended(Reference reference) {
        boolean heard = isHeard(message("Message_RequestEnded", reference));
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

    private void letterWaitsNoLonger(Reference reference) {
        boolean heard = isHeard(message("Message_DraftReopened", reference));
        if (!heard) former.draftReopened(reference);
    }

    private void giveBack(WorkList.Row task, Answer returned) {
        atOnce(() -> new Answering(engine).complete(task.id(), null, Set.of(returned)));
    }

    @Override
    public void begin(SideProcess process, Reference reference, String matter) {
        String key = processOf(process);
        switch (process) {
            case CONSULTATION, EXTENSION, FEE -> beginWithin(key, reference, matter);
            case REMEDY -> beginBeside(key, reference, matter, Map.of(DEFENCE, "NEEDED"));
            case COMPLAINT -> beginBeside(key, reference, matter, Map.of(DEFENCE, "NONE"));
            case REASSESSMENT ->
                runtime()
                        .createProcessInstanceByKey(key)
                        .businessKey(reference.value())
                        .execute();
            case RECORD_CORRECTION -> leaveMainLine(reference);
            case RECORD_CORRECTION_ORDERED -> handledAgain(key, READY_TO_EXAMINE, reference);
        }
    }

    static String processOf(SideProcess process) {
        return switch (process) {
            case CONSULTATION -> "ConsultationProcess";
            case EXTENSION -> "ExtensionProcess";
            case FEE -> "FeeProcess";
            case REMEDY, COMPLAINT -> "RemedyProcess";
            case REASSESSMENT -> "ReassessmentProcess";
            case RECORD_CORRECTION, RECORD_CORRECTION_ORDERED -> RECORD_CORRECTION;
        };
    }

    /** Ends with the case; its variables belong to this one of perhaps several. */
    private void beginWithin(String process, Reference reference, String matter) {
        boolean heard = isHeard(message("Message_SideMatterOpened", reference)
                .setVariablesToTriggeredScope(Map.of(MATTER, matter, "sideProcess", process)));
        if (!heard) beginBeside(process, reference, matter, Map.of());
    }

    private void beginBeside(String process, Reference reference, String matter, Map<String, Object> more) {
        runtime()
                .createProcessInstanceByKey(process)
                .businessKey(reference.value())
                .setVariables(Answering.passing(more))
                .setVariable(MATTER, matter)
                .execute();
    }

    /** It is no request for information, so nothing of a request goes on: neither the case's process nor what it opened. */
    private void leaveMainLine(Reference reference) {
        String main = running(PROCESS, reference);
        if (main != null) runtime().deleteProcessInstance(main, "the correction of a record goes its own way");
        former.endBeside(reference);
        runtime().startProcessInstanceByKey(RECORD_CORRECTION, reference.value(), Map.of(REFERENCE, reference.value()));
    }

    @Override
    public void replyOrdered(Reference reference) {
        handledAgain(PROCESS, READY_TO_HANDLE, reference);
    }

    @Override
    public void remedyDecided(Reference reference, String matter) {
        boolean heard = isHeard(ofMatter("Message_RemedyDecided", reference, matter));
        if (!heard) former.remedyDecided(reference, matter);
    }

    /** One that is owed already is owed by another day, which re-arming sees to. */
    @Override
    public void answerWanted(Reference reference, String matter) {
        ofMatter("Message_AnswerWanted", reference, matter)
                .setVariable(DEFENCE, "NEEDED")
                .correlateAllWithResult();
    }

    private MessageCorrelationBuilder ofMatter(String name, Reference reference, String matter) {
        return message(name, reference).processInstanceVariableEquals(MATTER, matter);
    }

    /** A case that is still in hand goes on as it is; one that only waits to be filed, or is filed, is handled again. */
    private void handledAgain(String process, String from, Reference reference) {
        boolean closing = list.of(reference).stream().anyMatch(task -> CLOSING.contains(task.kind()));
        String running = running(process, reference);
        if (running != null && !closing) return;
        if (running != null) runtime().deleteProcessInstance(running, "another reply was ordered");
        runtime()
                .createProcessInstanceByKey(process)
                .businessKey(reference.value())
                .setVariable(REFERENCE, reference.value())
                .startBeforeActivity(from)
                .execute();
    }

    private @Nullable String running(String process, Reference reference) {
        var instance = runtime()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(reference.value())
                .singleResult();
        return instance == null ? null : instance.getId();
    }

    private MessageCorrelationBuilder message(String name, Reference reference) {
        return runtime().createMessageCorrelation(name).processInstanceBusinessKey(reference.value());
    }

    /** Null in a process that is about the case itself. */
    static @Nullable String matter(DelegateExecution execution) {
        String process = ((ExecutionEntity) execution).getProcessDefinition().getKey();
        if (OF_THE_CASE.contains(process)) return null;
        return process.equals(processOf(SideProcess.REASSESSMENT))
                ? WakeUps.REASSESSMENT
                : (String) execution.getVariable(MATTER);
    }

    private static boolean isHeard(MessageCorrelationBuilder message) {
        return !message.correlateAllWithResult().isEmpty();
    }

    @Override
    public void rearm(Standing standing, WakeUps wakeUps) {
        atOnce(() -> rearming.rearm(standing, wakeUps));
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
