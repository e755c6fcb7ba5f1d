package disclosure.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.AlertLevel;
import disclosure.casefile.Alerts;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DueDefence;
import disclosure.casefile.HouseAct;
import disclosure.casefile.PlannedDays;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.handling.Answer;
import disclosure.handling.WorkList;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** What holds of a case after every step, whatever the step was. */
record Invariants(Bureau bureau, Reference reference) {

    /** Those that are no answer of a person, and what they look like; all others are names of closed sets or yes or no. */
    private static final Map<String, String> VARIABLES = Map.of(
            "reference", "[A-Z]+-\\d{4}-\\d+-[0-9A-Z]",
            "matter", "[a-z]+\\d*",
            "sideProcess", "[A-Z][a-z]+Process",
            "receipt", "FIXED|UNCONFIRMED",
            "defence", "NEEDED|NONE",
            "opinionAwaited", "true|false");

    private static final String ANSWER = "[A-Z]+(_[A-Z]+)*|true|false";
    private static final Set<String> ANSWERED =
            Arrays.stream(Answer.values()).map(Answer::variable).collect(toSet());

    void hold() {
        CaseFile file = bureau.files.find(reference).orElseThrow();
        Standing derived = bureau.use.standing(file, bureau.now());
        assertThat(bureau.files.standing(reference)).as("projection").contains(derived);
        tasksAndRowsAgree();
        tasksAreDueWhenTheClockSays(file, derived);
        tasksArePlannedWhenTheHouseSays(file);
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

    private void tasksAreDueWhenTheClockSays(CaseFile file, Standing standing) {
        for (Task task : tasks()) {
            LocalDate due = dueOn(bureau.list.find(task.getId()).orElseThrow(), file, standing);
            assertThat(bureau.list.find(task.getId()).orElseThrow().dueOn())
                    .as("due day of the row for " + task.getName())
                    .isEqualTo(due);
        }
    }

    private void tasksArePlannedWhenTheHouseSays(CaseFile file) {
        PlannedDays planned = bureau.planned(file);
        for (WorkList.Row row : bureau.list.of(reference)) {
            assertThat(Optional.ofNullable(row.plannedOn()))
                    .as("planned day of " + row.kind())
                    .isEqualTo(planned.plannedOn(row.kind(), row.openedOn(), row.dueOn()));
            if (row.plannedOn() == null) continue;
            assertThat(row.plannedOn()).isBeforeOrEqualTo(row.dueOn());
            assertThat(planned.missed(row.kind(), row.plannedOn()))
                    .as("a plan missed and not told")
                    .isFalse();
        }
    }

    private @Nullable LocalDate dueOn(WorkList.Row task, CaseFile file, Standing standing) {
        return switch (task.kind()) {
            case RECORD_OPINION -> opinionDueOn(file, task.matter()).orElse(null);
            case SEND_DEFENCE ->
                defence(file, task.matter()).map(DueDefence::dueOn).orElse(null);
            default -> standing.dueOn(task.kind());
        };
    }

    private Optional<LocalDate> opinionDueOn(CaseFile file, @Nullable String matter) {
        return file.consultations().stream()
                .filter(opinion -> opinion.open() && opinion.id().equals(matter))
                .flatMap(opinion -> opinion.answerDueOn(file, calendar()).stream())
                .findFirst();
    }

    private Optional<DueDefence> defence(CaseFile file, @Nullable String matter) {
        return DueDefence.of(file, calendar()).stream()
                .filter(defence -> defence.id().equals(matter))
                .findFirst();
    }

    private WorkingDays calendar() {
        return bureau.calendars.current();
    }

    private void timersWakeWhenTheClockSays(CaseFile file, Standing standing) {
        for (Job timer : bureau.timers(reference)) {
            String activity = bureau.activityOf(timer);
            assertThat(timer.getDuedate())
                    .as("timer of " + activity)
                    .isEqualTo(Timers.at(wakesOn(activity, matter(timer), file, standing)));
        }
    }

    private Optional<LocalDate> wakesOn(String activity, @Nullable String matter, CaseFile file, Standing standing) {
        return switch (activity) {
            case Timers.ALERT ->
                Stream.concat(nextAlert(file, standing).stream(), planToBeTold(file))
                        .min(LocalDate::compareTo);
            case Timers.WINDOW_ENDED -> Optional.ofNullable(standing.correctionCheckOn());
            case Timers.OPINION_WINDOW_ENDED ->
                opinionDueOn(file, matter).map(day -> calendar().add(day, 1));
            case Timers.FEE_WINDOW_ENDED ->
                Optional.ofNullable(standing.feeDueOn()).map(day -> calendar().add(day, 1));
            case Timers.DEFENCE_ALERT ->
                defence(file, matter)
                        .filter(defence -> !told(file, defence, AlertLevel.DEFENCE_OVERDUE))
                        .map(defence -> told(file, defence, AlertLevel.DEFENCE_DUE)
                                ? calendar().add(defence.dueOn(), 1)
                                : calendar().subtract(defence.dueOn(), 3));
            case Timers.REASSESSMENT -> Optional.of(lookedAtOn(file).plusYears(1));
            default -> throw new AssertionError("a timer nobody knows: " + activity);
        };
    }

    private Stream<LocalDate> planToBeTold(CaseFile file) {
        PlannedDays planned = bureau.planned(file);
        return bureau.list.of(reference).stream()
                .filter(row -> row.plannedOn() != null)
                .flatMap(row -> planned.tellOn(row.kind(), row.plannedOn()).stream());
    }

    private static boolean told(CaseFile file, DueDefence defence, AlertLevel level) {
        return file.all(HouseAct.AlertRaised.class).stream()
                .anyMatch(alert -> alert.level() == level
                        && alert.dueOn().equals(defence.dueOn())
                        && defence.id().equals(alert.remedyId()));
    }

    private static LocalDate lookedAtOn(CaseFile file) {
        return file.last(AftercareAct.WithholdingReassessed.class)
                .map(Act::on)
                .orElseGet(() -> file.last(Act.CaseArchived.class).orElseThrow().on());
    }

    private @Nullable String matter(Job timer) {
        return (String) bureau.engine()
                .getRuntimeService()
                .getVariable(timer.getProcessInstanceId(), CamundaCaseProcess.MATTER);
    }

    private Optional<LocalDate> nextAlert(CaseFile file, Standing standing) {
        LocalDate today = bureau.now().today();
        if (standing.confirmationDueOn() != null)
            return Optional.of(Alerts.unconfirmedOn(bureau.calendars.current(), standing.arrivedOn()))
                    .filter(day -> day.isAfter(today));
        LocalDate due = standing.currentDueOn();
        if (due == null) return Optional.empty();
        assertThat(Alerts.reached(bureau.calendars.current(), due, file.all(HouseAct.AlertRaised.class), today))
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
            String name = variable.getName();
            assertThat(ANSWERED.contains(name) || VARIABLES.containsKey(name))
                    .as(name)
                    .isTrue();
            assertThat(Objects.toString(variable.getValue(), "NOT_ANSWERED"))
                    .as(name)
                    .matches(VARIABLES.getOrDefault(name, ANSWER));
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
