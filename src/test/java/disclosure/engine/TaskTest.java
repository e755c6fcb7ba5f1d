package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseReason;
import disclosure.casefile.HouseAct;
import disclosure.casefile.TaskKind;
import disclosure.handling.ListingTasks;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Person;
import disclosure.handling.WorkList;
import disclosure.handling.WorkList.Scope;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who may take a task, who has it, and what the list shows; the engine and the list always say the same. */
class TaskTest {

    @Test
    void of_two_who_take_one_task_one_gets_it_and_the_other_is_told_who() throws Exception {
        CaseStory story = assigned();
        String id = story.taskId(HANDLE_REQUEST);
        ExecutorService both = Executors.newFixedThreadPool(2);
        Callable<Ruling<?>> one =
                () -> story.bureau.use.tasks.claim(id, story.bureau.actor(Staff.HANDLER), story.bureau.now());
        Callable<Ruling<?>> other =
                () -> story.bureau.use.tasks.claim(id, story.bureau.actor(Staff.OTHER_HANDLER), story.bureau.now());
        List<Future<Ruling<?>>> rulings = both.invokeAll(List.of(one, other));
        both.shutdown();
        String holder = String.valueOf(story.task(HANDLE_REQUEST).assignee());
        assertThat(List.of(rulings.get(0).get(), rulings.get(1).get()))
                .filteredOn(Ruling::isGranted)
                .hasSize(1);
        assertThat(List.of(rulings.get(0).get(), rulings.get(1).get()))
                .filteredOn(ruling -> !ruling.isGranted())
                .singleElement()
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().reason()).isEqualTo(CaseReason.TASK_TAKEN);
                    assertThat(refused.refusal().details().toString()).isEqualTo("[name of " + holder + "]");
                });
        story.settled();
    }

    @Test
    void only_who_has_it_completes_it_and_may_give_it_back() {
        CaseStory story = claimed(assigned(), Staff.HANDLER);
        story.tries(Staff.OTHER_HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .isRefusedByHouseRule(CaseReason.TASK_TAKEN)
                .grants(() -> story.bureau.use.tasks.unclaim(
                        story.taskId(HANDLE_REQUEST), story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .does(Staff.OTHER_HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .thenOnly(DIVISION_REVIEW);
    }

    @Test
    void a_head_hands_a_task_over_and_the_file_says_so() {
        CaseStory story = claimed(assigned(), Staff.HANDLER);
        story.tries(() -> handedOver(story, Staff.OTHER_HANDLER, Staff.HANDLER))
                .isRefusedByHouseRule(CaseReason.ROLE_MAY_NOT)
                .tries(() -> handedOver(story, Staff.STRANGER, Staff.HEAD))
                .isRefusedByHouseRule(CaseReason.OTHER_DIVISION)
                .grants(() -> handedOver(story, Staff.OTHER_HANDLER, Staff.HEAD))
                .thenFile(file -> assertThat(file.last(HouseAct.TaskHandedOver.class))
                        .contains(new HouseAct.TaskHandedOver(
                                on("2025-09-15 Mon"), HANDLE_REQUEST, "handler", "handler2")))
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .isRefusedByHouseRule(CaseReason.TASK_TAKEN)
                .does(Staff.OTHER_HANDLER, HANDLE_REQUEST, PLAIN.draft());
    }

    @Test
    void while_somebody_is_away_the_deputy_has_the_tasks() {
        CaseStory story = claimed(assigned(), Staff.HANDLER);
        story.bureau.people.keep(new Absence("handler", "handler2", on("2025-09-16 Tue"), on("2025-09-17 Wed")));
        story.tries(Staff.OTHER_HANDLER, HANDLE_REQUEST, PLAIN.draft())
                .isRefusedByHouseRule(CaseReason.TASK_TAKEN)
                .until("2025-09-17 Wed");
        assertThat(listed(story, Staff.OTHER_HANDLER, Scope.MINE)).containsExactly(HANDLE_REQUEST);
        story.does(Staff.OTHER_HANDLER, HANDLE_REQUEST, PLAIN.draft()).thenOnly(DIVISION_REVIEW);
    }

    @Test
    void a_task_is_for_its_role_and_its_division() {
        assigned()
                .tries(Staff.REGISTRAR, HANDLE_REQUEST, PLAIN.draft())
                .isRefusedByHouseRule(CaseReason.TASK_NOT_FOR_ROLE)
                .tries(Staff.STRANGER, HANDLE_REQUEST, PLAIN.draft())
                .isRefusedByHouseRule(CaseReason.OTHER_DIVISION)
                .tries(Staff.HANDLER, HANDLE_REQUEST, PLAIN.archived())
                .isRefusedByHouseRule(CaseReason.WRONG_FORM)
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    void a_task_done_is_done_and_one_that_never_was_is_not_there() {
        CaseStory story = assigned();
        String done = story.taskId(HANDLE_REQUEST);
        story.isDrafted();
        story.tries(() -> story.bureau.use.tasks.complete(
                        done, PLAIN.draft(), story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .isRefusedByHouseRule(CaseReason.TASK_DONE)
                .tries(() -> story.bureau.use.tasks.complete(
                        "${7*7}", PLAIN.draft(), story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .isRefusedByHouseRule(CaseReason.TASK_GONE);
    }

    @Test
    void everybody_sees_what_is_theirs_to_do() {
        CaseStory story = assigned();
        CaseStory other = story.another().arrivesInPerson("2025-09-15 Mon").isRegistered();
        assertThat(listed(story, Staff.HANDLER, Scope.CLAIMABLE)).containsExactly(HANDLE_REQUEST);
        assertThat(listed(story, Staff.STRANGER, Scope.ALL)).isEmpty();
        assertThat(listed(story, Staff.HEAD, Scope.CLAIMABLE)).isEmpty();
        assertThat(listed(story, Staff.HEAD, Scope.ALL)).containsExactly(HANDLE_REQUEST);
        assertThat(listed(story, Staff.OFFICE, Scope.CLAIMABLE)).containsExactly(ASSIGN_DIVISION);
        // Both are due on one day; the one the house has planned first comes first.
        assertThat(listed(story, Staff.SUPERVISOR, Scope.ALL)).containsExactly(ASSIGN_DIVISION, HANDLE_REQUEST);
        assertThat(listed(story, Staff.ADMINISTRATOR, Scope.ALL)).isEmpty();
        claimed(story, Staff.HANDLER);
        assertThat(listed(other, Staff.HANDLER, Scope.MINE)).containsExactly(HANDLE_REQUEST);
        assertThat(listed(other, Staff.OTHER_HANDLER, Scope.CLAIMABLE)).isEmpty();
    }

    @Test
    void the_most_urgent_comes_first() {
        CaseStory later =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isExtendedBy(10);
        CaseStory sooner = later.another().arrivesInPerson("2025-09-15 Mon").isRegistered();
        var next = later.bureau.use.listing.next(later.bureau.actor(Staff.OFFICE), later.bureau.now());
        assertThat(next.orElseThrow().reference()).isEqualTo(sooner.reference);
    }

    private static CaseStory assigned() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
    }

    private static CaseStory claimed(CaseStory story, Person person) {
        return story.grants(() -> story.bureau.use.tasks.claim(
                story.taskId(HANDLE_REQUEST), story.bureau.actor(person), story.bureau.now()));
    }

    private static Ruling<?> handedOver(CaseStory story, Person to, Person by) {
        return story.bureau.use.tasks.assign(
                story.taskId(HANDLE_REQUEST), to.id(), story.bureau.actor(by), story.bureau.now());
    }

    private static List<TaskKind> listed(CaseStory story, Person person, Scope scope) {
        var filter = new ListingTasks.Filter(scope, null, null, false, false, null, WorkList.Sort.DUE, 0, 20);
        return story.bureau.use.listing.list(filter, story.bureau.actor(person), story.bureau.now()).items().stream()
                .map(WorkList.Row::kind)
                .toList();
    }
}
