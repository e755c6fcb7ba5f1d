package disclosure.handling;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.ActKind.CONFIDENTIALITY_REVIEWED;
import static disclosure.casefile.ActKind.DIVISION_REVIEWED;
import static disclosure.casefile.ActKind.REPLY_DRAFTED;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.casefile.ActKind;
import disclosure.casefile.Reference;
import disclosure.handling.HouseFigures.ReviewStep;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Working days of each level, from when the one before it was done; weekends and holidays are nobody's delay. */
class ReviewTimeTest {

    private static ReviewStep step(int serial, ActKind kind, String day) {
        return new ReviewStep(Reference.of("RSJ", 2025, serial), kind, on(day));
    }

    @Test
    void a_level_begins_when_the_level_before_it_is_done() {
        List<ReviewTime> times = ReviewTime.of(
                List.of(
                        step(1, REPLY_DRAFTED, "2025-09-26 Fri"),
                        step(1, DIVISION_REVIEWED, "2025-09-28 Sun"), // worked
                        step(1, CONFIDENTIALITY_REVIEWED, "2025-10-09 Thu"), // after the eight days of October
                        step(2, REPLY_DRAFTED, "2025-09-15 Mon"),
                        step(2, DIVISION_REVIEWED, "2025-09-19 Fri")),
                ShippedCalendar.workingDays());

        assertThat(times)
                .containsExactly(
                        new ReviewTime(DIVISION_REVIEWED, 2, 2.5), new ReviewTime(CONFIDENTIALITY_REVIEWED, 1, 3));
    }

    @Test
    void what_was_handed_in_before_the_window_tells_nothing_and_another_case_is_another() {
        assertThat(ReviewTime.of(
                        List.of(
                                step(1, REPLY_DRAFTED, "2025-09-15 Mon"),
                                step(2, DIVISION_REVIEWED, "2025-09-19 Fri"),
                                step(3, REPLY_DRAFTED, "2025-09-19 Fri"),
                                step(3, REPLY_DRAFTED, "2025-09-22 Mon")),
                        ShippedCalendar.workingDays()))
                .isEmpty();
    }
}
