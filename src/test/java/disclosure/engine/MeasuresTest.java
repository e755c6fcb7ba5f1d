package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.engine.CaseStory.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.CaseMeasures;
import disclosure.casefile.TaskKind;
import org.junit.jupiter.api.Test;

/** What the figures of R-SUP-04 count of a case, from its acts. */
class MeasuresTest {

    private static CaseMeasures of(CaseStory story) {
        return story.bureau.use.standing(story.file(), story.bureau.now()).measures();
    }

    @Test
    void days_used_are_counted_once_it_is_answered_and_the_review_from_the_level_before() {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isDraftedAndSigned();
        assertThat(of(story).workingDaysUsed()).as("not answered yet").isNull();
        story.until("2025-10-15 Wed").isPosted();

        CaseMeasures measures = of(story);
        assertThat(measures.workingDaysUsed())
                .as("of the twenty that end on 10-17")
                .isEqualTo(18);
        assertThat(measures.secrecyReviews()).isEqualTo(1);
        assertThat(measures.secrecyReviewedOn()).isEqualTo(on("2025-09-15 Mon"));
        assertThat(measures.extended()).isFalse();
        assertThat(measures.correctionNoticeOn()).isNull();
    }

    @Test
    void the_correction_begins_anew_and_the_days_before_it_are_not_used() {
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .until("2025-09-24 Wed")
                .noticeIsSent()
                .until("2025-10-10 Fri")
                .isCorrected();
        assertThat(of(story).correctionNoticeOn()).isEqualTo(on("2025-09-24 Wed"));
        assertThat(of(story).correctedOn()).isEqualTo(on("2025-10-10 Fri"));
        assertThat(of(story).noticeLate())
                .as("the seventh working day is in time")
                .isFalse();

        story.isDraftedAndSigned().until("2025-10-13 Mon").isPosted();
        assertThat(of(story).workingDaysUsed()).as("10-11 is worked").isEqualTo(2);
        assertThat(of(story).excludedDays()).isZero();
    }

    @Test
    void a_notice_after_the_seventh_working_day_is_a_breach_that_stays() { // P-08
        CaseStory story = aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .until("2025-09-25 Thu")
                .does(Staff.OFFICE, TaskKind.SEND_CORRECTION_NOTICE, Forms.PLAIN.notice());
        assertThat(of(story).noticeLate()).isTrue();
        story.until("2025-10-10 Fri").isCorrected();
        assertThat(of(story).noticeLate()).isTrue();
    }

    @Test
    void a_notice_taken_back_was_none_and_an_extension_is_one() {
        CaseStory story =
                aRequest().arrivesOnline("2025-09-15 Mon").isFoundUnclear().noticeIsSent();
        story.noticeIsRevoked();
        assertThat(of(story).correctionNoticeOn()).isNull();

        CaseStory longer = aRequest().arrivesOnline("2025-09-15 Mon").isRegistered();
        longer.until("2025-10-14 Tue").isExtendedBy(20);
        assertThat(of(longer).extended()).isTrue();
    }
}
