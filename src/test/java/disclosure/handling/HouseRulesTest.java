package disclosure.handling;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.casefile.Act;
import disclosure.casefile.RecordAct;
import disclosure.casefile.TimePlan;
import disclosure.clock.ClockPolicy;
import disclosure.intake.ReceiptRule.ConfirmationPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bureau sets itself (law.md §17). */
class HouseRulesTest {

    private static HouseRules rules(int recordCorrection) {
        return new HouseRules(
                "RSJ",
                "人社局",
                "人社依复",
                ConfirmationPolicy.defaults(),
                ClockPolicy.defaults(),
                15,
                recordCorrection,
                BureauChoices.defaults(),
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

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 251})
    void a_time_that_no_clock_would_take_does_not_start(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rules(days))
                .withMessageContaining("disclosure.record-correction-days");
    }
}
