package disclosure.engine;

import disclosure.handling.Moment;
import disclosure.handling.WatchingDeadlines;
import java.time.Clock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** A deadline timer fired: asks the use case, which may find nothing to do. */
final class RaiseAlert implements JavaDelegate {

    private final Supplier<WatchingDeadlines> watching;
    private final Clock clock;

    RaiseAlert(Supplier<WatchingDeadlines> watching, Clock clock) {
        this.watching = watching;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        watching.get()
                .wake(DeadlineWatch.reference(execution), Moment.of(clock))
                .orElseThrow();
    }
}
