package disclosure.engine;

import disclosure.handling.Moment;
import disclosure.handling.ReportDuties;
import java.time.Clock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A report's timer fired: asks the use case, which may find nothing to tell. */
final class RemindOfReport implements JavaDelegate {

    private final Supplier<ReportDuties> duties;
    private final Clock clock;

    RemindOfReport(Supplier<ReportDuties> duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        duties.get().remind(CamundaReportProcess.period(execution), Moment.of(clock));
    }
}
