package disclosure.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** P-06 counts calendar months and years of receipt. */
class FrequencyTest {

    @Test
    void month_and_year_of_the_request_are_counted() {
        List<LocalDate> received = Stream.of("2026-03-01", "2026-03-31", "2026-02-28", "2026-04-01", "2025-03-05")
                .map(LocalDate::parse)
                .toList();
        assertThat(Frequency.around(LocalDate.parse("2026-03-31"), received)).isEqualTo(new Frequency(2, 4));
        assertThat(Frequency.around(LocalDate.parse("2025-03-05"), received)).isEqualTo(new Frequency(1, 1));
    }
}
