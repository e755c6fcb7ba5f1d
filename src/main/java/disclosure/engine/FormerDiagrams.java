package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.handling.SideProcess;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * What is said to cases that still run on diagrams of before. They do not know today's messages: there a case ended by
 * another name, and what runs beside it is not within it (docs/decisions/013-side-processes-and-versions.md).
 */
final class FormerDiagrams {

    private static final List<SideProcess> WITHIN =
            List.of(SideProcess.CONSULTATION, SideProcess.EXTENSION, SideProcess.FEE);

    private final ProcessEngine engine;

    FormerDiagrams(ProcessEngine engine) {
        this.engine = engine;
    }

    /** By the name that ending had there. */
    void ended(Reference reference) {
        engine.getRuntimeService()
                .createMessageCorrelation("Message_RequestWithdrawn")
                .processInstanceBusinessKey(reference.value())
                .correlate();
    }

    /** What began while the case ran on such a diagram is not within it and has to be ended with it. */
    void endBeside(Reference reference) {
        String[] beside = WITHIN.stream().map(SideProcesses::processOf).toArray(String[]::new);
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .processDefinitionKeyIn(beside)
                .list()) engine.getRuntimeService().deleteProcessInstance(instance.getId(), "the case has ended");
    }

    /** Nobody waited for it there: it ends as a whole. */
    void remedyDecided(Reference reference, String matter) {
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(reference.value())
                .processDefinitionKey(SideProcesses.processOf(SideProcess.REMEDY))
                .variableValueEquals(CamundaCaseProcess.MATTER, matter)
                .list()) engine.getRuntimeService().deleteProcessInstance(instance.getId(), "the remedy was decided");
    }

    /** By hand, as it has no event for it. */
    void draftReopened(Reference reference) {
        ProcessInstance running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(CamundaCaseProcess.PROCESS)
                .processInstanceBusinessKey(reference.value())
                .singleResult();
        engine.getRuntimeService()
                .createProcessInstanceModification(running.getId())
                .cancelAllForActivity("Task_IssueLetter")
                .startBeforeActivity(CamundaCaseProcess.READY_TO_HANDLE)
                .execute();
    }
}
