package disclosure.engine;

import static java.util.stream.Collectors.toMap;

import disclosure.casefile.Standing;
import disclosure.handling.WakeUps;
import disclosure.handling.WorkList;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;

/**
 * Sets the timers and the due days of the open tasks of one case to what the clock says. Asks the engine and the list the
 * same few questions however much is open, and writes only what has moved.
 */
final class Rearming {

    /** The job of an event sub-process names that, and not its start event. */
    private static final String DEADLINE_WATCH = "EventSubProcess_DeadlineWatch";

    private final ProcessEngine engine;
    private final WorkList list;

    Rearming(ProcessEngine engine, WorkList list) {
        this.engine = engine;
        this.list = list;
    }

    /** Within a command. */
    void rearm(Standing standing, WakeUps wakeUps) {
        List<WorkList.Row> open = list.of(standing.reference());
        for (WorkList.Row task : open)
            days(task, wakeUps.dueOn(task.kind(), task.matter(), standing), wakeUps.plannedOn(task, standing));
        armTimers(standing, wakeUps.with(open, standing));
    }

    private void armTimers(Standing standing, WakeUps wakeUps) {
        List<Job> timers = timers(standing.reference().value());
        Map<String, String> matters = timers.stream().allMatch(Rearming::isOfTheCase) ? Map.of() : matters(timers);
        for (Job timer : timers) moveTo(timer, Timers.at(day(timer, standing, wakeUps, matters)));
    }

    /** The row alone has one; nobody asks the engine when a task is due (docs/decisions/006-own-work-list.md). */
    private void days(WorkList.Row task, @Nullable LocalDate dueOn, @Nullable LocalDate plannedOn) {
        boolean asBefore = Objects.equals(task.dueOn(), dueOn) && Objects.equals(task.plannedOn(), plannedOn);
        if (!asBefore) list.dueOn(task.id(), dueOn, plannedOn);
    }

    private Optional<LocalDate> day(Job timer, Standing standing, WakeUps wakeUps, Map<String, String> matters) {
        return switch (activity(timer)) {
            case DEADLINE_WATCH -> wakeUps.alertOn();
            case Timers.WINDOW_ENDED -> Optional.ofNullable(standing.correctionCheckOn());
            case Timers.REASSESSMENT -> Optional.ofNullable(wakeUps.matters().get(WakeUps.REASSESSMENT));
            default ->
                Optional.ofNullable(matters.get(timer.getProcessInstanceId())).map(wakeUps.matters()::get);
        };
    }

    private static boolean isOfTheCase(Job timer) {
        return Set.of(DEADLINE_WATCH, Timers.WINDOW_ENDED, Timers.REASSESSMENT).contains(activity(timer));
    }

    /** Named in the job itself; its definition would be one more question for each. */
    private static String activity(Job timer) {
        String configuration = ((JobEntity) timer).getJobHandlerConfigurationRaw();
        int end = configuration.indexOf('$');
        return end < 0 ? configuration : configuration.substring(0, end);
    }

    private void moveTo(Job job, Date due) {
        if (!due.equals(job.getDuedate())) ((JobEntity) job).setDuedate(due);
    }

    /** The engine's own queries know jobs by their process only, so it would take two. */
    @SuppressWarnings("unchecked")
    private static List<Job> timers(String businessKey) {
        return Context.getCommandContext().getDbEntityManager().selectList("selectTimersOfCase", businessKey);
    }

    /** Which of several things each process runs for. */
    private Map<String, String> matters(List<Job> timers) {
        String[] instances =
                timers.stream().map(Job::getProcessInstanceId).distinct().toArray(String[]::new);
        return engine
                .getRuntimeService()
                .createVariableInstanceQuery()
                .variableName(CamundaCaseProcess.MATTER)
                .processInstanceIdIn(instances)
                .list()
                .stream()
                .collect(toMap(
                        VariableInstance::getProcessInstanceId,
                        variable -> String.valueOf(variable.getValue()),
                        (one, other) -> one));
    }
}
