package disclosure.engine;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseFile;
import disclosure.casefile.HouseAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.handling.WorkList;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.assertions.bpmn.ProcessInstanceAssert;

/** What a story can ask about its case between two steps. */
abstract class CaseChecks<S extends CaseChecks<S>> {

    static final String MAIN = "DisclosureCaseProcess";
    static final String CORRECTION = "CorrectionProcess";
    static final String REVIEW = "ConfidentialityReviewProcess";

    final Bureau bureau;
    final Reference reference;
    private final ProcessInstance process;

    CaseChecks(Bureau bureau, Reference reference) {
        this.bureau = bureau;
        this.reference = reference;
        this.process = running(MAIN);
    }

    abstract S self();

    /** Lets timers that are due today fire, as they would within seconds, and checks what must always hold. */
    S settled() {
        bureau.fireDueTimers();
        new Invariants(bureau, reference).hold();
        return self();
    }

    CaseFile file() {
        return bureau.files.find(reference).orElseThrow();
    }

    Standing standing() {
        return bureau.files.standing(reference).orElseThrow();
    }

    WorkList.Row task(TaskKind kind) {
        List<WorkList.Row> rows = bureau.list.of(reference).stream()
                .filter(row -> row.kind() == kind)
                .toList();
        assertThat(rows).as("open tasks " + kind).hasSize(1);
        return rows.get(0);
    }

    String taskId(TaskKind kind) {
        return task(kind).id();
    }

    TaskCheck thenTask(TaskKind kind) {
        thenOnly(kind);
        return new TaskCheck(task(kind));
    }

    /** The one open task, and until when. */
    final class TaskCheck {
        private final WorkList.Row row;

        private TaskCheck(WorkList.Row row) {
            this.row = row;
        }

        S isDue(String day) {
            assertThat(row.dueOn()).isEqualTo(on(day));
            return self();
        }

        S isPlannedFor(String day) {
            assertThat(row.plannedOn()).isEqualTo(on(day));
            return self();
        }

        S hasNoPlan() {
            assertThat(row.plannedOn()).isNull();
            return self();
        }

        S hasNoDueDay() {
            assertThat(row.dueOn()).isNull();
            return self();
        }
    }

    S thenOnly(TaskKind... kinds) {
        assertThat(bureau.list.of(reference)).extracting(WorkList.Row::kind).containsExactlyInAnyOrder(kinds);
        return self();
    }

    S thenRow(TaskKind kind, Consumer<WorkList.Row> check) {
        check.accept(task(kind));
        return self();
    }

    S thenReplyIsDue(String day) {
        assertThat(standing().replyDueOn()).isEqualTo(on(day));
        return self();
    }

    S thenNoReplyIsDue() {
        assertThat(standing().replyDueOn()).isNull();
        return self();
    }

    S thenStage(Stage stage) {
        assertThat(standing().stage()).isEqualTo(stage);
        return self();
    }

    S thenOutcome(Outcome outcome) {
        assertThat(standing().outcome()).isEqualTo(outcome);
        return self();
    }

    S thenFile(Consumer<CaseFile> check) {
        check.accept(file());
        return self();
    }

    /** Every alert there ever was, such as {@code "2025-10-11 Sat DUE_IN_5"}. */
    S thenAlerts(String... dayAndLevel) {
        assertThat(file().all(HouseAct.AlertRaised.class))
                .extracting(CaseChecks::alert)
                .containsExactly(dayAndLevel);
        return self();
    }

    /** What the clock asked by itself, such as {@code "2025-10-11 Sat DUE_IN_5 [HANDLER] OPEN"}. */
    S thenAskedByClock(String... expected) {
        assertThat(disclosure.casefile.Supervision.of(file()).stream()
                        .filter(disclosure.casefile.Supervision::automatic)
                        .map(one -> weekday(one.asked().on()) + " "
                                + one.asked().level() + " " + one.asked().asked() + " " + one.state()))
                .containsExactly(expected);
        return self();
    }

    /** Every time it was told that a planned day had passed, such as {@code "2025-09-29 Mon HANDLE_REQUEST"}. */
    S thenPlanMissed(String... dayAndTask) {
        assertThat(file().all(HouseAct.PlanMissed.class))
                .extracting(missed -> weekday(missed.on()) + " " + missed.task())
                .containsExactly(dayAndTask);
        return self();
    }

    private static String weekday(LocalDate day) {
        return day + " " + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    private static String alert(HouseAct.AlertRaised alert) {
        return weekday(alert.on()) + " " + alert.level();
    }

    /** The case's own process, still running. */
    S thenProcess(Consumer<ProcessInstanceAssert> check) {
        return thenProcess(MAIN, check);
    }

    S thenProcess(String key, Consumer<ProcessInstanceAssert> check) {
        check.accept(BpmnAwareTests.assertThat(running(key)));
        return self();
    }

    private ProcessInstance running(String key) {
        ProcessInstance running = bureau.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(key)
                .processInstanceBusinessKey(reference.value())
                .singleResult();
        assertThat(running).as("running " + key).isNotNull();
        return running;
    }

    S thenNoProcess(String key) {
        assertThat(bureau.instances(reference))
                .extracting(instance -> instance.getProcessDefinitionId().split(":")[0])
                .doesNotContain(key);
        return self();
    }

    /** Nothing runs, nothing waits, no timer ticks; and it ended there. */
    S thenIsOverAt(String endEvent) {
        BpmnAwareTests.assertThat(process).isEnded().hasPassed(endEvent);
        return thenNothingRuns();
    }

    S thenNothingRuns() {
        assertThat(bureau.instances(reference)).isEmpty();
        assertThat(bureau.list.of(reference)).isEmpty();
        assertThat(bureau.engine().getManagementService().createJobQuery().count())
                .isZero();
        return self();
    }

    /** Whether a called process of that name ended there, however often it was called. */
    S thenEnded(String key, String endEvent) {
        assertThat(bureau.engine()
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .activityId(endEvent)
                        .finished()
                        .list())
                .as(endEvent)
                .isNotEmpty();
        return thenNoProcess(key);
    }
}
