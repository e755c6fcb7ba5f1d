package disclosure.casefile;

import static disclosure.casefile.ActKind.*;
import static disclosure.casefile.Stage.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever may take a task may also do what its form records, in every stage in which the task is open. */
class TaskKindTest {

    private record Doing(Set<ActKind> acts, Set<Stage> open) {}

    private static final Set<Stage> DRAFTING = EnumSet.of(ASSIGNED, AWAIT_REASON, DRAFT);

    private static final Map<TaskKind, Doing> DOINGS = Map.ofEntries(
            Map.entry(TaskKind.CONFIRM_RECEIPT, new Doing(Set.of(RECEIPT_CONFIRMED), Set.of(UNCONFIRMED))),
            Map.entry(TaskKind.REGISTER_REQUEST, new Doing(Set.of(REQUEST_REGISTERED), Set.of(REGISTERED))),
            Map.entry(TaskKind.SEND_CORRECTION_NOTICE, new Doing(Set.of(CORRECTION_NOTICE_SENT), Set.of(FORM_CHECK))),
            Map.entry(
                    TaskKind.RECORD_CORRECTION_DELIVERY,
                    new Doing(Set.of(CORRECTION_NOTICE_DELIVERED), Set.of(AWAIT_CORRECTION))),
            Map.entry(
                    TaskKind.CHECK_ABANDONMENT,
                    new Doing(
                            Set.of(REQUEST_ABANDONED, CORRECTION_WINDOW_RENEWED, CORRECTION_RECEIVED),
                            Set.of(AWAIT_CORRECTION))),
            Map.entry(TaskKind.ISSUE_CLOSING_LETTER, new Doing(Set.of(CLOSING_LETTER_ISSUED), Set.of(CLOSED))),
            Map.entry(TaskKind.ASSIGN_DIVISION, new Doing(Set.of(DIVISION_ASSIGNED), Set.of(FORM_CHECK))),
            Map.entry(TaskKind.HANDLE_REQUEST, new Doing(Set.of(SEARCH_RECORDED, REPLY_DRAFTED), DRAFTING)),
            Map.entry(TaskKind.DIVISION_REVIEW, new Doing(Set.of(DIVISION_REVIEWED), Set.of(SECRECY_REVIEW))),
            Map.entry(
                    TaskKind.CONFIDENTIALITY_REVIEW,
                    new Doing(Set.of(CONFIDENTIALITY_REVIEWED), Set.of(SECRECY_REVIEW))),
            Map.entry(TaskKind.SIGN_REPLY, new Doing(Set.of(REPLY_SIGNED), Set.of(APPROVAL))),
            Map.entry(TaskKind.ISSUE_LETTER, new Doing(Set.of(LETTER_ISSUED, REPLY_DISPATCHED), Set.of(SIGNED))),
            Map.entry(TaskKind.DELIVER_REPLY, new Doing(Set.of(REPLY_SERVED), Set.of(SIGNED, DISPATCHED))),
            Map.entry(TaskKind.ARCHIVE_CASE, new Doing(Set.of(CASE_ARCHIVED), Set.of(SERVED, CLOSED))));

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void who_may_take_it_may_do_it(TaskKind task) {
        Doing doing = DOINGS.get(task);
        for (Role role : task.roles())
            for (ActKind act : doing.acts())
                for (Stage stage : doing.open())
                    assertThat(Permissions.may(role, act, stage))
                            .as(role + " " + act + " " + stage)
                            .isTrue();
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void a_task_of_a_division_is_for_its_people_only(TaskKind task) {
        assertThat(task.isDivisional()).isEqualTo(task.roles().stream().allMatch(Role::isDivisional));
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void no_administrator_takes_a_task(TaskKind task) {
        assertThat(task.roles()).isNotEmpty().allMatch(Role::seesCases).doesNotContain(Role.SUPERVISOR);
    }

    @Test
    void drafter_and_the_two_reviewers_never_share_a_role() { // R-SEC-08
        assertThat(TaskKind.HANDLE_REQUEST.roles())
                .doesNotContainAnyElementsOf(TaskKind.DIVISION_REVIEW.roles())
                .doesNotContainAnyElementsOf(TaskKind.CONFIDENTIALITY_REVIEW.roles())
                .doesNotContainAnyElementsOf(TaskKind.SIGN_REPLY.roles());
        assertThat(TaskKind.DIVISION_REVIEW.roles())
                .doesNotContainAnyElementsOf(TaskKind.CONFIDENTIALITY_REVIEW.roles());
    }
}
