package disclosure.engine;

import disclosure.handling.EngineState;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** Counts the engine's jobs, and tells since when the oldest of them waits. */
final class CountedJobs implements EngineState {

    private final ProcessEngine engine;

    CountedJobs(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public Jobs jobs(Instant now) {
        ManagementService management = engine.getManagementService();
        Date until = Date.from(now);
        List<Job> oldest = management
                .createJobQuery()
                .withRetriesLeft()
                .duedateLowerThan(until)
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return new Jobs(
                management.createJobQuery().timers().duedateHigherThan(until).count(),
                management
                        .createJobQuery()
                        .withRetriesLeft()
                        .duedateLowerThan(until)
                        .count(),
                management.createJobQuery().noRetriesLeft().count(),
                engine.getRuntimeService().createIncidentQuery().count(),
                oldest.isEmpty() ? null : oldest.get(0).getDuedate().toInstant());
    }
}
