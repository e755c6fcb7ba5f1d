package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.clock.RuleSet;
import disclosure.handling.FindingSimilar.Found;
import disclosure.handling.FindingSimilar.Similar;
import disclosure.intake.Applicant;
import disclosure.intake.ApplicantType;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.law.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a registrar is shown beside a new request (R-OUT-05, R-OUT-14, P-06). */
class FindingSimilarTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-05");
    private static final Moment NOW = new Moment(Instant.parse("2026-03-05T01:00:00Z"));
    private static final String BUDGET = "申请公开2025年度社保基金预算收支明细";
    private static final Actor REGISTRAR = new Actor("r", "张", Set.of(Role.REGISTRAR), null);
    private static final Actor LEADER = new Actor("l", "李", Set.of(Role.LEADER), null);
    private static final Actor STRANGER = new Actor("h", "王", Set.of(Role.HANDLER), "D2");

    private final InMemoryCaseFiles files = new InMemoryCaseFiles();
    private final InMemoryRegister register = new InMemoryRegister();
    private final BureauRules rules =
            new BureauRules(UseCases.RULES, new Advice(2, 30, 2), Retention.defaults(), new InMemoryBureauDecisions());
    private final FindingSimilar finding =
            new FindingSimilar(files, register, new CountingRequests(files, register, rules), rules);
    private int serial;

    private Reference asked(String who, String text, LocalDate receivedOn, LocalDate repliedOn) {
        Reference reference = Reference.of("RSJ", 2026, ++serial);
        Act request = new Act.RequestReceived(
                receivedOn,
                Arrival.by(Channel.ONLINE, receivedOn),
                ApplicantType.NATURAL_PERSON,
                text,
                null,
                null,
                Set.of(),
                false);
        files.open(
                new CaseFile(reference, List.of(new RecordedAct(1, request, Instant.EPOCH, "applicant"))),
                standing(reference, text, receivedOn, repliedOn));
        register.keep(
                reference, new Applicant(ApplicantType.NATURAL_PERSON, "张" + who, "身份证", who, null, null, null, null));
        return reference;
    }

    private static Standing standing(Reference reference, String text, LocalDate receivedOn, LocalDate repliedOn) {
        return new Standing(
                reference,
                repliedOn == null ? Stage.ASSIGNED : Stage.SERVED,
                RuleSet.R2019,
                Channel.ONLINE,
                ApplicantType.NATURAL_PERSON,
                text,
                false,
                receivedOn,
                receivedOn,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                false,
                "D1",
                null,
                null,
                repliedOn,
                repliedOn,
                1);
    }

    private Similar similar(Reference reference, Actor actor) {
        return finding.of(reference, actor, NOW).orElseThrow();
    }

    @Test
    void earlier_requests_of_the_same_applicant_are_shown_newest_first_whatever_they_ask() {
        Reference answered = asked("1", BUDGET, DAY.minusDays(60), DAY.minusDays(40));
        Reference pending = asked("1", "申请公开办公楼装修合同", DAY.minusDays(3), null);
        Reference now = asked("1", BUDGET, DAY, null);
        asked("1", BUDGET, DAY.plusDays(1), null);

        Similar similar = similar(now, REGISTRAR);
        assertThat(similar.earlier()).extracting(Found::reference).containsExactly(pending, answered);
        assertThat(similar.earlier()).extracting(Found::answered).containsExactly(false, true);
        assertThat(similar.earlier().get(0).score()).isLessThan(0.3);
        assertThat(similar.earlier().get(1).score()).isEqualTo(1);
        assertThat(similar.similar()).isEmpty();
        assertThat(similar.proposal()).isNull();
    }

    @Test
    void similar_ones_of_others_come_nearest_first_and_other_subjects_not_at_all() {
        Reference near = asked("1", "请提供2025年社保基金预算的收支明细表", DAY, null);
        Reference same = asked("2", BUDGET, DAY, null);
        asked("3", "申请公开2025年度公务用车派车单", DAY, null);
        Reference now = asked("4", BUDGET, DAY, null);

        assertThat(similar(now, REGISTRAR).similar())
                .extracting(Found::reference)
                .containsExactly(same, near);
        assertThat(similar(now, REGISTRAR).similar())
                .extracting(Found::applicant)
                .containsExactly("张2", "张1");
    }

    /** R-OUT-14: two others, not one other twice. */
    @Test
    void different_applicants_for_one_thing_lead_to_the_proposal_of_article_44() {
        asked("1", BUDGET, DAY, null);
        asked("1", BUDGET, DAY, null);
        Reference third = asked("2", BUDGET, DAY, null);
        assertThat(similar(third, REGISTRAR).proposal()).isNull();
        Reference fourth = asked("3", BUDGET, DAY, null);
        assertThat(similar(fourth, REGISTRAR).proposal()).isNotNull().satisfies(proposal -> {
            assertThat(proposal.article()).hasToString("44(1)");
            assertThat(proposal.others()).isEqualTo(2);
        });
    }

    /** R-PRI-05 */
    @Test
    void who_does_not_see_who_asked_gets_references_alone() {
        asked("1", BUDGET, DAY.minusDays(9), null);
        Reference now = asked("1", BUDGET, DAY, null);
        asked("2", BUDGET, DAY, null);

        Similar similar = similar(now, LEADER);
        assertThat(similar.earlier()).hasSize(1).allMatch(found -> found.standing() == null);
        assertThat(similar.similar()).hasSize(1).allMatch(found -> found.applicant() == null);
        assertThat(similar.similar()).allMatch(found -> found.standing() == null);
        assertThat(similar.count()).isNull();
    }

    @Test
    void a_case_of_another_division_is_as_unknown_as_none() {
        Reference now = asked("1", BUDGET, DAY, null);
        assertThat(finding.of(now, STRANGER, NOW))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().reason()).isEqualTo(CaseReason.CASE_UNKNOWN));
        assertThat(finding.of(Reference.of("RSJ", 2026, 99), REGISTRAR, NOW).isGranted())
                .isFalse();
    }

    /** P-06 speaks up above the number, and counts those withdrawn or refused. */
    @Test
    void many_requests_of_one_applicant_are_pointed_out_with_the_position_of_this_one() {
        asked("1", "甲事项的材料目录", DAY.minusMonths(1), null);
        asked("1", "乙项目资金使用报告", DAY, null);
        Reference second = asked("1", "丙单位编制核定数", DAY, null);
        assertThat(similar(second, REGISTRAR).count())
                .extracting(count -> count == null ? null : count.many())
                .isEqualTo(false);
        Reference third = asked("1", "丁考试报名人数", DAY.minusDays(1), null);
        assertThat(similar(third, REGISTRAR).count()).isNotNull().satisfies(count -> {
            assertThat(count.positionInMonth()).isEqualTo(1);
            assertThat(count.frequency().inMonth()).isEqualTo(3);
            assertThat(count.frequency().inYear()).isEqualTo(4);
            assertThat(count.many()).isTrue();
        });
    }

    @Test
    void what_came_in_since_the_last_look_is_seen() {
        Reference first = asked("1", BUDGET, DAY, null);
        assertThat(similar(first, REGISTRAR).similar()).isEmpty();
        Reference second = asked("2", BUDGET, DAY, null);
        assertThat(similar(first, REGISTRAR).similar())
                .extracting(Found::reference)
                .containsExactly(second);
    }
}
