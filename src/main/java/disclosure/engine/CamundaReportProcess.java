package disclosure.engine;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportStep;
import disclosure.handling.ReportProcess;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;

/** One process a report; its business key is the period, and no case has such a key. */
final class CamundaReportProcess implements ReportProcess {

    static final String PROCESS = "ReportingProcess";

    private static final String KEY = "report/";

    private final ProcessEngine engine;

    CamundaReportProcess(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void start(ReportPeriod period) {
        engine.getRuntimeService().startProcessInstanceByKey(PROCESS, key(period));
    }

    @Override
    public void done(ReportPeriod period, ReportStep step) {
        Task open = engine.getTaskService()
                .createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(key(period))
                .singleResult();
        if (open == null || step(open.getTaskDefinitionKey()) != step)
            throw new IllegalStateException("not open: " + step + " of " + period.key());
        engine.getTaskService().complete(open.getId());
    }

    /** {@code Task_PrepareReport} is {@link ReportStep#PREPARE_REPORT}. */
    static ReportStep step(String definitionKey) {
        return definitionKey.equals("Task_PrepareReport") ? ReportStep.PREPARE_REPORT : ReportStep.PUBLISH_REPORT;
    }

    private static String key(ReportPeriod period) {
        return KEY + period.key();
    }

    static ReportPeriod period(DelegateExecution execution) {
        return ReportPeriod.read(execution.getProcessBusinessKey().substring(KEY.length()))
                .orElseThrow();
    }
}
