package disclosure.engine;

import disclosure.handling.Moment;
import disclosure.handling.WatchingDeadlines;
import java.time.Clock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The timer of a defence fired: asks the use case, which may find nothing to do. */
final class RaiseDefenceAlert implements JavaDelegate {

    private final Supplier<WatchingDeadlines> watching;
    private final Clock clock;

    RaiseDefenceAlert(Supplier<WatchingDeadlines> watching, Clock clock) {
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watching.get()
                .wakeDefence(DeadlineWatch.reference(execution), DeadlineWatch.matter(execution), Moment.of(clock))
                .orElseThrow();
    }
}
