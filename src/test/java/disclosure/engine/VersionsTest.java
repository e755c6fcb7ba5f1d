package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.FormerCases.THEIR_PLACES;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.Stage;
import disclosure.handling.MigratingCases.Migration;
import disclosure.handling.People.Person;
import disclosure.law.Refused;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Cases that began on the diagrams of before: a deployment does not disturb them, and moving them is a plan. */
class VersionsTest {

    /** Where a case of before waits in a step that has no equal today, it ends as it began. */
    private static final Set<String> STAY = Set.of(
            "Task_ConfirmReceipt",
            "Task_IssueClosingLetter",
            "Task_IssueTerminationLetter",
            "Task_ArchiveWithdrawnCase");

    private final FormerCases former = new FormerCases();

    @BeforeEach
    void theDiagramsOfBefore() {
        former.deployedOn("2025-09-15 Mon");
    }

    @Test
    void there_is_a_case_at_every_task_of_before() {
        Set<String> tasks = FormerCases.diagrams()
                .flatMap(file -> ProcessModelTest.model(file).getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(toCollection(TreeSet::new));
        assertThat(THEIR_PLACES.keySet()).containsAll(tasks);
    }

    @TestFactory
    Stream<DynamicTest> each_goes_on_to_its_end_where_it_began() {
        return fromEachPlace((story, place) -> {
            former.deployToday();
            former.toTheEnd(story);
            assertThat(former.versions(story)).containsOnly(1);
            CaseStory another = former.arrives();
            former.toTheEnd(another);
            assertThat(former.versions(another)).containsOnly(2);
        });
    }

    @TestFactory
    Stream<DynamicTest> each_is_moved_as_a_whole_or_stays_as_a_whole() {
        return fromEachPlace((story, place) -> {
            former.deployToday();
            Migration migration = former.migrate(false);
            assertThat(former.running(story)).containsOnly(STAY.contains(place) ? 1 : 2);
            assertThat(migration.moved().contains(story.reference)).isEqualTo(!STAY.contains(place));
            story.settled();
            former.toTheEnd(story);
        });
    }

    @TestFactory
    Stream<DynamicTest> on_trial_each_is_told_the_same_and_left_as_it_was() {
        return fromEachPlace((story, place) -> {
            former.deployToday();
            Trace before = Trace.of(former.bureau(), story.reference);
            Migration trial = former.migrate(true);
            assertThat(Trace.of(former.bureau(), story.reference)).isEqualTo(before);
            Migration earnest = former.migrate(false);
            assertThat(trial.moved()).isEqualTo(earnest.moved());
            assertThat(trial.staying()).isEqualTo(earnest.staying());
        });
    }

    private Stream<DynamicTest> fromEachPlace(BiConsumer<CaseStory, String> check) {
        return THEIR_PLACES.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> {
                    former.deployedOn("2025-09-15 Mon");
                    CaseStory story = each.getValue().apply(former);
                    check.accept(story, each.getKey());
                }));
    }

    @Test
    void a_case_of_before_takes_what_there_was_not_before() {
        CaseStory story = THEIR_PLACES.get("Task_HandleRequest").apply(former);
        former.deployToday();
        Beside beside = new Beside(story).isConsulted("c1").letterArrives("c1").feeIsProposed();
        beside.thenOnly(HANDLE_REQUEST, RECORD_OPINION, APPROVE_FEE);
        story.isWithdrawn().thenOnly(ISSUE_CLOSING_LETTER);
        former.toTheEnd(story);
    }

    @Test
    void what_began_beside_a_case_of_before_ends_with_it_after_the_move_too() {
        CaseStory story = THEIR_PLACES.get("Task_HandleRequest").apply(former);
        former.deployToday();
        new Beside(story).isConsulted("c1");
        former.migrate(false);
        new Beside(story)
                .isConsulted("c2")
                .thenOnly(HANDLE_REQUEST, RECORD_CONSULTATION_DELIVERY, RECORD_CONSULTATION_DELIVERY);
        story.isWithdrawn().thenOnly(ISSUE_CLOSING_LETTER);
    }

    @Test
    void what_asks_to_correct_a_record_leaves_the_diagrams_of_before() { // art. 41
        CaseStory story = THEIR_PLACES.get("Task_RegisterRequest").apply(former);
        former.deployToday();
        OwnRecordStory.opened(story).thenNoProcess(CaseChecks.MAIN).thenOnly(ASSIGN_DIVISION);
        story.isWithdrawn().thenOnly(ISSUE_CLOSING_LETTER);
    }

    @Test
    void a_signed_draft_of_before_is_given_back() {
        CaseStory story = THEIR_PLACES.get("Task_IssueLetter").apply(former);
        former.deployToday();
        new Beside(story).draftIsReopened();
        story.thenStage(Stage.DRAFT).thenOnly(HANDLE_REQUEST);
        former.toTheEnd(story);
        assertThat(former.versions(story)).containsOnly(1);
    }

    @Test
    void a_moved_case_has_its_alerts_and_its_window() {
        CaseStory story = THEIR_PLACES.get("Event_CorrectionWindowEnded").apply(former);
        former.deployToday();
        former.migrate(false);
        story.settled().until("2025-10-10 Fri").isCorrected().thenReplyIsDue("2025-11-06 Thu");
        story.until("2025-10-30 Thu")
                .thenAlerts("2025-10-30 Thu DUE_IN_5")
                .isWithdrawn()
                .thenOnly(ISSUE_CLOSING_LETTER);
    }

    @Test
    void a_moved_case_is_looked_at_after_its_window() {
        CaseStory story = THEIR_PLACES.get("Event_CorrectionWindowEnded").apply(former);
        former.deployToday();
        former.migrate(false);
        story.settled().until("2025-10-13 Mon").thenOnly(CHECK_ABANDONMENT);
        former.toTheEnd(story);
    }

    @Test
    void who_has_a_task_keeps_it() {
        CaseStory story = THEIR_PLACES.get("Task_HandleRequest").apply(former);
        String id = story.taskId(HANDLE_REQUEST);
        story.grants(() -> story.bureau.use.tasks.claim(id, story.bureau.actor(Staff.HANDLER), story.bureau.now()));
        former.deployToday();
        former.migrate(false);
        Task task = former.bureau()
                .engine()
                .getTaskService()
                .createTaskQuery()
                .taskId(id)
                .singleResult();
        assertThat(task.getAssignee()).isEqualTo(Staff.HANDLER.id());
        story.settled().isDrafted();
    }

    @Test
    void a_plan_that_does_not_hold_moves_nothing() {
        CaseStory story = former.arrives();
        former.deployWithout("Task_RegisterRequest");
        Migration migration = former.migrate(false);
        assertThat(migration.moved()).isEmpty();
        assertThat(migration.staying())
                .singleElement()
                .satisfies(staying -> assertThat(staying.obstacle()).contains("Task_RegisterRequest"));
        assertThat(former.running(story)).containsOnly(1);
        story.settled().isRegistered();
    }

    @Test
    void only_the_administrator_moves_cases() {
        former.arrives();
        former.deployToday();
        for (var person : new Person[] {Staff.OFFICE, Staff.REGISTRAR, Staff.SUPERVISOR})
            assertThat(former.migration(true, person))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().reason()).isEqualTo(CaseReason.ROLE_MAY_NOT));
    }

    @Test
    void of_cases_of_today_there_is_nothing_to_move() {
        former.deployToday();
        former.arrives();
        assertThat(former.migrate(false)).isEqualTo(new Migration(false, List.of(), List.of()));
    }
}
