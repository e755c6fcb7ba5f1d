package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import disclosure.casefile.RemedyDay.Way;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Until when an applicant may turn to whom: from service and not from posting, by the clause the decision carries. */
class RemedyDayTest {

    private static final String TODAY = "2025-11-28 Fri";

    @Test
    void sixty_days_and_six_months_from_service_rolled_off_days_off() { // law.md §6 no. 31
        Story story = Story.received("2025-03-10 Mon").handled("2025-03-24 Mon", Outcome.G2);
        story.issued("2025-03-25 Tue", ServiceMethod.POST);
        assertThat(days(story)).isEmpty();
        story.served("2025-04-01 Tue");

        // From posting it would be 2025-05-26 and 2025-09-25.
        assertThat(days(story))
                .extracting(RemedyDay::way, RemedyDay::until)
                .containsExactly(
                        tuple(Way.RECONSIDERATION, on("2025-06-03 Tue")), tuple(Way.SUIT, on("2025-10-09 Thu")));
    }

    @Test
    void what_is_withheld_goes_to_reconsideration_first_and_to_no_court_yet() { // R-REM-01
        Story story = Story.received("2025-03-10 Mon").handled("2025-03-24 Mon", Outcome.D1);
        story.issued("2025-03-25 Tue", ServiceMethod.POST).served("2025-04-01 Tue");
        assertThat(days(story)).extracting(RemedyDay::way).containsExactly(Way.RECONSIDERATION_FIRST);

        Story query = Story.received("2025-03-10 Mon").handled("2025-03-24 Mon", Outcome.D8);
        query.issued("2025-03-25 Tue", ServiceMethod.POST).served("2025-04-01 Tue");
        assertThat(days(query)).extracting(RemedyDay::way).containsExactly(Way.RECONSIDERATION, Way.SUIT);
    }

    @Test
    void a_partial_disclosure_has_both() {
        DraftReply partial = new DraftReply(
                Outcome.P1,
                null,
                "理由",
                null,
                null,
                null,
                null,
                List.of("文件"),
                List.of(new DraftReply.Withheld("第三条", Outcome.D1, "国家秘密")),
                "答复");
        Story story = Story.received("2025-03-10 Mon")
                .registered("2025-03-10 Mon")
                .assigned("2025-03-10 Mon")
                .then(new Act.ReplyDrafted(on("2025-03-24 Mon"), partial, List.of()));
        story.issued("2025-03-25 Tue", ServiceMethod.POST).served("2025-04-01 Tue");

        assertThat(days(story))
                .extracting(RemedyDay::way)
                .containsExactly(Way.RECONSIDERATION_FIRST, Way.RECONSIDERATION, Way.SUIT);
    }

    @Test
    void an_unpaid_request_from_service_of_the_letter_that_ends_it() { // X2, L-25
        Story story =
                Story.received("2025-03-10 Mon").registered("2025-03-10 Mon").assigned("2025-03-10 Mon");
        story.then(new FeeAct.FeeLapsed(on("2025-03-24 Mon"), "回执", "未到账"))
                .then(new DeliveryAct.ClosingLetterIssued(on("2025-03-25 Tue"), "1号", "L-25", null));
        assertThat(days(story)).isEmpty();
        story.then(new DeliveryAct.ClosingLetterServed(
                on("2025-04-01 Tue"), ServiceMethod.POST, "EMS1", "回执", false, null));

        assertThat(days(story))
                .extracting(RemedyDay::way, RemedyDay::until)
                .containsExactly(
                        tuple(Way.RECONSIDERATION, on("2025-06-03 Tue")), tuple(Way.SUIT, on("2025-10-09 Thu")));
    }

    @Test
    void over_silence_from_the_due_day() { // law.md §6 no. 33: due Sat 2024-10-12, 2025-04-12 is a Saturday
        Story story = Story.received("2024-09-09 Mon").registered("2024-09-09 Mon");
        assertThat(RemedyDay.of(story.file(), story.standing("2024-10-12 Sat"), Story.CALENDAR, on("2024-10-12 Sat")))
                .isEmpty();

        assertThat(RemedyDay.of(story.file(), story.standing("2024-10-14 Mon"), Story.CALENDAR, on("2024-10-14 Mon")))
                .containsExactly(new RemedyDay(
                        Way.SUIT_OVER_SILENCE, on("2025-04-14 Mon"), disclosure.remedy.RemedyPeriods.SUIT, false));
    }

    @Test
    void fifteen_days_after_a_reconsideration_decision() { // K-16: 2024-10-05 is in the holiday
        Story story = Story.received("2024-06-03 Mon").handled("2024-06-17 Mon", Outcome.D1);
        story.issued("2024-06-18 Tue", ServiceMethod.POST)
                .served("2024-06-20 Thu")
                .then(new RemedyAct.RemedyFiled(on("2024-07-15 Mon"), "r1", RemedyKind.RECONSIDERATION, false, "市政府"))
                .then(new RemedyAct.RemedyDecided(
                        on("2024-09-20 Fri"), "r1", "维持", RemedyCategory.UPHELD, null, false, null));

        assertThat(days(story))
                .filteredOn(day -> day.way() == Way.SUIT_AFTER_RECONSIDERATION)
                .extracting(RemedyDay::until)
                .containsExactly(on("2024-10-08 Tue"));
    }

    private static List<RemedyDay> days(Story story) {
        return RemedyDay.of(story.file(), story.standing(TODAY), Story.CALENDAR, on(TODAY));
    }
}
