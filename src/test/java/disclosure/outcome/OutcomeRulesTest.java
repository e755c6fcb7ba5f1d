package disclosure.outcome;

import static disclosure.outcome.Drafts.EVERYTHING;
import static disclosure.outcome.Drafts.NOTHING;
import static disclosure.outcome.Drafts.part;
import static disclosure.outcome.Outcome.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.law.Refused;
import disclosure.outcome.DraftReply.Withheld;
import disclosure.outcome.OutcomeRules.EarlierRequest;
import disclosure.outcome.OutcomeRules.Shown;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which result may stand (law.md §7.2). */
class OutcomeRulesTest {

    @ParameterizedTest
    @MethodSource("disclosure.outcome.Outcome#replies")
    void a_draft_with_everything_stands(Outcome outcome) { // R-OUT-01: no order is forced on a complete file
        stands(Drafts.of(outcome), EVERYTHING);
    }

    @ParameterizedTest
    @EnumSource(names = {"X1", "X2", "X3A"})
    void what_is_no_reply_is_not_drafted(Outcome outcome) {
        isRefused(Drafts.of(outcome), EVERYTHING, OutcomeReason.NOT_A_REPLY, null);
    }

    @ParameterizedTest
    @EnumSource(names = {"D5", "D6", "D7"})
    void discretion_is_reasoned(Outcome outcome) { // R-OUT-02
        isRefused(
                Drafts.of(outcome).withoutDiscretion(),
                EVERYTHING,
                OutcomeReason.DISCRETION_REASON_MISSING,
                outcome == D5 ? "16(1)" : "16(2)");
        isRefused(
                Drafts.of(P1).withholding(part(outcome)).withoutDiscretion(),
                EVERYTHING,
                OutcomeReason.DISCRETION_REASON_MISSING,
                outcome == D5 ? "16(1)" : "16(2)");
    }

    @ParameterizedTest
    @EnumSource(names = {"D1", "D2", "D3", "D4"})
    void a_duty_needs_no_discretion(Outcome outcome) { // R-OUT-02
        stands(Drafts.of(outcome).withoutDiscretion(), EVERYTHING);
    }

    @ParameterizedTest
    @MethodSource("disclosure.outcome.Outcome#replies")
    void whatever_is_not_granted_has_reasons(Outcome outcome) { // R-OUT-03, -06: G1 is a grant
        Drafts draft = Drafts.of(outcome).withoutReasons();

        if (outcome == G1 || outcome == G2) stands(draft, EVERYTHING);
        else isRefused(draft, EVERYTHING, OutcomeReason.REASONS_MISSING, "36(3)");
    }

    @ParameterizedTest
    @CsvSource({"D2, 14", "D8, 36(7)"})
    void a_prohibition_and_a_special_access_rule_are_cited(Outcome outcome, String article) {
        isRefused(Drafts.of(outcome).withoutStatute(), EVERYTHING, OutcomeReason.STATUTE_MISSING, article);
        isRefused(
                Drafts.of(P1).withholding(part(outcome)).withoutStatute(),
                EVERYTHING,
                OutcomeReason.STATUTE_MISSING,
                article);
        stands(Drafts.of(D1).withoutStatute(), EVERYTHING);
    }

    @ParameterizedTest
    @CsvSource({"U1A, 36(4)", "P1, 36(4)"})
    void before_it_does_not_exist_it_was_looked_for(Outcome outcome, String article) { // R-OUT-04
        Drafts draft = outcome == P1 ? Drafts.of(P1).withholding(part(U1A)) : Drafts.of(outcome);
        Shown unsearched = new Shown(false, false, true, true, Optional.empty());

        isRefused(draft, unsearched, OutcomeReason.SEARCH_RECORD_MISSING, article);
        stands(draft, new Shown(false, true, false, false, Optional.empty()));
        stands(Drafts.of(U1B), unsearched);
    }

    @Test
    void repeated_is_the_same_applicant_answered_before() { // R-OUT-05, law.md §20 trap 10
        isRefused(Drafts.of(N2).withoutEarlier(), EVERYTHING, OutcomeReason.EARLIER_REQUEST_MISSING, "36(6)");
        isRefused(Drafts.of(N2), NOTHING, OutcomeReason.EARLIER_REQUEST_UNKNOWN, "36(6)");
        isRefused(Drafts.of(N2), earlier(false, true), OutcomeReason.EARLIER_REQUEST_NOT_ANSWERED, "36(6)");
        isRefused(Drafts.of(N2), earlier(true, false), OutcomeReason.EARLIER_REQUEST_OF_OTHER_APPLICANT, "36(6)");
        // whether a stranger was answered is not told
        isRefused(Drafts.of(N2), earlier(false, false), OutcomeReason.EARLIER_REQUEST_OF_OTHER_APPLICANT, "36(6)");
        stands(Drafts.of(N2), earlier(true, true));
        isRefused(
                Drafts.of(P1).withholding(part(N2)),
                earlier(false, true),
                OutcomeReason.EARLIER_REQUEST_NOT_ANSWERED,
                "36(6)");
    }

    @Test
    void excessive_needs_the_reasons_step_and_still_unclear_a_correction() { // Art. 35, Art. 30, R-COR-08
        Shown neither = new Shown(false, true, false, false, Optional.empty());

        isRefused(Drafts.of(N4), neither, OutcomeReason.REASONS_STEP_MISSING, "35");
        isRefused(Drafts.of(U3), neither, OutcomeReason.NO_CORRECTION_BEFORE, "30");
        stands(Drafts.of(N4), new Shown(false, false, false, true, Optional.empty()));
        stands(Drafts.of(U3), new Shown(false, false, true, false, Optional.empty()));
    }

    @Test
    void partial_disclosure_gives_something_and_withholds_something() { // R-OUT-08, Art. 37
        isRefused(Drafts.of(P1).withholding(), EVERYTHING, OutcomeReason.WITHHELD_PARTS_MISSING, "37");
        isRefused(Drafts.of(P1).giving(), EVERYTHING, OutcomeReason.DOCUMENTS_MISSING, "37");
        isRefused(
                Drafts.of(P1).withholding(new Withheld("第三页", D4, " ")),
                EVERYTHING,
                OutcomeReason.REASONS_MISSING,
                "37");
    }

    @ParameterizedTest
    @EnumSource(names = {"G1", "G2", "P1"})
    void a_part_withheld_is_not_a_grant(Outcome ground) {
        isRefused(Drafts.of(P1).withholding(part(ground)), EVERYTHING, OutcomeReason.WITHHELD_GROUND_IS_A_GRANT, "37");
    }

    @ParameterizedTest
    @EnumSource(names = {"X1", "X2", "X3A"})
    void a_part_is_not_withheld_because_the_applicant_withdrew(Outcome ground) {
        isRefused(Drafts.of(P1).withholding(part(ground)), EVERYTHING, OutcomeReason.NOT_A_REPLY, "37");
    }

    @Test
    void something_given_and_something_not_is_partial_and_nothing_else() { // R-OUT-09
        OutcomeReason reason = OutcomeReason.WITHHELD_PARTS_NEED_PARTIAL_DISCLOSURE;

        isRefused(Drafts.of(G2).withholding(part(D4)), EVERYTHING, reason, "37");
        isRefused(Drafts.of(G1).withholding(part(D4)), EVERYTHING, reason, "37");
        isRefused(Drafts.of(D4).giving("文件"), EVERYTHING, reason, "37");
        isRefused(Drafts.of(U1A).giving("文件").withholding(part(U1A)), EVERYTHING, reason, "37");
        stands(Drafts.of(D4).withholding(part(D4)), EVERYTHING);
    }

    @Test
    void a_grant_gives_and_a_referral_says_where() {
        isRefused(Drafts.of(G2).giving(), EVERYTHING, OutcomeReason.DOCUMENTS_MISSING, "36(2)");
        isRefused(Drafts.of(G1).withoutPlace(), EVERYTHING, OutcomeReason.WHERE_TO_FIND_MISSING, "36(1)");
        isRefused(Drafts.of(N3).withoutPlace(), EVERYTHING, OutcomeReason.WHERE_TO_FIND_MISSING, "39(2)");
        isRefused(Drafts.of(D8).withoutPlace(), EVERYTHING, OutcomeReason.WHERE_TO_FIND_MISSING, "36(7)");
        isRefused(Drafts.of(X3C).withoutPlace(), EVERYTHING, OutcomeReason.WHERE_TO_FIND_MISSING, "档案法 15");
        stands(Drafts.of(U2).withoutPlace(), EVERYTHING);
    }

    @Test
    void the_text_of_2007_knows_no_excessive_requests() { // law.md §5.1, §16
        Shown under2007 = new Shown(true, true, true, true, Optional.empty());

        isRefused(Drafts.of(N4), under2007, OutcomeReason.NOT_UNDER_2007_RULES, "35");
        stands(Drafts.of(D6), under2007);
        stands(Drafts.of(U3), under2007);
    }

    @Test
    void a_petition_is_answered_and_counted_all_the_same() { // R-OUT-10
        stands(Drafts.of(N1), NOTHING);
        assertThat(N1.isReply()).isTrue();
    }

    private static Shown earlier(boolean answered, boolean sameApplicant) {
        return new Shown(
                false,
                true,
                true,
                true,
                Optional.of(new EarlierRequest("RSJ-2025-00001-X", answered, answered, sameApplicant)));
    }

    private static void stands(Drafts draft, Shown shown) {
        assertThat(OutcomeRules.check(draft.draft(), shown).toOptional()).contains(draft.draft());
    }

    /** @param article null for any */
    private static void isRefused(Drafts draft, Shown shown, OutcomeReason reason, String article) {
        assertThat(OutcomeRules.check(draft.draft(), shown)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().reason()).isEqualTo(reason);
            if (article != null) assertThat(refused.refusal().article()).hasToString(article);
        });
    }
}
