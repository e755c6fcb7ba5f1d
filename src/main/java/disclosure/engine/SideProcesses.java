package disclosure.engine;

import static disclosure.engine.CamundaCaseProcess.MATTER;
import static disclosure.engine.CamundaCaseProcess.PROCESS;
import static disclosure.engine.CamundaCaseProcess.RECORD_CORRECTION;
import static disclosure.engine.CamundaCaseProcess.REFERENCE;

import disclosure.casefile.Reference;
import disclosure.casefile.TaskKind;
import disclosure.handling.SideProcess;
import disclosure.handling.WorkList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.jspecify.annotations.Nullable;

/** What runs for a case beside its main line or in its place: begun, told of, begun again. */
final class SideProcesses {

    private static final String DEFENCE = "defence";
    private static final String READY_TO_EXAMINE = "Gateway_ReadyToExamine";

    /** Tasks of a case that is over but for its papers. */
    private static final Set<TaskKind> CLOSING = EnumSet.of(
            TaskKind.DELIVER_REPLY,
            TaskKind.ISSUE_CLOSING_LETTER,
            TaskKind.DELIVER_CLOSING_LETTER,
            TaskKind.ARCHIVE_CASE);

    private final ProcessEngine engine;
    private final WorkList list;
    private final FormerDiagrams former;

    SideProcesses(ProcessEngine engine, WorkList list, FormerDiagrams former) {
        this.engine = engine;
        this.list = list;
        this.former = former;
    }

    void begin(SideProcess process, Reference reference, String matter) {
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

    void remedyDecided(Reference reference, String matter) {
        boolean heard = isHeard(ofMatter("Message_RemedyDecided", reference, matter));
        if (!heard) former.remedyDecided(reference, matter);
    }

    /** One that is owed already is owed by another day, which re-arming sees to. */
    void answerWanted(Reference reference, String matter) {
        ofMatter("Message_AnswerWanted", reference, matter)
                .setVariable(DEFENCE, "NEEDED")
                .correlateAllWithResult();
    }

    private MessageCorrelationBuilder ofMatter(String name, Reference reference, String matter) {
        return message(name, reference).processInstanceVariableEquals(MATTER, matter);
    }

    /** A case that is still in hand goes on as it is; one that only waits to be filed, or is filed, is handled again. */
    void handledAgain(String process, String from, Reference reference) {
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

    /** Without anything of its own to be read or signed. */
    void goesOnAtLetter(Reference reference) {
        runtime()
                .createProcessInstanceModification(running(PROCESS, reference))
                .cancelAllForActivity("Task_HandleRequest")
                .startBeforeActivity("Task_IssueLetter")
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

    static boolean isHeard(MessageCorrelationBuilder message) {
        return !message.correlateAllWithResult().isEmpty();
    }

    private RuntimeService runtime() {
        return engine.getRuntimeService();
    }
}
