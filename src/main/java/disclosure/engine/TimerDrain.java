package disclosure.engine;

import disclosure.handling.EngineTime;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Fires due timers one after the other in the order of their days, on the caller's thread. For the training clock and
 * the demonstration, where the engine's own job executor stands still.
 */
final class TimerDrain implements EngineTime {

    private final ProcessEngine engine;

    TimerDrain(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void set(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @Override
    public void release() {
        ClockUtil.reset();
    }

    /** One at a time: firing a timer may arm another that is due before the next. */
    @Override
    public synchronized int fireUpTo(Instant end, Consumer<Instant> reached) {
        int fired = 0;
        for (Job job = nextDue(end); job != null; job = nextDue(end)) {
            reached.accept(job.getDuedate().toInstant());
            engine.getManagementService().executeJob(job.getId());
            fired++;
        }
        return fired;
    }

    private @org.jspecify.annotations.Nullable Job nextDue(Instant end) {
        List<Job> due = engine.getManagementService()
                .createJobQuery()
                .timers()
                .active()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(end.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .listPage(0, 1);
        return due.isEmpty() ? null : due.get(0);
    }
}
