package disclosure.engine;

import disclosure.casefile.Reference;
import disclosure.handling.Moment;
import disclosure.handling.WatchingDeadlines;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;

/** Tells the diagrams' timers when to fire: on the days the clock names. */
public final class DeadlineWatch {

    private final Supplier<WatchingDeadlines> watching;
    private final Clock clock;

    DeadlineWatch(Supplier<WatchingDeadlines> watching, Clock clock) {
        this.watching = watching;
        this.clock = clock;
    }

    /**
     * The engine asks this again before each alert is raised, so the answer lies after today. Where a process only begins
     * there are no tasks yet, and re-arming looks at them in the same transaction.
     */
    public String cycle(DelegateExecution execution) {
        boolean again = Context.getCommandContext().getCurrentJob() != null;
        Moment now = Moment.of(clock);
        return Timers.dailyFrom(
                again
                        ? watching.get().alertOrPlanAfterToday(reference(execution), now)
                        : watching.get().alertAfterToday(reference(execution), now));
    }

    public Date correctionWindowEnd(DelegateExecution execution) {
        return Timers.at(watching.get().correctionCheckOn(reference(execution), Moment.of(clock)));
    }

    /** Of a process that runs for one matter beside the main line. */
    public Date wakeUp(DelegateExecution execution) {
        return Timers.at(watching.get().wakeUpOn(reference(execution), matter(execution), Moment.of(clock)));
    }

    /** Again and again, as {@link #cycle}: one that fires too early is not the last, and a late defence is told as well. */
    public String wakeUpCycle(DelegateExecution execution) {
        return Timers.dailyFrom(
                watching.get().defenceAlertAfterToday(reference(execution), matter(execution), Moment.of(clock)));
    }

    static String matter(DelegateExecution execution) {
        return Objects.requireNonNull(CamundaCaseProcess.matter(execution));
    }

    static Reference reference(DelegateExecution execution) {
        return new Reference(execution.getProcessBusinessKey());
    }
}
