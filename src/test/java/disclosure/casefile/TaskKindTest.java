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

    private static final Set<Stage> DRAFTING = EnumSet.of(ASSIGNED, SEARCH, AWAIT_REASON, DEFERRED, DRAFT);
    private static final Set<Stage> ASKING = EnumSet.range(ASSIGNED, SIGNED);
    private static final Set<Stage> CHARGING = EnumSet.of(ASSIGNED, SEARCH, DEFERRED, DRAFT);
    private static final Set<Stage> BEFORE_REPLY = EnumSet.range(REGISTERED, SIGNED);
    private static final Set<Stage> AFTERWARDS = EnumSet.range(REGISTERED, ARCHIVED);

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
            Map.entry(
                    TaskKind.ISSUE_CLOSING_LETTER, new Doing(Set.of(CLOSING_LETTER_ISSUED), Set.of(WITHDRAWN, CLOSED))),
            Map.entry(TaskKind.DELIVER_CLOSING_LETTER, new Doing(Set.of(CLOSING_LETTER_SERVED), Set.of(CLOSED))),
            Map.entry(TaskKind.ASSIGN_DIVISION, new Doing(Set.of(DIVISION_ASSIGNED), Set.of(FORM_CHECK))),
            Map.entry(TaskKind.HANDLE_REQUEST, new Doing(Set.of(SEARCH_RECORDED, REPLY_DRAFTED), DRAFTING)),
            Map.entry(TaskKind.DIVISION_REVIEW, new Doing(Set.of(DIVISION_REVIEWED), Set.of(SECRECY_REVIEW))),
            Map.entry(
                    TaskKind.CONFIDENTIALITY_REVIEW,
                    new Doing(Set.of(CONFIDENTIALITY_REVIEWED), Set.of(SECRECY_REVIEW))),
            Map.entry(TaskKind.SIGN_REPLY, new Doing(Set.of(REPLY_SIGNED), Set.of(APPROVAL))),
            Map.entry(TaskKind.ISSUE_LETTER, new Doing(Set.of(LETTER_ISSUED, REPLY_DISPATCHED), Set.of(SIGNED))),
            Map.entry(TaskKind.DELIVER_REPLY, new Doing(Set.of(REPLY_SERVED), Set.of(SIGNED, DISPATCHED))),
            Map.entry(TaskKind.ARCHIVE_CASE, new Doing(Set.of(CASE_ARCHIVED), Set.of(SERVED, CLOSED))),
            Map.entry(TaskKind.LEGAL_REVIEW, new Doing(Set.of(LEGAL_REVIEWED), Set.of(LEGAL_REVIEW))),
            Map.entry(TaskKind.LEADER_REVIEW, new Doing(Set.of(LEADER_REVIEWED), Set.of(APPROVAL))),
            Map.entry(TaskKind.RECORD_CONSULTATION_DELIVERY, new Doing(Set.of(CONSULTATION_DELIVERED), ASKING)),
            Map.entry(TaskKind.RECORD_OPINION, new Doing(Set.of(OPINION_RECEIVED, CONSULTATION_ENDED), ASKING)),
            Map.entry(TaskKind.WEIGH_OPINION, new Doing(Set.of(OPINION_WEIGHED, THIRD_PARTY_TOLD), ASKING)),
            Map.entry(TaskKind.DECIDE_EXTENSION, new Doing(Set.of(EXTENSION_DECIDED), BEFORE_REPLY)),
            Map.entry(TaskKind.SEND_EXTENSION_NOTICE, new Doing(Set.of(REPLY_EXTENDED), BEFORE_REPLY)),
            Map.entry(TaskKind.APPROVE_FEE, new Doing(Set.of(FEE_DECIDED), CHARGING)),
            Map.entry(TaskKind.SEND_FEE_NOTICE, new Doing(Set.of(FEE_NOTICE_SENT), CHARGING)),
            Map.entry(TaskKind.RECORD_FEE_DELIVERY, new Doing(Set.of(FEE_NOTICE_DELIVERED), Set.of(AWAIT_FEE))),
            Map.entry(TaskKind.RECORD_FEE_PAYMENT, new Doing(Set.of(FEE_PAID), Set.of(AWAIT_FEE))),
            Map.entry(TaskKind.CHECK_FEE_LAPSE, new Doing(Set.of(FEE_LAPSED, FEE_PAID), Set.of(AWAIT_FEE))),
            Map.entry(TaskKind.SEND_DEFENCE, new Doing(Set.of(DEFENCE_SENT), AFTERWARDS)),
            Map.entry(TaskKind.RECORD_REMEDY_RESULT, new Doing(Set.of(REMEDY_DECIDED), AFTERWARDS)),
            Map.entry(
                    TaskKind.REASSESS_WITHHOLDING, new Doing(Set.of(WITHHOLDING_REASSESSED), Set.of(SERVED, ARCHIVED))),
            Map.entry(TaskKind.EXAMINE_RECORD, new Doing(Set.of(RECORD_EXAMINED), Set.of(ASSIGNED, DRAFT))),
            Map.entry(TaskKind.APPROVE_RECORD_FINDING, new Doing(Set.of(RECORD_FINDING_DECIDED), Set.of(APPROVAL))));

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
