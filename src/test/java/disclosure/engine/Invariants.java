package disclosure.engine;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.Alerts;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.WorkList;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** What holds of a case after every step, whatever the step was. */
record Invariants(Bureau bureau, Reference reference) {

    private static final Set<String> VARIABLES = Set.of(
            "reference", "receipt", "need", "correctionOutcome", "correctionCheck", "reviewOutcome", "signature");
    private static final Pattern ENUM_NAME = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    void hold() {
        CaseFile file = bureau.files.find(reference).orElseThrow();
        Standing derived = bureau.use.standing(file, bureau.now());
        assertThat(bureau.files.standing(reference)).as("projection").contains(derived);
        tasksAndRowsAgree();
        tasksAreDueWhenTheClockSays(derived);
        timersWakeWhenTheClockSays(file, derived);
        variablesAreReferenceAndEnumNames();
    }

    private void tasksAndRowsAgree() {
        assertThat(bureau.list.of(reference))
                .as("rows of the work list")
                .extracting(WorkList.Row::id, row -> row.kind().name(), WorkList.Row::assignee)
                .containsExactlyInAnyOrderElementsOf(tasks().stream()
                        .map(task -> org.assertj.core.groups.Tuple.tuple(
                                task.getId(),
                                TaskKinds.ofDefinition(task.getTaskDefinitionKey())
                                        .name(),
                                task.getAssignee()))
                        .toList());
    }

    private void tasksAreDueWhenTheClockSays(Standing standing) {
        for (Task task : tasks()) {
            LocalDate due = standing.dueOn(TaskKinds.ofDefinition(task.getTaskDefinitionKey()));
            Date moment = due == null ? null : Timers.at(Optional.of(due));
            assertThat(task.getDueDate()).as("due day of " + task.getName()).isEqualTo(moment);
            assertThat(bureau.list.find(task.getId()).orElseThrow().dueOn())
                    .as("due day of the row for " + task.getName())
                    .isEqualTo(due);
        }
    }

    private void timersWakeWhenTheClockSays(CaseFile file, Standing standing) {
        for (Job timer : bureau.timers(reference)) {
            String activity = bureau.activityOf(timer);
            Optional<LocalDate> day = activity.equals(Timers.ALERT)
                    ? nextAlert(file, standing)
                    : Optional.ofNullable(standing.correctionCheckOn());
            assertThat(timer.getDuedate()).as("timer of " + activity).isEqualTo(Timers.at(day));
        }
    }

    private Optional<LocalDate> nextAlert(CaseFile file, Standing standing) {
        LocalDate today = bureau.now().today();
        if (standing.confirmationDueOn() != null)
            return Optional.of(Alerts.unconfirmedOn(bureau.calendars.current(), standing.arrivedOn()))
                    .filter(day -> day.isAfter(today));
        LocalDate due = standing.replyDueOn();
        if (due == null || standing.closedOn() != null) return Optional.empty();
        assertThat(Alerts.reached(bureau.calendars.current(), due, file.all(Act.AlertRaised.class), today))
                .as("an alert reached and not raised")
                .isEmpty();
        return Optional.of(Alerts.next(bureau.calendars.current(), due, today));
    }

    private void variablesAreReferenceAndEnumNames() {
        List<HistoricVariableInstance> variables = bureau.engine()
                .getHistoryService()
                .createHistoricVariableInstanceQuery()
                .list();
        assertThat(variables).as("process variables").allSatisfy(variable -> {
            assertThat(variable.getName()).isIn(VARIABLES);
            String value = Objects.toString(variable.getValue(), "NOT_ANSWERED");
            if (variable.getName().equals("reference"))
                assertThat(Reference.parse(value)).contains(value);
            else assertThat(value).matches(ENUM_NAME);
        });
    }

    private List<Task> tasks() {
        return bureau.engine()
                .getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .list();
    }
}
