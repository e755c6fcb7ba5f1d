package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.clock.ClockPolicy;
import disclosure.law.Refused;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.review.OutsideRuling;
import disclosure.review.ReviewLevel;
import disclosure.review.ReviewReason;
import disclosure.review.Verdict;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The authority outside as the fifth level of review (law.md §11.2), and its time (P-13). */
class OutsideReviewTest {

    private final Story story =
            Story.received("2023-09-11 Mon").registered("2023-09-11 Mon").assigned("2023-09-11 Mon");

    @Test
    void approved_by_everybody_here_a_draft_is_still_not_signed_before_the_answer() {
        DraftReply draft = Story.draft(Outcome.G2);
        Act.ReplyDrafted drafted = new Act.ReplyDrafted(on("2023-09-12 Tue"), draft, List.of());
        story.then(new ReviewAct.ReviewLevelsFixed(on("2023-09-12 Tue"), ReviewLevels.ALWAYS, "2", true))
                .then(drafted);
        for (ReviewLevel level : List.of(ReviewLevel.DIVISION, ReviewLevel.CONFIDENTIALITY))
            story.then(new Act.DraftReviewed(
                    on("2023-09-13 Wed"), level, Verdict.APPROVED, "", drafted.sha256(), List.of()));
        assertThat(reason()).isEqualTo(ReviewReason.REFERRAL_NEEDED);
        story.then(new ReviewAct.DraftReferred(on("2023-09-14 Thu"), "市保密局", "问"));
        assertThat(reason()).isEqualTo(ReviewReason.REFERRAL_OPEN);
        story.then(new ReviewAct.ReferralAnswered(on("2023-09-20 Wed"), "答", OutsideRuling.MAY_NOT_BE_DISCLOSED));
        assertThat(reason()).isEqualTo(ReviewReason.OUTSIDE_FORBIDS_DISCLOSURE);
        story.then(new ReviewAct.DraftReferred(on("2023-09-21 Thu"), "市保密局", "再问"))
                .then(new ReviewAct.ReferralAnswered(on("2023-09-22 Fri"), "答", OutsideRuling.LEFT_TO_THE_BUREAU));
        assertThat(reason()).isEqualTo(ReviewReason.OUTSIDE_FORBIDS_DISCLOSURE);
        story.then(new ReviewAct.DraftReferred(on("2023-09-25 Mon"), "市保密局", "三问"))
                .then(new ReviewAct.ReferralAnswered(on("2023-09-26 Tue"), "答", OutsideRuling.MAY_BE_DISCLOSED));
        assertThat(LiveReview.of(story.file()).isGranted()).isTrue();
    }

    @Test
    void what_was_forbidden_may_be_kept_back_as_a_part_or_as_a_whole() {
        story.then(new ReviewAct.DraftReferred(on("2023-09-14 Thu"), "市保密局", "问"))
                .then(new ReviewAct.ReferralAnswered(on("2023-09-20 Wed"), "答", OutsideRuling.MAY_NOT_BE_DISCLOSED));
        assertThat(mayDraft(Story.draft(Outcome.G1))).isFalse();
        assertThat(mayDraft(Story.draft(Outcome.G2))).isFalse();
        assertThat(mayDraft(partly(Outcome.D4))).isFalse();
        assertThat(mayDraft(partly(Outcome.D1))).isTrue();
        assertThat(mayDraft(Story.draft(Outcome.D1))).isTrue();
        assertThat(mayDraft(Story.draft(Outcome.U1A))).isTrue();
    }

    @Test
    void drafts_from_before_the_table_could_ask_for_it_need_none() {
        story.then(new ReviewAct.ReviewLevelsFixed(on("2023-09-12 Tue"), Set.of(), "1"))
                .drafted("2023-09-12 Tue", Outcome.G2);
        assertThat(OutsideReview.isMissing(story.file())).isFalse();
    }

    @Test
    void the_clock_runs_unless_the_bureau_chose_otherwise() { // P-13; law.md example 8 for the days left out
        story.then(new ReviewAct.DraftReferred(on("2023-09-15 Fri"), "市保密局", "问"))
                .then(new ReviewAct.ReferralAnswered(on("2023-10-10 Tue"), "答", OutsideRuling.MAY_BE_DISCLOSED));
        assertThat(dueOn(ClockPolicy.Referral.CLOCK_RUNS)).isEqualTo("2023-10-13");
        assertThat(dueOn(ClockPolicy.Referral.PAUSES)).isEqualTo("2023-11-01");
    }

    @Test
    void two_referrals_are_left_out_one_after_the_other() {
        story.then(new ReviewAct.DraftReferred(on("2023-09-15 Fri"), "市保密局", "问"))
                .then(new ReviewAct.ReferralAnswered(on("2023-09-18 Mon"), "答", OutsideRuling.LEFT_TO_THE_BUREAU))
                .then(new ReviewAct.DraftReferred(on("2023-09-19 Tue"), "市保密局", "再问"))
                .then(new ReviewAct.ReferralAnswered(on("2023-09-20 Wed"), "答", OutsideRuling.MAY_BE_DISCLOSED));
        assertThat(dueOn(ClockPolicy.Referral.PAUSES)).isEqualTo("2023-10-17");
    }

    @Test
    void whoever_must_ask_may_ask_late_and_wins_no_time() {
        story.then(new ReviewAct.DraftReferred(on("2023-10-16 Mon"), "市保密局", "问"));
        for (ClockPolicy.Referral choice : ClockPolicy.Referral.values())
            assertThat(dueOn(choice)).isEqualTo("2023-10-13");
    }

    @Test
    void while_the_answer_is_awaited_the_clock_stands() {
        story.then(new ReviewAct.DraftReferred(on("2023-09-15 Fri"), "市保密局", "问"));
        assertThat(dueOn(ClockPolicy.Referral.PAUSES)).isNull();
        assertThat(dueOn(ClockPolicy.Referral.CLOCK_RUNS)).isEqualTo("2023-10-13");
    }

    private @Nullable String dueOn(ClockPolicy.Referral choice) {
        var due = story.file()
                .reading(Story.CALENDAR, ClockPolicy.defaults().with(choice), on("2023-10-20 Fri"))
                .orElseThrow()
                .orElseThrow()
                .replyDueOn();
        return due == null ? null : due.toString();
    }

    private boolean mayDraft(DraftReply draft) {
        return OutsideReview.mayDraft(story.file(), draft).isGranted();
    }

    private static DraftReply partly(Outcome ground) {
        return new DraftReply(
                Outcome.P1,
                null,
                "理由",
                null,
                null,
                null,
                null,
                List.of("文件"),
                List.of(new DraftReply.Withheld("第三页", ground, "理由")),
                "答复");
    }

    private Object reason() {
        return ((Refused<Act.ReplyDrafted>) LiveReview.of(story.file()))
                .refusal()
                .reason();
    }
}
