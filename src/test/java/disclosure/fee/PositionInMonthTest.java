package disclosure.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-FEE-03, R-FEE-13: by day of receipt within the calendar month, not by number and not within thirty days. */
class PositionInMonthTest {

    private static final Map<Integer, LocalDate> RECEIVED = Map.of(
            1, LocalDate.parse("2026-03-31"),
            2, LocalDate.parse("2026-02-28"),
            3, LocalDate.parse("2026-03-01"),
            4, LocalDate.parse("2026-03-05"),
            5, LocalDate.parse("2026-03-05"),
            6, LocalDate.parse("2026-04-01"),
            7, LocalDate.parse("2025-03-05"));

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 1", "3, 1", "4, 2", "5, 3", "6, 1", "7, 1"})
    void the_position_of_each(int request, int position) {
        assertThat(PositionInMonth.of(request, RECEIVED)).isEqualTo(position);
    }

    @Test
    void a_request_not_received_has_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> PositionInMonth.of(8, RECEIVED));
    }
}
