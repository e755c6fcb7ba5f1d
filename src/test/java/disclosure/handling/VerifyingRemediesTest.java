package disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Reference;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What reports count of remedies is derived again each night (law.md §8.4). */
class VerifyingRemediesTest {

    private static final Moment NIGHT = new Moment(Instant.parse("2026-01-20T16:10:00Z"));

    private final SideBureau bureau = new SideBureau("2026-01-20 Tue");

    private Reference contested(int serial, String decidedOn) {
        ReportedCase one = ReportedCase.received(serial, "2023-03-01")
                .replied("2023-03-20", Outcome.D6)
                .filed("r1", RemedyKind.RECONSIDERATION, "2023-05-01");
        if (decidedOn != null) one.decided("r1", RemedyCategory.UPHELD, decidedOn, null);
        return one.keptIn(bureau.files);
    }

    @Test
    void what_drifted_is_set_right_and_told_once() {
        Reference pending = contested(1, null);
        Reference lastYear = contested(2, "2025-01-01");
        contested(3, "2024-12-31");
        assertThat(bureau.use.verifying.verifyRemedies(NIGHT)).isEmpty();

        bureau.files.remedies.clear();
        assertThat(bureau.use.verifying.verifyRemedies(NIGHT))
                .as("those of the year that is reported on now, and what is pending")
                .containsExactly(pending, lastYear);
        assertThat(bureau.files.remedies.get(pending)).hasSize(1);
        assertThat(bureau.use.verifying.verifyRemedies(NIGHT)).isEmpty();
    }
}
