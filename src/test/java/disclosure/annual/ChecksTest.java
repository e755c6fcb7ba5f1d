package disclosure.annual;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.annual.AnnualReport.Counted;
import disclosure.annual.Check.Rule;
import disclosure.outcome.ReportRow;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each identity holds for figures that were published and fails for the smallest slip (R-ANN-07, R-ANN-08, R-ANN-13). */
class ChecksTest {

    /** A city's report for 2025 as law.md has it: natural persons and the sum; the rest are organisations. */
    private static final Cells RECEIVED = cells(13612, 14069);

    private static final Cells CARRIED_IN = cells(535, 560);
    private static final Cells CLOSED = cells(13364, 13810);
    private static final Cells CARRIED_OUT = cells(783, 819);
    private static final List<RemedyFigures> REMEDIES =
            List.of(new RemedyFigures(new RemedyBlock(RemedyKind.RECONSIDERATION, 376, 97, 196, 121, 790), 0));

    private static Cells cells(int naturalPersons, int all) {
        return new Cells(List.of(naturalPersons, all - naturalPersons, 0, 0, 0, 0, all));
    }

    private static RequestFigures figures(Cells received, Cells closed, Cells carriedOut, Cells before) {
        return new RequestFigures(
                received,
                CARRIED_IN,
                Map.of(ReportRow.DISCLOSED, CLOSED.minus(cells(3, 4)), ReportRow.FEE_UNPAID, cells(3, 4)),
                closed,
                carriedOut,
                before,
                0);
    }

    private static AnnualReport report(
            RequestFigures requests, List<RemedyFigures> remedies, Disclosed now, Disclosed before) {
        return AnnualReport.of(
                2025,
                LocalDate.of(2025, 12, 31),
                new Counted(requests, Map.of(), remedies, now, before, FeeFigures.NONE));
    }

    private static List<Check> checks(
            RequestFigures requests, List<RemedyFigures> remedies, Disclosed now, Disclosed before) {
        return report(requests, remedies, now, before).checks();
    }

    private static List<Check> broken(RequestFigures requests) {
        return broken(checks(requests, REMEDIES, Disclosed.none(2025), Disclosed.none(2024)));
    }

    private static List<Check> broken(List<Check> checks) {
        return checks.stream().filter(check -> !check.holds()).toList();
    }

    @Test
    void published_figures_keep_every_identity() {
        assertThat(broken(figures(RECEIVED, CLOSED, CARRIED_OUT, CARRIED_IN))).isEmpty();
    }

    @Test
    void a_slip_of_one_is_told_with_its_column_and_both_sides() {
        List<Check> carry = broken(figures(cells(13613, 14070), CLOSED, CARRIED_OUT, CARRIED_IN));
        assertThat(carry).extracting(Check::rule).containsExactly(Rule.CARRY);
        assertThat(carry.get(0).differences())
                .extracting(Check.Difference::toString)
                .containsExactly("naturalPerson: 14148 ≠ 14147", "total: 14630 ≠ 14629");

        assertThat(broken(figures(RECEIVED, cells(13364, 13811), cells(783, 818), CARRIED_IN)))
                .as("two slips that cancel out in the sum")
                .extracting(Check::rule)
                .containsExactly(Rule.RESULTS_ADD_UP, Rule.ONE_CELL);
    }

    @Test
    void a_column_can_be_wrong_where_the_sum_is_right() { // law.md §20 trap 9
        List<Check> broken = broken(figures(RECEIVED, CLOSED, CARRIED_OUT, cells(536, 560)));
        assertThat(broken).extracting(Check::rule).containsExactly(Rule.YEAR_TO_YEAR);
        assertThat(broken.get(0).differences())
                .extracting(Check.Difference::where)
                .containsExactly("naturalPerson", "enterprise");
    }

    @Test
    void a_row_is_the_sum_of_its_applicants() {
        Cells unknown = new Cells(List.of(13612, 456, 0, 0, 0, 0, 14069));
        assertThat(broken(figures(unknown, CLOSED, CARRIED_OUT, CARRIED_IN)))
                .extracting(Check::rule)
                .containsExactly(Rule.CARRY, Rule.ROWS_ADD_UP, Rule.APPLICANT_KNOWN);
    }

    @Test
    void a_block_of_remedies_adds_up() {
        RemedyBlock slip = new RemedyBlock(RemedyKind.DIRECT_LITIGATION, 1, 0, 0, 0, 2);
        List<Check> broken = broken(checks(
                figures(RECEIVED, CLOSED, CARRIED_OUT, CARRIED_IN),
                List.of(REMEDIES.get(0), new RemedyFigures(slip, 0)),
                Disclosed.none(2025),
                Disclosed.none(2024)));
        assertThat(broken).extracting(Check::rule).containsExactly(Rule.REMEDIES_ADD_UP);
        assertThat(broken.get(0).differences())
                .extracting(Check.Difference::toString)
                .containsExactly("DIRECT_LITIGATION: 2 ≠ 1");
        assertThat(RemedyBlock.counted(RemedyKind.RECONSIDERATION, Map.of(RemedyCategory.OTHER, 3), 2, 5))
                .isEqualTo(new RemedyBlock(RemedyKind.RECONSIDERATION, 0, 0, 3, 2, 5));
    }

    @Test
    void what_is_only_pointed_out_keeps_nobody_from_publishing_and_every_identity_does() { // R-SUP-06
        RequestFigures sound = figures(RECEIVED, CLOSED, CARRIED_OUT, CARRIED_IN);
        assertThat(report(sound, REMEDIES, documents(5, 3, 99, 2), documents(1, 0, 20, 0))
                        .isConsistent())
                .isTrue();
        RequestFigures slip = figures(RECEIVED, CLOSED, cells(783, 820), CARRIED_IN);
        assertThat(report(slip, REMEDIES, Disclosed.none(2025), Disclosed.none(2024))
                        .isConsistent())
                .isFalse();
    }

    private static Disclosed documents(int made, int repealed, int inForce, int rules) {
        return new Disclosed(
                DisclosedLayout.FORM_2021,
                Map.of(
                        "normativeDocuments.made", BigDecimal.valueOf(made),
                        "normativeDocuments.repealed", BigDecimal.valueOf(repealed),
                        "normativeDocuments.inForce", BigDecimal.valueOf(inForce),
                        "rules.inForce", BigDecimal.valueOf(rules)));
    }

    private static List<Rule> pointedOut(Disclosed now, Disclosed before) {
        List<Check> broken = broken(checks(figures(RECEIVED, CLOSED, CARRIED_OUT, CARRIED_IN), REMEDIES, now, before));
        assertThat(broken).allMatch(check -> check.rule().isSoft());
        return broken.stream().map(Check::rule).toList();
    }

    @Test
    void what_is_in_force_follows_from_the_year_before_and_a_bureau_has_no_rules() { // R-ANN-07
        assertThat(pointedOut(documents(5, 3, 22, 0), documents(1, 0, 20, 0))).isEmpty();
        assertThat(pointedOut(documents(5, 3, 23, 0), documents(1, 0, 20, 0))).containsExactly(Rule.IN_FORCE);
        assertThat(pointedOut(documents(5, 3, 22, 2), documents(1, 0, 20, 2))).containsExactly(Rule.NO_RULES);
        assertThat(pointedOut(documents(5, 3, 99, 0), Disclosed.none(2024)))
                .as("nothing to compare with")
                .isEmpty();
        assertThat(pointedOut(
                        documents(5, 3, 99, 0),
                        new Disclosed(DisclosedLayout.TRIAL_2019, Map.of("fees.before", BigDecimal.ONE))))
                .as("the form of before asked for something else")
                .isEmpty();
    }
}
