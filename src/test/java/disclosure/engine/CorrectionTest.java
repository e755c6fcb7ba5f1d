package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseChecks.CORRECTION;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Stage;
import disclosure.clock.ClockReason;
import disclosure.outcome.Outcome;
import org.junit.jupiter.api.Test;

/** The one notice by which an applicant is asked to correct a request, and what comes of it (Art. 30). */
class CorrectionTest {

    @Test
    void the_corrected_request_starts_the_period_anew() { // R-COR-05: a restart, not a resume
        noticeServed("2025-09-18 Thu")
                .thenStage(Stage.AWAIT_CORRECTION)
                .thenNoReplyIsDue()
                .until("2025-10-10 Fri")
                .isCorrected()
                .thenStage(Stage.FORM_CHECK)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-11-06 Thu");
    }

    @Test
    void corrected_before_the_notice_is_known_to_have_arrived() {
        unclear()
                .noticeIsSent()
                .until("2025-09-17 Wed")
                .isCorrected()
                .thenNoProcess(CORRECTION)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-10-21 Tue");
    }

    @Test
    void a_correction_does_not_come_before_the_notice() {
        CaseStory story = unclear();
        story.tries(() -> story.bureau.use.correcting.receive(
                        story.reference,
                        PLAIN.corrected(null, null),
                        story.bureau.actor(Staff.REGISTRAR),
                        story.bureau.now()))
                .isRefused(CaseReason.NOT_IN_THIS_STAGE, "30")
                .thenOnly(SEND_CORRECTION_NOTICE);
    }

    @Test
    void abandonment_is_looked_at_only_after_the_window_and_never_happens_by_itself() { // R-COR-06
        noticeServed("2025-09-18 Thu")
                .until("2025-10-15 Wed") // the last day: open until midnight
                .thenOnly()
                .until("2025-10-16 Thu")
                .thenOnly(CHECK_ABANDONMENT)
                .until("2026-03-02 Mon")
                .thenOnly(CHECK_ABANDONMENT)
                .thenStage(Stage.AWAIT_CORRECTION)
                .thenAlerts();
    }

    @Test
    void abandoned_with_its_closing_letter() {
        windowMissed()
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.abandoned())
                .thenStage(Stage.CLOSED)
                .thenOutcome(Outcome.X1)
                .closingLetterArrives()
                .thenFile(file -> assertThat(file.last(DeliveryAct.ClosingLetterIssued.class))
                        .get()
                        .extracting(
                                DeliveryAct.ClosingLetterIssued::letter,
                                DeliveryAct.ClosingLetterIssued::documentNumber)
                        .containsExactly("L-24", "人社依复〔2025〕2号"))
                .thenOnly(ARCHIVE_CASE);
    }

    @Test
    void good_reason_opens_a_new_window_and_no_reason_does_not() { // R-COR-07
        windowMissed()
                .tries(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.newWindow(" "))
                .isRefused(CaseReason.LATE_WITHOUT_GOOD_REASON, "30")
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.newWindow("住院治疗"))
                .thenOnly()
                .until("2025-11-06 Thu")
                .thenOnly()
                .until("2025-11-07 Fri")
                .thenOnly(CHECK_ABANDONMENT)
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.abandoned())
                .thenOutcome(Outcome.X1);
    }

    @Test
    void a_letter_posted_in_time_is_in_time_however_late_it_arrives() { // R-COR-06
        windowMissed()
                .until("2025-10-20 Mon")
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.accepted(PLAIN.corrected(on("2025-10-15 Wed"), null)))
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-11-17 Mon")
                .thenFile(file -> assertThat(file.last(Act.CorrectionReceived.class))
                        .get()
                        .extracting(Act.CorrectionReceived::postedOn, Act.CorrectionReceived::goodReason)
                        .containsExactly(on("2025-10-15 Wed"), null));
    }

    @Test
    void a_late_correction_with_good_reason_is_excused_even_without_the_check() {
        CaseStory story = windowMissed();
        story.grants(() -> story.bureau.use.correcting.receive(
                        story.reference,
                        PLAIN.corrected(null, "地震停邮"),
                        story.bureau.actor(Staff.REGISTRAR),
                        story.bureau.now()))
                .thenNoProcess(CORRECTION)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-11-13 Thu");
    }

    @Test
    void a_late_correction_without_good_reason_changes_nothing() {
        windowMissed()
                .tries(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.accepted(PLAIN.corrected(on("2025-10-16 Thu"), null)))
                .isRefused(CaseReason.LATE_WITHOUT_GOOD_REASON, "30")
                .tries(Staff.REGISTRAR, CHECK_ABANDONMENT, PLAIN.accepted(null))
                .isRefused(CaseReason.WRONG_FORM, "30")
                .thenOnly(CHECK_ABANDONMENT);
    }

    @Test
    void only_the_head_of_the_office_sends_a_late_notice_and_the_breach_stays() { // R-COR-09
        unclear()
                .until("2025-09-25 Thu")
                .tries(Staff.REGISTRAR, SEND_CORRECTION_NOTICE, PLAIN.notice())
                .isRefused(CaseReason.LATE_NOTICE_NEEDS_HEAD, "30")
                .does(Staff.OFFICE, SEND_CORRECTION_NOTICE, PLAIN.notice())
                .isCorrected()
                .thenFile(CorrectionTest::noticeWasLate)
                .isDraftedAndSigned()
                .isPosted()
                .thenFile(CorrectionTest::noticeWasLate);
    }

    private static void noticeWasLate(disclosure.casefile.CaseFile file) {
        var reading = file.reading(
                disclosure.calendar.ShippedCalendar.workingDays(),
                disclosure.clock.ClockPolicy.defaults(),
                on("2025-09-25 Thu"));
        assertThat(reading.orElseThrow().orElseThrow().correctionNoticeLate()).isTrue();
    }

    @Test
    void the_last_day_for_the_notice_is_still_the_registrars() {
        unclear().until("2025-09-24 Wed").noticeIsSent().thenOnly(RECORD_CORRECTION_DELIVERY);
    }

    @Test
    void there_is_one_notice_and_no_second() { // R-COR-03
        CaseStory story = unclear();
        String first = story.taskId(SEND_CORRECTION_NOTICE);
        story.noticeIsSent().isCorrected();
        story.tries(() -> story.bureau.use.tasks.complete(
                        first, PLAIN.notice(), story.bureau.actor(Staff.REGISTRAR), story.bureau.now()))
                .isRefused(ClockReason.SECOND_CORRECTION_NOTICE, "30")
                .thenOnly(ASSIGN_DIVISION);
        var second = story.file()
                .with(new RecordedAct(
                        story.file().acts().size() + 1,
                        story.file().last(Act.CorrectionNoticeSent.class).orElseThrow(),
                        story.bureau.now().at(),
                        Staff.OFFICE.id()));
        assertThat(second.reading(
                                story.bureau.calendars.current(),
                                disclosure.clock.ClockPolicy.defaults(),
                                story.bureau.now().today())
                        .orElseThrow())
                .isInstanceOfSatisfying(
                        disclosure.law.Refused.class,
                        refused ->
                                assertThat(refused.refusal().reason()).isEqualTo(ClockReason.SECOND_CORRECTION_NOTICE));
    }

    @Test
    void a_revoked_notice_leaves_the_first_period_as_if_there_had_been_none() { // law.md §5.7
        CaseStory story = noticeServed("2025-09-18 Thu").until("2025-09-30 Tue");
        story.tries(() -> story.bureau.use.revoking.revoke(
                        story.reference, "笔误", story.bureau.actor(Staff.REGISTRAR), story.bureau.now()))
                .isRefusedByHouseRule(CaseReason.ROLE_MAY_NOT)
                .noticeIsRevoked()
                .thenNoProcess(CORRECTION)
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-10-17 Fri")
                .thenFile(file -> assertThat(file.acts())
                        .last()
                        .extracting(recorded -> recorded.act().kind())
                        .isEqualTo(ActKind.CORRECTION_NOTICE_REVOKED));
    }

    /** Received on Monday 2025-09-15: the notice by 09-24, the reply by 10-17. */
    private static CaseStory unclear() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isFoundUnclear();
    }

    private static CaseStory noticeServed(String day) {
        return unclear().until(day).noticeIsSent().noticeIsDelivered();
    }

    /** Served 2025-09-18, so the fifteen working days end on 10-15, and it is looked at on 10-16. */
    private static CaseStory windowMissed() {
        return noticeServed("2025-09-18 Thu").until("2025-10-16 Thu").thenOnly(CHECK_ABANDONMENT);
    }
}
