package disclosure.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** K-18 and K-19: working days inside the reconsideration law (R-CAL-07), calendar days in court. */
class DefenceTest {

    private static final WorkingDays CALENDAR = ShippedCalendar.workingDays();

    @Test
    void five_working_days_in_the_simple_procedure() { // law.md §6, 36: over National Day, 09-29 Sun worked
        assertThat(due(RemedyProcedure.SIMPLE, "2024-09-27")).isEqualTo("2024-10-10");
    }

    @Test
    void ten_working_days_in_the_ordinary_procedure() {
        assertThat(due(RemedyProcedure.ORDINARY, "2024-09-27")).isEqualTo("2024-10-16");
    }

    @Test
    void fifteen_calendar_days_in_court_rolled_off_a_holiday() { // cdays,2024-09-20,15 → 2024-10-08
        assertThat(due(RemedyProcedure.COURT, "2024-09-20")).isEqualTo("2024-10-08");
    }

    @Test
    void a_complaint_has_the_day_its_authority_sets() {
        assertThat(Defence.dueOn(CALENDAR, RemedyProcedure.NONE, LocalDate.parse("2024-09-20")))
                .isEmpty();
    }

    private static LocalDate due(RemedyProcedure procedure, String copyOn) {
        return Defence.dueOn(CALENDAR, procedure, LocalDate.parse(copyOn)).orElseThrow();
    }
}
