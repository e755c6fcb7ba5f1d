package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import disclosure.clock.ClockPolicy;
import disclosure.clock.RuleSet;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is derived from the acts: receipt, reply, end and result. */
class CaseFileTest {

    @Test
    void a_case_begins_with_its_request() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseFile(Story.REFERENCE, List.of()));
        Act other = new Act.RequestWithdrawn(on("2025-09-15 Mon"), "书面");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseFile(
                        Story.REFERENCE, List.of(new RecordedAct(1, other, java.time.Instant.EPOCH, "x"))));
    }

    @Test
    void the_day_of_receipt_is_the_day_of_confirmation() { // Art. 31(2)
        Story letter = Story.arrived(Channel.ORDINARY_MAIL, "2025-09-12 Fri");

        assertThat(letter.file().receivedOn()).isEmpty();
        assertThat(letter.file().clockEvents()).isEmpty();
        letter.then(new Act.ReceiptConfirmed(on("2025-09-15 Mon"), "电话"));
        assertThat(letter.receivedOn()).isEqualTo(on("2025-09-15 Mon"));
    }

    @Test
    void the_rule_set_follows_the_day_of_receipt_not_of_posting() { // R-SET-02
        Story letter = Story.arrived(Channel.ORDINARY_MAIL, "2019-05-14 Tue");

        letter.then(new Act.ReceiptConfirmed(on("2019-05-15 Wed"), "电话"));
        assertThat(letter.file().ruleSet()).contains(RuleSet.R2019);
        assertThat(Story.received("2019-05-14 Tue").file().ruleSet()).contains(RuleSet.R2007);
    }

    @Test
    void a_proposed_correction_of_receipt_moves_nothing_and_an_agreed_one_does() { // R-REC-13, P-18
        Story story = Story.arrived(Channel.REGISTERED_MAIL, "2025-09-15 Mon");
        Arrival evidence = Arrival.by(Channel.REGISTERED_MAIL, on("2025-09-12 Fri"));

        story.then(new Act.ReceiptCorrectionProposed(on("2025-09-16 Tue"), evidence, null, "门卫签收"));
        assertThat(story.receivedOn()).isEqualTo(on("2025-09-15 Mon"));
        story.then(new Act.ReceiptCorrectionApproved(on("2025-09-17 Wed")));
        assertThat(story.receivedOn()).isEqualTo(on("2025-09-12 Fri"));
        assertThat(story.file().arrival()).isEqualTo(evidence);
        assertThat(story.file().request().arrival().on()).isEqualTo(on("2025-09-15 Mon"));

        Arrival again = Arrival.by(Channel.REGISTERED_MAIL, on("2025-09-11 Thu"));
        story.then(new Act.ReceiptCorrectionProposed(on("2025-09-18 Thu"), again, null, "再核"));
        assertThat(story.receivedOn()).isEqualTo(on("2025-09-12 Fri"));
    }

    @Test
    void corrected_evidence_that_needs_confirmation_brings_its_own() {
        Story story = Story.arrived(Channel.REGISTERED_MAIL, "2025-09-15 Mon");
        Arrival evidence = Arrival.by(Channel.ORDINARY_MAIL, on("2025-09-15 Mon"));

        story.then(new Act.ReceiptCorrectionProposed(on("2025-09-17 Wed"), evidence, on("2025-09-16 Tue"), "并非挂号"))
                .then(new Act.ReceiptCorrectionApproved(on("2025-09-17 Wed")));
        assertThat(story.receivedOn()).isEqualTo(on("2025-09-16 Tue"));
    }

    @Test
    void posted_the_reply_counts_from_the_day_of_posting() { // law.md §3.5, §20 trap 6
        Story story = Story.received("2025-09-15 Mon").handled("2025-10-16 Thu", Outcome.G2);

        assertThat(story.file().repliedOn()).isEmpty();
        assertThat(story.file().outcome()).isEmpty();
        story.issued("2025-10-17 Fri", ServiceMethod.POST).served("2025-10-21 Tue");
        assertThat(story.file().repliedOn()).contains(on("2025-10-17 Fri"));
        assertThat(story.file().closedOn()).contains(on("2025-10-17 Fri"));
        assertThat(story.file().outcome()).contains(Outcome.G2);
        assertThat(story.standing("2025-10-22 Wed").replyDueOn()).isEqualTo(on("2025-10-17 Fri"));
    }

    // law.md §3.5: handed over the day of signing, electronically the day it reaches the applicant's system
    @ParameterizedTest
    @EnumSource(names = {"IN_PERSON", "ENTRUSTED", "ELECTRONIC"})
    void otherwise_it_counts_from_the_day_it_reaches_the_applicant(ServiceMethod method) {
        Story story = Story.received("2025-09-15 Mon")
                .handled("2025-10-16 Thu", Outcome.G2)
                .issued("2025-10-17 Fri", method);

        assertThat(story.file().repliedOn()).isEmpty();
        assertThat(story.standing("2025-10-20 Mon").overdue(on("2025-10-20 Mon")))
                .isTrue();
        story.served("2025-10-20 Mon");
        assertThat(story.file().repliedOn()).contains(on("2025-10-20 Mon"));
    }

    @Test
    void an_abandoned_request_is_x1_and_a_withdrawn_one_x3a() {
        Story abandoned = Story.received("2025-09-15 Mon")
                .noticeSent("2025-09-16 Tue")
                .noticeDelivered("2025-09-17 Wed")
                .abandoned("2025-10-20 Mon");
        assertThat(abandoned.file().outcome()).contains(Outcome.X1);
        assertThat(abandoned.file().closedOn()).contains(on("2025-10-20 Mon"));
        assertThat(abandoned.file().repliedOn()).isEmpty();

        Story withdrawn = Story.received("2025-09-15 Mon")
                .handled("2025-09-16 Tue", Outcome.D1)
                .withdrawn("2025-09-17 Wed");
        assertThat(withdrawn.file().outcome()).contains(Outcome.X3A);
        assertThat(withdrawn.file().closedOn()).contains(on("2025-09-17 Wed"));
    }

    @Test
    void the_draft_in_force_is_the_last_one() {
        Story story = Story.received("2025-09-15 Mon")
                .drafted("2025-09-16 Tue", Outcome.D6)
                .drafted("2025-09-17 Wed", Outcome.P1);

        assertThat(story.file().draft().orElseThrow().draft().outcome()).isEqualTo(Outcome.P1);
        assertThat(story.file().all(Act.ReplyDrafted.class)).hasSize(2);
    }

    @Test
    void adding_an_act_leaves_the_old_file_as_it_was() {
        CaseFile before = Story.received("2025-09-15 Mon").file();
        Act act = new Act.RequestWithdrawn(on("2025-09-16 Tue"), "书面");

        CaseFile after = before.with(new RecordedAct(2, act, java.time.Instant.EPOCH, "x"));
        assertThat(before.acts()).hasSize(1);
        assertThat(after.acts()).hasSize(2);
        assertThat(after.stage()).isEqualTo(Stage.WITHDRAWN);
    }

    /** Whichever way the first reply went and the ordered one goes: in time is in time (R-TRK-03, R-ANN-12). */
    @ParameterizedTest
    @EnumSource(ServiceMethod.class)
    void the_clock_of_the_request_stopped_for_good_with_its_first_reply(ServiceMethod first) {
        for (ServiceMethod later : ServiceMethod.values()) {
            Story story = Story.received("2025-09-15 Mon")
                    .handled("2025-09-16 Tue", Outcome.D6)
                    .issued("2025-09-17 Wed", first)
                    .served("2025-09-17 Wed");
            List<?> before = story.file().clockEvents();
            story.then(ordered("2025-12-01 Mon"))
                    .drafted("2025-12-05 Fri", Outcome.G2)
                    .issued("2025-12-05 Fri", later)
                    .served("2025-12-08 Mon");
            assertThat(story.file().clockEvents()).as(first + ", " + later).isEqualTo(before);
            assertThat(story.file()
                            .reading(Story.CALENDAR, ClockPolicy.defaults(), on("2025-12-09 Tue"))
                            .orElseThrow()
                            .orElseThrow()
                            .repliedInTime())
                    .contains(true);
        }
    }

    @Test
    void
            a_reply_ordered_after_the_request_was_abandoned_neither_moves_its_end_nor_changes_its_result() { // R-ANN-06, -12
        Story story =
                Story.received("2025-03-03 Mon").registered("2025-03-03 Mon").abandoned("2025-04-15 Tue");
        story.then(ordered("2026-01-12 Mon"))
                .drafted("2026-01-14 Wed", Outcome.G2)
                .issued("2026-01-15 Thu", ServiceMethod.POST)
                .served("2026-01-19 Mon");
        assertThat(story.file().closedOn()).contains(on("2025-04-15 Tue"));
        assertThat(story.file().outcome()).contains(Outcome.X1);
    }

    @Test
    void an_ordered_reply_that_is_taken_back_leaves_the_result_of_the_first() { // R-ANN-12
        Story story = Story.received("2025-09-15 Mon")
                .handled("2025-09-16 Tue", Outcome.D6)
                .issued("2025-09-17 Wed", ServiceMethod.POST)
                .served("2025-09-19 Fri");
        assertThat(story.file().endedWithoutReply()).isEmpty();
        story.then(ordered("2025-12-01 Mon")).withdrawn("2025-12-03 Wed");
        assertThat(story.file().outcome()).contains(Outcome.D6);
        assertThat(story.file().closedOn()).contains(on("2025-09-17 Wed"));
        assertThat(story.file().endedWithoutReply())
                .as("the letter it ends with")
                .contains(Outcome.X3A);
    }

    private static Act ordered(String day) {
        return new RemedyAct.RemedyDecided(on(day), "r1", "责令重新答复", RemedyCategory.CORRECTED, null, true, null);
    }
}
