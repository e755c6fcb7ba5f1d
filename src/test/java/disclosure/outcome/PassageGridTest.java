package disclosure.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import disclosure.outcome.DraftReply.Withheld;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The grid of a partial disclosure (Art. 37): every wrong grid is one step from the lawful one. */
class PassageGridTest {

    private static final Passage GIVEN = Passage.disclosed("调查报告", "第1页");
    private static final Passage PRIVATE = Passage.withheld("调查报告", "第2页第3段", Outcome.D4, "涉及个人隐私");

    private static void assertRefused(Reason reason, Passage... passages) {
        Ruling<PassageGrid> ruling = PassageGrid.of(List.of(passages));
        assertThat(ruling).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(reason);
            assertThat(refused.refusal().article()).isEqualTo(Article.article(37));
        });
    }

    private static Passage internal(String discretionReason) {
        return new Passage("会议纪要", "第1页", Passage.Treatment.WITHHELD, Outcome.D5, "属于内部事务", discretionReason);
    }

    @Test
    void the_list_of_the_draft_is_computed_from_it() {
        Passage alsoPrivate = Passage.withheld("调查报告", "第4页", Outcome.D4, "涉及个人隐私");
        Passage secret = Passage.withheld("调查报告", "第5页", Outcome.D1, "已定为国家秘密");
        PassageGrid grid =
                PassageGrid.of(List.of(GIVEN, PRIVATE, secret, alsoPrivate)).orElseThrow();
        assertThat(grid.withheld())
                .containsExactly(
                        new Withheld("调查报告 第2页第3段、第4页", Outcome.D4, "涉及个人隐私"),
                        new Withheld("调查报告 第5页", Outcome.D1, "已定为国家秘密"));
        assertThat(grid.documents()).containsExactly("调查报告");
    }

    @Test
    void a_document_of_which_nothing_is_given_is_not_among_those_provided() {
        PassageGrid grid = PassageGrid.of(List.of(GIVEN, internal("披露将影响讨论"))).orElseThrow();
        assertThat(grid.documents()).containsExactly("调查报告");
        assertThat(grid.discretionReason()).contains("披露将影响讨论");
    }

    @Test
    void the_computed_draft_is_one_the_rules_of_outcomes_accept() {
        PassageGrid grid =
                PassageGrid.of(List.of(GIVEN, PRIVATE, internal("披露将影响讨论"))).orElseThrow();
        DraftReply draft = new DraftReply(
                Outcome.P1,
                null,
                "见各部分",
                grid.discretionReason().orElse(null),
                null,
                null,
                null,
                grid.documents(),
                grid.withheld(),
                "部分公开");
        assertThat(OutcomeRules.check(draft, Drafts.NOTHING).isGranted()).isTrue();
    }

    @Test
    void something_is_given_and_something_is_not() {
        assertRefused(PassageReason.NOTHING_WITHHELD, GIVEN);
        assertRefused(PassageReason.NOTHING_DISCLOSED, PRIVATE);
        assertRefused(PassageReason.NOTHING_DISCLOSED);
    }

    @Test
    void each_withheld_passage_has_ground_and_reason() {
        assertRefused(
                PassageReason.GROUND_MISSING,
                GIVEN,
                new Passage("调查报告", "第2页", Passage.Treatment.WITHHELD, null, "涉及个人隐私", null));
        assertRefused(OutcomeReason.REASONS_MISSING, GIVEN, Passage.withheld("调查报告", "第2页", Outcome.D4, " "));
        assertRefused(
                OutcomeReason.REASONS_MISSING,
                GIVEN,
                new Passage("调查报告", "第2页", Passage.Treatment.WITHHELD, Outcome.D4, null, null));
    }

    @Test
    void a_ground_that_gives_is_no_ground_for_withholding() {
        for (Outcome grant : List.of(Outcome.G1, Outcome.G2, Outcome.P1))
            assertRefused(
                    OutcomeReason.WITHHELD_GROUND_IS_A_GRANT, GIVEN, Passage.withheld("调查报告", "第2页", grant, "理由"));
        assertRefused(OutcomeReason.NOT_A_REPLY, GIVEN, Passage.withheld("调查报告", "第2页", Outcome.X1, "理由"));
    }

    @ParameterizedTest
    @EnumSource(names = {"D5", "D6", "D7"})
    void discretion_needs_its_own_reason_passage_by_passage(Outcome ground) {
        assertRefused(
                OutcomeReason.DISCRETION_REASON_MISSING,
                GIVEN,
                internal("披露将影响讨论"),
                Passage.withheld("请示", "第1页", ground, "过程性信息"));
    }

    @Test
    void a_passage_is_named_once_and_has_a_document_and_a_place() {
        assertRefused(PassageReason.PASSAGE_TWICE, GIVEN, PRIVATE, Passage.disclosed(" 调查报告", "第2页第3段 "));
        assertRefused(PassageReason.DOCUMENT_MISSING, Passage.disclosed(" ", "第1页"), PRIVATE);
        assertRefused(PassageReason.PLACE_MISSING, Passage.disclosed("调查报告", ""), PRIVATE);
        assertRefused(
                PassageReason.GROUND_OF_DISCLOSED_PASSAGE,
                PRIVATE,
                new Passage("调查报告", "第1页", Passage.Treatment.DISCLOSED, Outcome.D4, null, null));
    }
}
