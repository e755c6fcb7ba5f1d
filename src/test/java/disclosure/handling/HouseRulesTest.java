package disclosure.handling;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.Act;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RetentionPlan;
import disclosure.casefile.TimePlan;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import disclosure.outcome.Outcome;
import disclosure.outcome.ReportRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bureau sets itself (law.md §17). */
class HouseRulesTest {

    private static HouseRules rules(int recordCorrection) {
        return rules(recordCorrection, BureauChoices.defaults());
    }

    private static HouseRules rules(int recordCorrection, BureauChoices choices) {
        return new HouseRules(
                "RSJ",
                "人社局",
                "人社依复",
                ConfirmationPolicy.defaults(),
                ClockPolicy.defaults(),
                15,
                recordCorrection,
                choices,
                TimePlan.defaults());
    }

    @Test
    void a_record_is_corrected_within_twenty_working_days_unless_the_bureau_sets_another_time() { // P-11
        assertThat(UseCases.RULES.recordCorrectionWorkingDays()).isEqualTo(20);
        Step step = IntakeSteps.register(
                        new TaskForm.RegisterRequest(Act.Need.RECORD_CORRECTION, false),
                        rules(10).recordCorrectionWorkingDays(),
                        on("2025-09-15 Mon"))
                .orElseThrow();
        assertThat(step.acts()).contains(new RecordAct.RecordCorrectionOpened(on("2025-09-15 Mon"), 10));
        assertThat(step.begins()).contains(SideProcess.RECORD_CORRECTION);
    }

    private static ReportRow row(ReportRow consultations, Outcome outcome) {
        ReportedCase asked = ReportedCase.received(1, "2011-01-17").replied("2011-01-28", outcome);
        return rules(20, new BureauChoices(10, 0, RetentionPlan.defaults(), consultations))
                .standing(asked.file(), ShippedCalendar.workingDays(), on("2011-01-28 Fri"))
                .reportRow();
    }

    @Test
    void a_consultation_is_counted_where_the_bureau_counts_them_and_nothing_else_moves() { // P-12
        assertThat(BureauChoices.defaults().consultationRow()).isEqualTo(ReportRow.OTHER);
        assertThat(row(ReportRow.OTHER, Outcome.X3B)).isEqualTo(ReportRow.OTHER);
        assertThat(row(ReportRow.PETITION, Outcome.X3B)).isEqualTo(ReportRow.PETITION);
        assertThat(row(ReportRow.PETITION, Outcome.X3C)).isEqualTo(ReportRow.OTHER);
        assertThat(row(ReportRow.PETITION, Outcome.G2)).isEqualTo(ReportRow.DISCLOSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BureauChoices(10, 0, RetentionPlan.defaults(), ReportRow.DISCLOSED));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 251})
    void a_time_that_no_clock_would_take_does_not_start(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(days))
                .withMessageContaining("disclosure.record-correction-days");
    }
}
