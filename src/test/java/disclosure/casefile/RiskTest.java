package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ClockPolicy;
import disclosure.fee.FeeMode;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What somebody who decides is told of a case before reading it. */
class RiskTest {

    private static final LocalDate EARLY = on("2025-09-16 Tue");

    private static Set<Risk> risks(Story story, LocalDate today) {
        CaseFile file = story.file();
        Standing standing = Standing.of(file, Story.CALENDAR, ClockPolicy.defaults(), today);
        return Risk.of(file, standing, Story.CALENDAR, today);
    }

    private static Story drafted(Outcome outcome) {
        return Story.received("2025-09-15 Mon").assigned("2025-09-15 Mon").drafted("2025-09-15 Mon", outcome);
    }

    @Test
    void a_plain_disclosure_has_nothing_to_mind() {
        assertThat(risks(drafted(Outcome.G2), EARLY)).isEmpty();
    }

    @Test
    void withheld_third_party_and_many_requests_follow_from_the_result() {
        assertThat(risks(drafted(Outcome.D1), EARLY)).containsExactly(Risk.WITHHELD);
        assertThat(risks(drafted(Outcome.D4), EARLY)).containsExactly(Risk.WITHHELD, Risk.THIRD_PARTY);
        assertThat(risks(drafted(Outcome.N4), EARLY)).containsExactly(Risk.ARTICLE_35);
    }

    @Test
    void two_working_days_are_soon_and_three_are_not() { // due 2025-10-17 Fri
        assertThat(risks(drafted(Outcome.G2), on("2025-10-14 Tue"))).isEmpty();
        assertThat(risks(drafted(Outcome.G2), on("2025-10-15 Wed"))).containsExactly(Risk.LATE_SOON);
        assertThat(risks(drafted(Outcome.G2), on("2025-10-20 Mon"))).containsExactly(Risk.LATE_SOON);
    }

    @Test
    void difficult_charged_and_returned_follow_from_the_acts() {
        Story story = Story.received("2025-09-15 Mon")
                .then(new Act.RequestRegistered(EARLY, Act.Need.HANDLING, true))
                .assigned("2025-09-16 Tue")
                .then(new FeeAct.FeeProposed(EARLY, FeeMode.PER_VOLUME, 40, 100, List.of(), "页数多"))
                .drafted("2025-09-16 Tue", Outcome.G2)
                .reviewed("2025-09-16 Tue", ReviewLevel.DIVISION, Verdict.RETURNED);
        assertThat(risks(story, EARLY)).containsExactly(Risk.FEE, Risk.DIFFICULT, Risk.RETURNED_BEFORE);
        assertThat(risks(story.then(new FeeAct.FeeDecided(EARLY, Verdict.RETURNED, "不收", null)), EARLY))
                .doesNotContain(Risk.FEE);
    }
}
