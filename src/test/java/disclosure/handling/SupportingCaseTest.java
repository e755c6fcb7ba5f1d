package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.handling.SideBureau.reason;
import static disclosure.handling.SideBureau.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.SupportAct;
import disclosure.casefile.SupportReason;
import disclosure.law.Ruling;
import disclosure.review.Verdict;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Talks, help, hand-overs, joining and publication: on file, and no day moves. */
class SupportingCaseTest {

    private final SideBureau bureau = new SideBureau("2025-09-15 Mon");
    private final Reference reference = bureau.received();

    @Test
    void a_talk_and_help_are_on_file_and_the_clock_runs_on() { // L-34, R-INT-04
        SupportingCase.Interview talk =
                new SupportingCase.Interview(on("2025-09-15 Mon"), "接待室", List.of("承办人", "申请人"), "明确内容", "已明确");
        bureau.use
                .supporting
                .interviewed(reference, talk, bureau.person(Role.HANDLER), bureau.moment())
                .orElseThrow();
        bureau.use
                .supporting
                .assisted(reference, "代为填写", bureau.person(Role.REGISTRAR), bureau.moment())
                .orElseThrow();
        bureau.use
                .supporting
                .coordinated(reference, "市医保局", "数据一致性", "一致", bureau.person(Role.HANDLER), bureau.moment())
                .orElseThrow();

        assertThat(bureau.file(reference)
                        .last(SupportAct.InterviewHeld.class)
                        .orElseThrow()
                        .people())
                .containsExactly("承办人", "申请人");
        assertThat(bureau.file(reference).has(SupportAct.AssistanceGiven.class)).isTrue();
        assertThat(bureau.standing(reference).replyDueOn()).isEqualTo(on("2025-10-17 Fri"));
        assertThat(bureau.standing(reference).stage()).isEqualTo(Stage.ASSIGNED);
    }

    @Test
    void a_talk_is_not_held_tomorrow() {
        SupportingCase.Interview talk =
                new SupportingCase.Interview(on("2025-09-16 Tue"), "接待室", List.of("承办人"), "内容", "结果");

        assertThat(reason(bureau.use.supporting.interviewed(
                        reference, talk, bureau.person(Role.HANDLER), bureau.moment())))
                .isEqualTo(CaseReason.DAY_IN_FUTURE);
    }

    @Test
    void each_hand_over_is_a_link_with_its_own_moment() { // R-PIPE-04
        handOver("办公室", "信访科", "2025-09-12T08:30:00Z").orElseThrow();
        handOver("信访科", "政策法规处", null).orElseThrow();

        assertThat(bureau.file(reference).all(SupportAct.RequestForwarded.class))
                .extracting(SupportAct.RequestForwarded::on)
                .containsExactly(on("2025-09-12 Fri"), on("2025-09-15 Mon"));
        assertThat(reason(handOver("信访科", "信访科 ", null))).isEqualTo(SupportReason.SAME_UNIT);
        assertThat(reason(handOver("信访科", "办公室", "2025-09-15T01:00:01Z")))
                .isEqualTo(SupportReason.HANDED_OVER_IN_FUTURE);
    }

    @Test
    void a_search_is_recorded_before_anything_is_drafted() { // R-OUT-04
        bureau.use
                .supporting
                .searched(
                        reference,
                        new TaskForm.SearchRecord("档案室", "合同", "2020年以来", "未检索到"),
                        bureau.person(Role.HANDLER),
                        bureau.moment())
                .orElseThrow();

        assertThat(bureau.file(reference).has(Act.SearchRecorded.class)).isTrue();
        assertThat(bureau.standing(reference).stage()).isEqualTo(Stage.SEARCH);
    }

    @Test
    void two_pending_requests_of_one_applicant_are_joined_on_both_files() { // R-OUT-05
        Reference again = bureau.received();
        join(again, reference).orElseThrow();

        assertThat(joined(again)).containsExactly(reference.value());
        assertThat(joined(reference)).containsExactly(again.value());
        assertThat(reason(join(reference, again))).isEqualTo(SupportReason.ALREADY_JOINED);
        assertThat(reason(join(reference, reference))).isEqualTo(SupportReason.SAME_REQUEST);
    }

    @Test
    void a_stranger_and_what_is_over_are_not_joined_and_nothing_is_half_done() { // R-OUT-05
        Reference stranger = bureau.received("王五");
        assertThat(reason(join(reference, stranger))).isEqualTo(SupportReason.OTHER_APPLICANT);
        assertThat(refusal(join(reference, stranger)).article()).hasToString("36(6)");

        Reference over = bureau.received();
        bureau.use
                .withdrawing
                .withdraw(over, "书面撤回", bureau.person(Role.REGISTRAR), bureau.moment())
                .orElseThrow();
        assertThat(reason(join(reference, over))).isEqualTo(SupportReason.NOT_PENDING);
        assertThat(reason(join(over, reference))).isEqualTo(SupportReason.NOT_PENDING);
        Reference absent = Reference.of("RSJ", 2025, 999);
        assertThat(reason(join(reference, absent))).isEqualTo(CaseReason.CASE_UNKNOWN);
        assertThat(joined(reference)).isEmpty();
    }

    @Test
    void publication_is_proposed_once_and_decided_by_a_head() { // Art. 44, R-OUT-14
        assertThat(reason(decide(Role.OFFICE_HEAD))).isEqualTo(SupportReason.NO_PUBLICATION_TO_DECIDE);
        propose().orElseThrow();
        assertThat(reason(propose())).isEqualTo(SupportReason.PUBLICATION_ALREADY_PROPOSED);
        assertThat(reason(decide(Role.HANDLER))).isEqualTo(CaseReason.ROLE_MAY_NOT);
        decide(Role.LEADER).orElseThrow();

        assertThat(propose().isGranted()).isTrue();
    }

    private Ruling<Standing> handOver(String from, String to, @Nullable String at) {
        return bureau.use.supporting.forwarded(
                reference,
                new SupportingCase.HandOver(from, to, at == null ? null : Instant.parse(at), true),
                bureau.person(Role.REGISTRAR),
                bureau.moment());
    }

    private Ruling<Standing> join(Reference one, Reference other) {
        return bureau.use.joining.join(one, other, "同一事项", bureau.person(Role.REGISTRAR), bureau.moment());
    }

    private List<String> joined(Reference to) {
        return bureau.file(to).all(SupportAct.RequestsJoined.class).stream()
                .map(SupportAct.RequestsJoined::other)
                .toList();
    }

    private Ruling<Standing> propose() {
        return bureau.use.supporting.proposePublication(
                reference, false, "多人申请", bureau.person(Role.HANDLER), bureau.moment());
    }

    private Ruling<Standing> decide(Role role) {
        return bureau.use.supporting.decidePublication(
                reference, Verdict.APPROVED, "可以公开", bureau.person(role), bureau.moment());
    }
}
