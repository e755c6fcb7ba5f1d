package disclosure.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole years from the end of the year of closing (R-ARC-02, R-ARC-07), not from the day. */
class RetentionScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "YEARS_10, 2026-01-01, 2036-12-31",
        "YEARS_10, 2026-12-31, 2036-12-31",
        "YEARS_30, 2024-02-29, 2054-12-31"
    })
    void the_last_day(RetentionClass retention, LocalDate closedOn, LocalDate last) {
        assertThat(RetentionSchedule.keptUntil(retention, closedOn)).contains(last);
    }

    @Test
    void what_is_permanent_never_ends() {
        assertThat(RetentionSchedule.keptUntil(RetentionClass.PERMANENT, LocalDate.parse("2026-03-05")))
                .isEmpty();
    }
}
