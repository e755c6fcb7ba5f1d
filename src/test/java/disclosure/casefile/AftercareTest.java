package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.outcome.DraftReply;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What follows a reply: remedies, a hold of release, and the yearly look at what was withheld. */
class AftercareTest {

    private static final WorkingDays CALENDAR = ShippedCalendar.workingDays();

    private final Story story = Story.received("2025-09-15 Mon");

    @Test
    void release_is_held_until_each_court_that_held_it_frees_it() { // R-TRK-05
        story.handled("2025-09-16 Tue", Outcome.G2);
        assertThat(ReleaseHold.isOn(story.file())).isFalse();
        story.then(new RemedyAct.ReleaseHeld(on("2025-09-17 Wed"), "r1", "第三方申请停止执行"))
                .then(new RemedyAct.ReleaseHeld(on("2025-09-17 Wed"), "r2", "第三方申请停止执行"))
                .then(new RemedyAct.ReleaseFreed(on("2025-09-18 Thu"), "r1", "裁定不予准许"));
        assertThat(ReleaseHold.isOn(story.file())).isTrue();
        story.then(new RemedyAct.ReleaseFreed(on("2025-09-19 Fri"), "r2", "裁定不予准许"));
        assertThat(ReleaseHold.isOn(story.file())).isFalse();
    }

    @Test
    void a_remedy_is_defended_within_the_days_of_its_procedure() { // K-18: National Day is left out, Sat 10-11 is
        // worked
        story.then(new RemedyAct.RemedyFiled(on("2025-09-25 Thu"), "r1", RemedyKind.RECONSIDERATION, false, "示例市人民政府"))
                .then(new RemedyAct.RemedyCopyReceived(on("2025-09-26 Fri"), "r1", RemedyProcedure.SIMPLE));
        assertThat(DueDefence.of(story.file(), CALENDAR)).containsExactly(new DueDefence("r1", on("2025-10-10 Fri")));
        story.then(new RemedyAct.DefenceSent(on("2025-09-30 Tue"), "r1", "签收"));
        assertThat(DueDefence.of(story.file(), CALENDAR)).isEmpty();
        assertThat(Remedy.find(story.file(), "r1").orElseThrow().pending()).isTrue();
    }

    @Test
    void what_was_withheld_is_looked_at_again_a_year_after_the_reply_and_after_each_look() { // Art. 18, R-OUT-15
        story.handled("2025-09-16 Tue", Outcome.D6).issued("2025-09-16 Tue", ServiceMethod.POST);
        assertThat(Reassessment.nextOn(story.file(), CALENDAR)).contains(on("2026-09-16 Wed"));
        story.then(new AftercareAct.WithholdingReassessed(on("2026-09-16 Wed"), Verdict.APPROVED, "仍在讨论"));
        assertThat(Reassessment.nextOn(story.file(), CALENDAR)).contains(on("2027-09-16 Thu"));
        story.then(new AftercareAct.WithholdingReassessed(on("2027-09-16 Thu"), Verdict.RETURNED, "可以公开"));
        assertThat(Reassessment.nextOn(story.file(), CALENDAR)).isEmpty();
    }

    @Test
    void what_a_reply_ordered_anew_withholds_is_looked_at_a_year_after_that_reply() { // R-OUT-15, R-TRK-03
        story.handled("2025-09-16 Tue", Outcome.U1A).issued("2025-09-16 Tue", ServiceMethod.POST);
        assertThat(Reassessment.nextOn(story.file(), CALENDAR)).isEmpty();
        story.then(new Act.CaseArchived(on("2025-09-30 Tue"), RetentionClass.YEARS_10, "YSQ-2025-0001"))
                .then(new RemedyAct.RemedyDecided(
                        on("2026-02-02 Mon"), "r1", "责令重新答复", RemedyCategory.CORRECTED, null, true, null))
                .drafted("2026-02-26 Thu", Outcome.D6)
                .issued("2026-03-02 Mon", ServiceMethod.IN_PERSON)
                .served("2026-03-03 Tue");
        assertThat(story.file().outcome()).as("no second result").contains(Outcome.U1A);
        assertThat(Reassessment.begins(story.file())).isTrue();
        assertThat(Reassessment.nextOn(story.file(), CALENDAR)).contains(on("2027-03-03 Wed"));
    }

    @Test
    void so_is_the_withheld_part_of_a_partial_disclosure_and_nothing_that_was_given_or_not_there() {
        DraftReply partial = new DraftReply(
                Outcome.P1,
                null,
                "理由",
                null,
                null,
                null,
                null,
                List.of("文件"),
                List.of(new DraftReply.Withheld("第三页", Outcome.D4, "个人隐私")),
                "答复");
        story.registered("2025-09-16 Tue")
                .assigned("2025-09-16 Tue")
                .then(new Act.ReplyDrafted(on("2025-09-16 Tue"), partial, List.of()))
                .issued("2025-09-16 Tue", ServiceMethod.POST);
        assertThat(Reassessment.isNeeded(story.file())).isTrue();
        for (Outcome outcome : List.of(Outcome.G2, Outcome.U1A, Outcome.D8))
            assertThat(Reassessment.isNeeded(Story.received("2025-09-15 Mon")
                            .handled("2025-09-16 Tue", outcome)
                            .issued("2025-09-16 Tue", ServiceMethod.POST)
                            .file()))
                    .as(outcome.name())
                    .isFalse();
    }

    @Test
    void nothing_is_looked_at_again_before_it_was_answered() {
        assertThat(Reassessment.isNeeded(
                        story.handled("2025-09-16 Tue", Outcome.D6).file()))
                .isFalse();
    }
}
