package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** The stage on every path of law.md §2.3. */
class StageTest {

    private static final String DAY = "2025-09-16 Tue";

    private Story story = Story.received("2025-09-15 Mon");

    @Test
    void a_letter_is_unconfirmed_until_both_sides_have_spoken() { // Art. 31(2)
        story = Story.arrived(Channel.ORDINARY_MAIL, "2025-09-15 Mon");
        is(Stage.UNCONFIRMED);
        story.then(new Act.ContactAttempted(on("2025-09-15 Mon"), "电话", "无人接听"));
        is(Stage.UNCONFIRMED);
        story.then(new Act.ReceiptConfirmed(on(DAY), "电话"));
        is(Stage.REGISTERED);
    }

    @Test
    void the_straight_line() {
        is(Stage.REGISTERED);
        story.registered(DAY);
        is(Stage.FORM_CHECK);
        story.assigned(DAY);
        is(Stage.ASSIGNED);
        story.drafted(DAY, Outcome.G2);
        is(Stage.SECRECY_REVIEW);
        story.reviewed(DAY, ReviewLevel.DIVISION, Verdict.APPROVED);
        is(Stage.SECRECY_REVIEW);
        story.reviewed(DAY, ReviewLevel.CONFIDENTIALITY, Verdict.APPROVED);
        is(Stage.APPROVAL);
        story.signed(DAY, Verdict.APPROVED);
        is(Stage.SIGNED);
        story.issued(DAY, ServiceMethod.POST);
        is(Stage.DISPATCHED);
        story.served("2025-09-18 Thu");
        is(Stage.SERVED);
        story.then(new Act.CaseArchived(on("2025-09-19 Fri"), RetentionClass.YEARS_10, "YSQ-2025-0001"));
        is(Stage.ARCHIVED);
    }

    @Test
    void each_of_three_people_can_give_a_draft_back() { // law.md §2.3: SECRECY_REVIEW, APPROVAL → DRAFT
        story.registered(DAY).assigned(DAY).drafted(DAY, Outcome.D6);
        story.reviewed(DAY, ReviewLevel.DIVISION, Verdict.RETURNED);
        is(Stage.DRAFT);
        story.drafted(DAY, Outcome.D6).reviewed(DAY, ReviewLevel.DIVISION, Verdict.APPROVED);
        story.reviewed(DAY, ReviewLevel.CONFIDENTIALITY, Verdict.RETURNED);
        is(Stage.DRAFT);
        story.drafted(DAY, Outcome.D6)
                .reviewed(DAY, ReviewLevel.DIVISION, Verdict.APPROVED)
                .reviewed(DAY, ReviewLevel.CONFIDENTIALITY, Verdict.APPROVED)
                .signed(DAY, Verdict.RETURNED);
        is(Stage.DRAFT);
    }

    @Test
    void a_correction_leads_back_to_the_check_of_form() { // Art. 30
        story.noticeSent(DAY);
        is(Stage.AWAIT_CORRECTION);
        story.noticeDelivered("2025-09-17 Wed");
        is(Stage.AWAIT_CORRECTION);
        story.then(new Act.CorrectionWindowRenewed(on("2025-10-20 Mon"), 15, "住院"));
        is(Stage.AWAIT_CORRECTION);
        story.then(new Act.CorrectionReceived(on("2025-10-21 Tue"), "补正", null, null));
        is(Stage.FORM_CHECK);
    }

    @Test
    void a_revoked_notice_too() {
        story.noticeSent(DAY).then(new Act.CorrectionNoticeRevoked(on(DAY), "误发"));
        is(Stage.FORM_CHECK);
    }

    @Test
    void a_missed_window_alone_closes_nothing() { // R-COR-06, law.md §20 trap 15
        story.noticeSent(DAY).noticeDelivered(DAY);
        assertThat(story.standing("2026-09-15 Tue").stage()).isEqualTo(Stage.AWAIT_CORRECTION);
        story.abandoned("2025-10-20 Mon");
        is(Stage.CLOSED);
    }

    @Test
    void reasons_are_asked_and_given() { // Art. 35
        story.registered(DAY).assigned(DAY).then(new Act.ReasonsAsked(on(DAY), "十一件", 10));
        is(Stage.AWAIT_REASON);
        story.then(new Act.SearchRecorded(on(DAY), "档案室", "工伤", "2024", "有"));
        is(Stage.AWAIT_REASON);
        story.then(new Act.ReasonsGiven(on(DAY), "研究"));
        is(Stage.ASSIGNED);
    }

    @Test
    void a_search_on_its_own_is_a_stage() { // law.md §2.3
        story.registered(DAY).assigned(DAY).then(new Act.SearchRecorded(on(DAY), "档案室", "工伤", "2024", "有"));
        is(Stage.SEARCH);
    }

    @Test
    void a_deferred_reply_waits_for_its_draft() { // Art. 35
        story.registered(DAY)
                .assigned(DAY)
                .then(new Act.ReasonsAsked(on(DAY), "十一件", 10))
                .then(new Act.ReasonsGiven(on(DAY), "研究"))
                .then(new PeriodAct.ReasonsWeighed(on(DAY), true, "合理"))
                .then(new PeriodAct.ReplyDeferred(on(DAY), on("2025-12-31 Wed"), "数量大"));
        is(Stage.DEFERRED);
        story.drafted(DAY, Outcome.G2);
        is(Stage.SECRECY_REVIEW);
    }

    @Test
    void a_fee_is_awaited_then_paid_or_not() { // Art. 42
        story.registered(DAY).assigned(DAY).then(new FeeAct.FeeNoticeSent(on(DAY), 100, "缴入国库"));
        is(Stage.AWAIT_FEE);
        story.then(new FeeAct.FeeNoticeDelivered(on(DAY), "签收"));
        is(Stage.AWAIT_FEE);
        story.then(new FeeAct.FeePaid(on(DAY), 100, "0001"));
        is(Stage.DRAFT);
        story = Story.received("2025-09-15 Mon").registered(DAY).assigned(DAY);
        story.then(new FeeAct.FeeNoticeSent(on(DAY), 100, "缴入国库"))
                .then(new FeeAct.FeeNoticeDelivered(on(DAY), "签收"))
                .then(new FeeAct.FeeLapsed(on("2025-10-21 Tue"), "签收", "未到账"));
        is(Stage.CLOSED);
    }

    @Test
    void the_table_can_ask_for_legal_review_and_for_the_leader() { // law.md §11.2
        story.registered(DAY).assigned(DAY);
        story.then(new ReviewAct.ReviewLevelsFixed(on(DAY), EnumSet.allOf(ReviewLevel.class), "1"))
                .drafted(DAY, Outcome.D3)
                .reviewed(DAY, ReviewLevel.DIVISION, Verdict.APPROVED)
                .reviewed(DAY, ReviewLevel.CONFIDENTIALITY, Verdict.APPROVED);
        is(Stage.LEGAL_REVIEW);
        story.reviewed(DAY, ReviewLevel.LEGAL, Verdict.APPROVED);
        is(Stage.APPROVAL);
        story.reviewed(DAY, ReviewLevel.LEADER, Verdict.APPROVED);
        is(Stage.APPROVAL);
        story.reviewed(DAY, ReviewLevel.LEADER, Verdict.RETURNED);
        is(Stage.DRAFT);
    }

    @Test
    void a_changed_draft_goes_back_from_every_stage_of_review_and_from_signature() { // R-SEC-10
        story.handled(DAY, Outcome.G2).then(new ReviewAct.DraftReopened(on(DAY), "更正页码"));
        is(Stage.DRAFT);
    }

    @Test
    void an_ordered_reply_opens_the_case_again_and_is_no_second_result() { // R-TRK-03, R-ANN-12
        story.handled(DAY, Outcome.D6).issued(DAY, ServiceMethod.POST).served("2025-09-18 Thu");
        story.then(new RemedyAct.RemedyDecided(
                on("2025-12-01 Mon"), "r1", "撤销并责令重新答复", RemedyCategory.CORRECTED, null, true, null));
        is(Stage.ASSIGNED);
        assertThat(story.standing("2025-12-02 Tue").orderedReplyDueOn()).isEqualTo(on("2025-12-29 Mon"));
        assertThat(story.standing("2025-12-02 Tue").outcome()).isEqualTo(Outcome.D6);
        assertThat(story.standing("2025-12-29 Mon").overdue(on("2025-12-29 Mon")))
                .isFalse();
        assertThat(story.standing("2025-12-30 Tue").overdue(on("2025-12-30 Tue")))
                .isTrue();
        story.drafted("2025-12-05 Fri", Outcome.G2).issued("2025-12-05 Fri", ServiceMethod.POST);
        assertThat(story.standing("2025-12-08 Mon").outcome()).isEqualTo(Outcome.D6);
        assertThat(story.standing("2025-12-08 Mon").repliedOn()).isEqualTo(on(DAY));
        assertThat(story.standing("2025-12-08 Mon").orderedReplyDueOn()).isNull();
    }

    @Test
    void a_reply_ordered_against_silence_leaves_a_case_in_hand_where_it_is() {
        story.registered(DAY).assigned(DAY).drafted(DAY, Outcome.G2);
        story.then(new RemedyAct.RemedyDecided(
                on("2025-12-01 Mon"), "r1", "责令限期答复", RemedyCategory.CORRECTED, null, true, null));
        is(Stage.SECRECY_REVIEW);
    }

    @Test
    void reasons_that_come_late_change_nothing() {
        story.registered(DAY)
                .assigned(DAY)
                .then(new Act.ReasonsAsked(on(DAY), "十一件", 10))
                .drafted(DAY, Outcome.N4)
                .then(new Act.ReasonsGiven(on(DAY), "研究"));
        is(Stage.SECRECY_REVIEW);
    }

    @Test
    void withdrawal_ends_it_from_any_stage() { // X3a
        story = Story.arrived(Channel.ORDINARY_MAIL, "2025-09-15 Mon").withdrawn(DAY);
        is(Stage.WITHDRAWN);
        story = Story.received("2025-09-15 Mon").handled(DAY, Outcome.G2).withdrawn(DAY);
        is(Stage.WITHDRAWN);
        story.then(new DeliveryAct.ClosingLetterIssued(on(DAY), "1号", "L-26", null));
        is(Stage.CLOSED);
    }

    @Test
    void what_leaves_the_place_alone() {
        story.registered(DAY).assigned(DAY);
        story.then(new HouseAct.AlertRaised(on(DAY), AlertLevel.OVERDUE, on(DAY)))
                .then(new Act.AttachmentAdded(on(DAY), "a", "a.pdf", "application/pdf", 1, "0"))
                .then(new HouseAct.CalendarChanged(on(DAY), 2026, 1, null, null))
                .then(new HouseAct.TaskHandedOver(on(DAY), TaskKind.HANDLE_REQUEST, null, "li"))
                .extended(DAY, 5);
        is(Stage.ASSIGNED);
    }

    @Test
    void handed_over_the_reply_is_served_without_being_sent() { // law.md §3.5
        story.handled(DAY, Outcome.G2).issued(DAY, ServiceMethod.IN_PERSON);
        is(Stage.SIGNED);
        story.served("2025-09-17 Wed");
        is(Stage.SERVED);
    }

    private void is(Stage stage) {
        assertThat(story.file().stage()).isEqualTo(stage);
    }
}
