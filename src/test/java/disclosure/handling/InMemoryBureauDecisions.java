package disclosure.handling;

import java.util.ArrayList;
import java.util.List;

/** Decisions without a database. */
public final class InMemoryBureauDecisions implements BureauDecisions, Remembering {

    private DecisionLog log = DecisionLog.empty();

    @Override
    public DecisionLog current() {
        return log;
    }

    @Override
    public DecisionLog lock() {
        return log;
    }

    @Override
    public void add(BureauDecision decision) {
        List<BureauDecision> all = new ArrayList<>(log.all());
        all.add(decision);
        log = new DecisionLog(all);
    }

    public void clear() {
        log = DecisionLog.empty();
    }

    @Override
    public Runnable remember() {
        DecisionLog then = log;
        return () -> log = then;
    }
}
