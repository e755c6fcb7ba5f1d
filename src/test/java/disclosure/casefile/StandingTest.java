package disclosure.casefile;

import static disclosure.calendar.Days.on;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.intake.Channel;
import disclosure.outcome.Outcome;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The columns that lists query. */
class StandingTest {

    private static final Set<TaskKind> WITHOUT_DUE_DAY = EnumSet.of(
            TaskKind.CONFIRM_RECEIPT,
            TaskKind.ISSUE_CLOSING_LETTER,
            TaskKind.DELIVER_CLOSING_LETTER,
            TaskKind.ARCHIVE_CASE,
            TaskKind.RECORD_OPINION,
            TaskKind.RECORD_FEE_PAYMENT,
            TaskKind.SEND_DEFENCE,
            TaskKind.RECORD_REMEDY_RESULT,
            TaskKind.REASSESS_WITHHOLDING);

    @Test
    void golden_week_is_left_out_and_make_up_days_are_counted() { // Sun 09-28 and Sat 10-11 are worked
        Standing standing = Story.received("2025-09-15 Mon").standing("2025-09-16 Tue");

        assertThat(standing.replyDueOn()).isEqualTo(on("2025-10-17 Fri"));
        assertThat(standing.correctionNoticeDueOn()).isEqualTo(on("2025-09-24 Wed"));
        assertThat(standing.provisional()).isFalse();
        assertThat(standing.paused()).isFalse();
    }

    @Test
    void an_unconfirmed_request_has_no_due_day_and_is_not_late() { // Art. 31; peers: overdue while really waiting
        Standing standing = Story.arrived(Channel.FAX, "2025-09-15 Mon").standing("2025-12-15 Mon");

        assertThat(standing.replyDueOn()).isNull();
        assertThat(standing.receivedOn()).isNull();
        assertThat(standing.overdue(on("2025-12-15 Mon"))).isFalse();
    }

    @Test
    void confirmation_is_due_on_the_first_working_day_on_or_after_arrival() { // R-REC-03, -10
        Standing friday = Story.arrived(Channel.ORDINARY_MAIL, "2025-09-12 Fri").standing("2025-09-12 Fri");
        Story saturday = Story.arrived(Channel.ONLINE, "2025-09-13 Sat");

        assertThat(friday.dueOn(TaskKind.CONFIRM_RECEIPT)).isEqualTo(on("2025-09-12 Fri"));
        assertThat(saturday.standing("2025-09-13 Sat").dueOn(TaskKind.CONFIRM_RECEIPT))
                .isEqualTo(on("2025-09-15 Mon"));
        saturday.then(new Act.ReceiptConfirmed(on("2025-09-13 Sat"), "电话"));
        assertThat(saturday.standing("2025-09-13 Sat").confirmationDueOn()).isNull();
    }

    @Test
    void while_the_applicant_corrects_nothing_is_due_from_the_bureau() { // R-COR-05, -06
        Standing standing = Story.received("2025-09-15 Mon")
                .noticeSent("2025-09-22 Mon")
                .noticeDelivered("2025-09-24 Wed")
                .standing("2025-12-15 Mon");

        assertThat(standing.paused()).isTrue();
        assertThat(standing.replyDueOn()).isNull();
        assertThat(standing.correctionDueOn()).isEqualTo(on("2025-10-21 Tue"));
        assertThat(standing.correctionCheckOn()).isEqualTo(on("2025-10-22 Wed"));
        assertThat(standing.overdue(on("2025-12-15 Mon"))).isFalse();
    }

    @Test
    void the_corrected_request_begins_a_fresh_period() { // Art. 30: restart, not resume
        Standing standing = Story.received("2025-09-15 Mon")
                .noticeSent("2025-09-22 Mon")
                .noticeDelivered("2025-09-24 Wed")
                .then(new Act.CorrectionReceived(on("2025-10-13 Mon"), "补正", null, null))
                .standing("2025-10-14 Tue");

        assertThat(standing.replyDueOn()).isEqualTo(on("2025-11-10 Mon"));
        assertThat(standing.correctionCheckOn()).isNull();
        assertThat(standing.paused()).isFalse();
    }

    @Test
    void late_mail_posted_in_time_is_taken() { // R-COR-06
        Standing standing = Story.received("2025-09-15 Mon")
                .noticeSent("2025-09-22 Mon")
                .noticeDelivered("2025-09-24 Wed")
                .then(new Act.CorrectionReceived(on("2025-10-22 Wed"), "补正", on("2025-10-21 Tue"), null))
                .standing("2025-10-22 Wed");

        assertThat(standing.stage()).isEqualTo(Stage.FORM_CHECK);
        assertThat(standing.replyDueOn()).isNotNull();
    }

    @Test
    void a_year_without_a_calendar_makes_the_day_provisional() {
        Standing standing = Story.received("2026-12-10 Thu").standing("2026-12-11 Fri");

        assertThat(standing.provisional()).isTrue();
        assertThat(standing.replyDueOn()).isEqualTo(on("2027-01-07 Thu"));
    }

    @Test
    void the_due_day_itself_is_in_time() { // 24:00 of the last day
        Standing standing = Story.received("2025-09-15 Mon").standing("2025-10-17 Fri");

        assertThat(standing.overdue(on("2025-10-17 Fri"))).isFalse();
        assertThat(standing.overdue(on("2025-10-18 Sat"))).isTrue();
    }

    @Test
    void what_is_closed_is_never_overdue() {
        assertThat(Story.received("2025-09-15 Mon")
                        .withdrawn("2025-10-17 Fri")
                        .standing("2025-12-15 Mon")
                        .overdue(on("2025-12-15 Mon")))
                .isFalse();
    }

    @Test
    void an_extension_moves_the_due_day() { // Art. 33(2)
        Standing standing =
                Story.received("2025-09-15 Mon").extended("2025-10-17 Fri", 10).standing("2025-10-17 Fri");

        assertThat(standing.replyDueOn()).isEqualTo(on("2025-10-31 Fri"));
    }

    @Test
    void each_task_is_due_when_what_it_does_is_due() {
        Standing standing = Story.received("2025-09-15 Mon").standing("2025-09-16 Tue");

        for (TaskKind task : TaskKind.values())
            if (WITHOUT_DUE_DAY.contains(task)) assertThat(standing.dueOn(task)).isNull();
            else if (task == TaskKind.SEND_CORRECTION_NOTICE)
                assertThat(standing.dueOn(task)).isEqualTo(on("2025-09-24 Wed"));
            else assertThat(standing.dueOn(task)).isEqualTo(on("2025-10-17 Fri"));
    }

    @Test
    void once_posted_delivery_has_no_due_day_and_a_hand_over_has() { // law.md §3.5
        Story story = Story.received("2025-09-15 Mon").handled("2025-10-16 Thu", Outcome.G2);

        assertThat(story.issued("2025-10-16 Thu", ServiceMethod.IN_PERSON)
                        .standing("2025-10-16 Thu")
                        .dueOn(TaskKind.DELIVER_REPLY))
                .isEqualTo(on("2025-10-17 Fri"));
        assertThat(Story.received("2025-09-15 Mon")
                        .handled("2025-10-16 Thu", Outcome.G2)
                        .issued("2025-10-16 Thu", ServiceMethod.POST)
                        .standing("2025-10-16 Thu")
                        .dueOn(TaskKind.DELIVER_REPLY))
                .isNull();
    }

    @Test
    void the_subject_is_one_line_of_at_most_sixty_characters() {
        String rare = "𠮷".repeat(70);

        assertThat(Story.arrived(Channel.IN_PERSON, "2025-09-15 Mon", "  一\n二\t三  ")
                        .standing("2025-09-15 Mon")
                        .subject())
                .isEqualTo("一 二 三");
        assertThat(Story.arrived(Channel.IN_PERSON, "2025-09-15 Mon", rare)
                        .standing("2025-09-15 Mon")
                        .subject())
                .isEqualTo("𠮷".repeat(60) + "…");
    }
}
