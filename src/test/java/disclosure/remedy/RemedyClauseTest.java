package disclosure.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.outcome.DraftReply;
import disclosure.outcome.LetterKind;
import disclosure.outcome.Outcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The clauses of law.md §10.3, on both sides of each switch. */
class RemedyClauseTest {

    private static final LocalDate LAST_OF_2023 = LocalDate.parse("2023-12-31");
    private static final LocalDate FIRST_OF_2024 = LocalDate.parse("2024-01-01");

    @ParameterizedTest
    @CsvSource({
        "2008-05-01, M2008, 3, true",
        "2015-04-30, M2008, 3, true",
        "2015-05-01, M2015, 6, true",
        "2023-12-31, M2015, 6, true",
        "2024-01-01, M2024, 6, false",
        "2026-03-05, M2024, 6, false",
    })
    void the_day_of_the_decision_chooses_the_set(LocalDate day, RemedySet set, int months, boolean choice) {
        assertThat(RemedySet.forDecision(day)).isEqualTo(set);
        assertThat(set.suitMonths()).isEqualTo(months);
        assertThat(set.leavesChoiceOfAuthority()).isEqualTo(choice);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void since_2024_only_what_is_withheld_needs_reconsideration_first(Outcome outcome) {
        EnumSet<Outcome> withheld = EnumSet.range(Outcome.D1, Outcome.D7);
        if (outcome == Outcome.X3A)
            assertThat(RemedyClause.of(outcome, FIRST_OF_2024)).isEmpty();
        else
            assertThat(RemedyClause.of(outcome, FIRST_OF_2024))
                    .containsExactly(withheld.contains(outcome) ? RemedyClause.A : RemedyClause.B);
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"X3A"},
            mode = EnumSource.Mode.EXCLUDE)
    void before_2024_every_decision_leaves_the_choice(Outcome outcome) {
        assertThat(RemedyClause.of(outcome, LAST_OF_2023)).containsExactly(RemedyClause.C);
        assertThat(RemedyClause.of(outcome, LocalDate.parse("2015-05-01"))).containsExactly(RemedyClause.C);
        assertThat(RemedyClause.of(outcome, LocalDate.parse("2015-04-30"))).containsExactly(RemedyClause.D);
    }

    @Test
    void an_administrative_query_is_counted_as_refused_and_needs_no_reconsideration_first() { // R-REM-02, T-07
        assertThat(RemedyClause.of(Outcome.D8, FIRST_OF_2024)).containsExactly(RemedyClause.B);
    }

    @Test
    void a_partial_disclosure_has_the_clause_of_each_part() {
        assertThat(RemedyClause.of(partial(Outcome.D4), FIRST_OF_2024))
                .containsExactlyInAnyOrder(RemedyClause.A, RemedyClause.B);
        assertThat(RemedyClause.of(partial(Outcome.U1A, Outcome.D6), FIRST_OF_2024))
                .containsExactlyInAnyOrder(RemedyClause.A, RemedyClause.B);
        assertThat(RemedyClause.of(partial(Outcome.U1A, Outcome.D8), FIRST_OF_2024))
                .containsExactly(RemedyClause.B);
        assertThat(RemedyClause.of(partial(Outcome.D4), LAST_OF_2023)).containsExactly(RemedyClause.C);
        assertThat(RemedyClause.of(partial(Outcome.D4, Outcome.U1A), LocalDate.parse("2015-04-30")))
                .containsExactly(RemedyClause.D);
    }

    /** R-DOC-01, R-COR-10, R-EXT-04: typed from law.md §10.2. */
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void procedural_letters_records_and_a_withdrawal_tell_of_no_remedy(LetterKind kind) {
        List<String> none = Stream.of(
                        "L-01 L-02 L-03 L-04 L-05 L-06 L-07 L-08 L-26 L-29 L-30 L-31 L-32 L-33 L-34 L-36".split(" "))
                .toList();
        assertThat(kind.tellsOfRemedies()).isEqualTo(!none.contains(kind.code()));
        assertThat(RemedyClause.of(kind, FIRST_OF_2024).isEmpty()).isEqualTo(none.contains(kind.code()));
    }

    @Test
    void decisions_that_are_no_reply_have_the_ordinary_clause() {
        assertThat(RemedyClause.of(LetterKind.THIRD_PARTY_DECISION, FIRST_OF_2024))
                .containsExactly(RemedyClause.B);
        assertThat(RemedyClause.of(LetterKind.RECORD_CORRECTION, LAST_OF_2023)).containsExactly(RemedyClause.C);
    }

    private static DraftReply partial(Outcome... grounds) {
        return new DraftReply(
                Outcome.P1,
                null,
                "理由",
                "裁量理由",
                null,
                null,
                null,
                List.of("文件"),
                Stream.of(grounds)
                        .map(ground -> new DraftReply.Withheld("第二页", ground, "理由"))
                        .toList(),
                "答复");
    }
}
