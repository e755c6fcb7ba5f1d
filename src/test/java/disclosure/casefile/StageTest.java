package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import disclosure.review.ReviewLevel;
import disclosure.review.Verdict;
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
        is(Stage.CLOSED);
        story = Story.received("2025-09-15 Mon").handled(DAY, Outcome.G2).withdrawn(DAY);
        is(Stage.CLOSED);
        story.then(new Act.ClosingLetterIssued(on(DAY), "1号", "L-26", null));
        is(Stage.CLOSED);
    }

    @Test
    void what_leaves_the_place_alone() {
        story.registered(DAY).assigned(DAY);
        story.then(new Act.AlertRaised(on(DAY), AlertLevel.OVERDUE, on(DAY)))
                .then(new Act.AttachmentAdded(on(DAY), "a", "a.pdf", "application/pdf", 1, "0"))
                .then(new Act.CalendarChanged(on(DAY), 2026, 1, null, null))
                .then(new Act.TaskHandedOver(on(DAY), TaskKind.HANDLE_REQUEST, null, "li"))
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
