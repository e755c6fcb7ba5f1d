package disclosure.engine;

import disclosure.handling.ReportDuties;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The work on a report begins: the next one is planned. */
final class PlanNextReport implements JavaDelegate {

    private final Supplier<ReportDuties> duties;

    PlanNextReport(Supplier<ReportDuties> duties) {
        this.duties = duties;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.get().begun(CamundaReportProcess.period(execution));
    }
}
