package disclosure.engine;

import disclosure.handling.EndingConsultations;
import disclosure.handling.Moment;
import java.time.Clock;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** The timer of an opinion fired: asks the use case, which may find that it is still waited for. */
final class EndConsultation implements JavaDelegate {

    private final Supplier<EndingConsultations> ending;
    private final Clock clock;

    EndConsultation(Supplier<EndingConsultations> ending, Clock clock) {
        this.ending = ending;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean awaited = ending.get()
                .lapse(DeadlineWatch.reference(execution), DeadlineWatch.matter(execution), Moment.of(clock))
                .orElseThrow();
        execution.setVariable("opinionAwaited", awaited);
    }
}
