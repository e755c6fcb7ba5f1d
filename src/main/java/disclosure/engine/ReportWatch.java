package disclosure.engine;

import disclosure.handling.Moment;
import disclosure.handling.ReportDuties;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells the timers of the reports when to fire. */
public final class ReportWatch {

    private final Supplier<ReportDuties> duties;
    private final Clock clock;

    ReportWatch(Supplier<ReportDuties> duties, Clock clock) {
        this.duties = duties;
        this.clock = clock;
    }

    public Date beginning(DelegateExecution execution) {
        return Timers.at(Optional.of(duties.get().beginsOn(CamundaReportProcess.period(execution))));
    }

    /** The engine asks this again before each reminder, so the answer lies after today. */
    public String reminders(DelegateExecution execution) {
        return Timers.dailyFrom(duties.get()
                .reminderAfter(
                        CamundaReportProcess.period(execution), Moment.of(clock).today()));
    }
}
