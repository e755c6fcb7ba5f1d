package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;
import static disclosure.engine.OwnRecordStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.DeliveryAct;
import disclosure.casefile.HouseAct;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordFinding;
import disclosure.casefile.RecordReason;
import disclosure.casefile.Remedy;
import disclosure.casefile.ServiceMethod;
import disclosure.casefile.Stage;
import disclosure.clock.ClockReason;
import disclosure.clock.ConsultationKind;
import disclosure.fee.FeeMode;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.CountingRequests;
import disclosure.handling.LetterReason;
import disclosure.handling.SideForm;
import disclosure.handling.TrackingRemedies;
import disclosure.intake.Arrival;
import disclosure.intake.Channel;
import disclosure.law.Ruling;
import disclosure.outcome.LetterKind;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.ReviewReason;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The correction of an own record on the real processes (Art. 41, K-23, L-35). */
class OwnRecordTest {

    private static final String FIVE = "2025-10-11 Sat DUE_IN_5";
    private static final String THREE = "2025-10-14 Tue DUE_IN_3";
    private static final String ONE = "2025-10-16 Thu DUE_IN_1";

    // the due day

    @Test
    void the_days_run_from_receipt_however_late_it_is_registered() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .until("2025-09-18 Thu")
                .does(Staff.REGISTRAR, REGISTER_REQUEST, PLAIN.registered(Act.Need.RECORD_CORRECTION))
                .thenReplyIsDue("2025-10-17 Fri")
                .thenFile(file -> assertThat(file.last(RecordAct.RecordCorrectionOpened.class))
                        .contains(new RecordAct.RecordCorrectionOpened(on("2025-09-18 Thu"), 20)));
    }

    @Test
    void it_is_not_the_reply_period_of_2007_and_the_article_is_that_of_2007() {
        CaseStory story = opened(
                        aRequest().arrives(Arrival.by(Channel.IN_PERSON, on("2018-09-17 Mon")), "2018-09-17 Mon"))
                .thenReplyIsDue("2018-10-19 Fri") // fifteen would be 10-12; Golden Week out, 09-29 and 09-30 worked
                .isAssigned();
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(RecordFinding.TOLD_WHERE, null, "民政局"))
                .isRefused(RecordReason.MUST_BE_PASSED_ON, "2007:25(2)")
                .does(Staff.HANDLER, EXAMINE_RECORD, finding(RecordFinding.TRANSFERRED, null, "民政局"));
    }

    @Test
    void a_calendar_amended_moves_the_day_the_task_and_the_alerts_and_keeps_the_old_day() {
        opened().isAssigned()
                .calendarGets(
                        2025,
                        new MarkedDay(on("2025-10-16 Thu"), DayKind.OFF, "放假"),
                        new MarkedDay(on("2025-10-17 Fri"), DayKind.OFF, "放假"))
                .thenTask(EXAMINE_RECORD)
                .isDue("2025-10-21 Tue")
                .thenReplyIsDue("2025-10-21 Tue")
                .thenFile(file -> assertThat(file.last(HouseAct.CalendarChanged.class))
                        .get()
                        .extracting(HouseAct.CalendarChanged::from, HouseAct.CalendarChanged::to)
                        .containsExactly(on("2025-10-17 Fri"), on("2025-10-21 Tue")));
    }

    @Test
    void once_answered_the_day_stays_whatever_happens_to_the_calendar() {
        approved()
                .isPosted()
                .calendarGets(2025, new MarkedDay(on("2025-10-16 Thu"), DayKind.OFF, "放假"))
                .thenReplyIsDue("2025-10-17 Fri");
    }

    @Test
    void it_is_no_request_in_the_count_of_its_applicant() { // R-FEE-03, R-EXC-01
        CaseStory record = opened();
        CaseStory request = record.another().arrivesInPerson("2025-09-15 Mon");
        CountingRequests counting =
                new CountingRequests(record.bureau.files, record.bureau.register, record.bureau.use.rules);
        assertThat(counting.of(request.reference, record.bureau.now().today()))
                .hasValueSatisfying(count -> assertThat(count.positionInMonth()).isEqualTo(1));
        assertThat(counting.of(record.reference, record.bureau.now().today())).isEmpty();
    }

    // timers

    @Test
    void people_are_told_as_of_a_reply_and_nothing_closes_it() {
        opened().isAssigned()
                .until("2025-10-21 Tue")
                .thenAlerts(FIVE, THREE, ONE, "2025-10-20 Mon OVERDUE", "2025-10-21 Tue OVERDUE")
                .thenStage(Stage.ASSIGNED)
                .thenTask(EXAMINE_RECORD)
                .isDue("2025-10-17 Fri");
    }

    @Test
    void a_timer_may_fire_late_twice_and_too_early() {
        opened().isAssigned()
                .timerFires(Timers.ALERT)
                .thenAlerts()
                .asleepUntil("2025-10-13 Mon")
                .timerFires(Timers.ALERT)
                .timerFires(Timers.ALERT)
                .thenAlerts("2025-10-13 Mon DUE_IN_5")
                .asleepUntil("2025-10-22 Wed")
                .timerFires(Timers.ALERT)
                .thenAlerts("2025-10-13 Mon DUE_IN_5", "2025-10-22 Wed OVERDUE")
                .thenOnly(EXAMINE_RECORD);
    }

    @Test
    void what_was_open_before_registration_goes_with_the_main_line() {
        CaseStory story = aRequest().arrivesOnline("2025-09-15 Mon");
        story.grants(() -> story.bureau.use.proposing.propose(
                story.reference, 5, "材料多", story.bureau.actor(Staff.MANY_HATS), story.bureau.now()));
        story.thenOnly(REGISTER_REQUEST, DECIDE_EXTENSION);
        opened(story).thenOnly(ASSIGN_DIVISION);
        assertThat(story.bureau.instances(story.reference)).hasSize(1);
    }

    @Test
    void an_extension_of_before_adds_nothing() {
        opened(aRequest().arrivesOnline("2025-09-15 Mon").isExtendedBy(5).thenReplyIsDue("2025-10-24 Fri"))
                .thenReplyIsDue("2025-10-17 Fri");
    }

    private static Actor actor(CaseStory story) {
        return story.bureau.actor(Staff.HANDLER);
    }

    // separation of duties

    @Test
    void nobody_approves_what_they_have_found_themselves() {
        opened().isAssigned()
                .does(Staff.MANY_HATS, EXAMINE_RECORD, corrected())
                .tries(Staff.MANY_HATS, APPROVE_RECORD_FINDING, approval())
                .isRefusedByHouseRule(RecordReason.EXAMINER_MAY_NOT_APPROVE)
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, refusal("重新核对"))
                .does(Staff.HANDLER, EXAMINE_RECORD, corrected())
                .tries(Staff.MANY_HATS, APPROVE_RECORD_FINDING, approval())
                .isRefusedByHouseRule(RecordReason.EXAMINER_MAY_NOT_APPROVE)
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval());
    }

    @Test
    void only_a_handler_of_the_division_examines_and_only_the_head_of_the_working_body_approves() {
        CaseStory story = opened().isAssigned();
        story.tries(Staff.STRANGER, EXAMINE_RECORD, corrected()).isRefusedByHouseRule(CaseReason.OTHER_DIVISION);
        story.tries(Staff.OFFICE, EXAMINE_RECORD, corrected()).isRefusedByHouseRule(CaseReason.TASK_NOT_FOR_ROLE);
        story.does(Staff.HANDLER, EXAMINE_RECORD, corrected());
        story.tries(Staff.LEADER, APPROVE_RECORD_FINDING, approval())
                .isRefusedByHouseRule(CaseReason.TASK_NOT_FOR_ROLE);
        story.tries(Staff.HEAD, APPROVE_RECORD_FINDING, approval()).isRefusedByHouseRule(CaseReason.TASK_NOT_FOR_ROLE);
    }

    @Test
    void whoever_has_an_interest_is_kept_out() {
        CaseStory story = examined();
        story.grants(() -> story.bureau.use.excluding.exclude(
                story.reference,
                Staff.HANDLER.id(),
                "申请人亲属",
                null,
                story.bureau.actor(Staff.OFFICE),
                story.bureau.now()));
        story.tries(Staff.OFFICE, APPROVE_RECORD_FINDING, approval())
                .isRefused(ReviewReason.PERSON_EXCLUDED, "17")
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, refusal("由他人核查"))
                .tries(Staff.HANDLER, EXAMINE_RECORD, corrected())
                .isRefused(ReviewReason.PERSON_EXCLUDED, "17")
                .does(Staff.OTHER_HANDLER, EXAMINE_RECORD, corrected())
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval());
    }

    // bad input

    @Test
    void a_finding_lacks_nothing() {
        CaseStory story = opened().isAssigned();
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(null, RecordFinding.ACCURATE, null, null))
                .isRefused(RecordReason.EVIDENCE_MISSING, "41");
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(" ", RecordFinding.CORRECTED, "x", null))
                .isRefused(RecordReason.EVIDENCE_MISSING, "41");
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(RecordFinding.CORRECTED, null, null))
                .isRefused(RecordReason.CORRECTED_RECORD_MISSING, "41");
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(RecordFinding.TRANSFERRED, null, " "))
                .isRefused(RecordReason.AGENCY_MISSING, "41");
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(RecordFinding.TOLD_WHERE, null, null))
                .isRefused(RecordReason.AGENCY_MISSING, "41");
        story.tries(Staff.HANDLER, EXAMINE_RECORD, finding(RecordFinding.ACCURATE, "x", null))
                .isRefused(RecordReason.NOTHING_WAS_CORRECTED, "41");
        story.tries(Staff.HANDLER, EXAMINE_RECORD, PLAIN.draft()).isRefusedByHouseRule(CaseReason.WRONG_FORM);
    }

    @Test
    void nothing_goes_back_without_a_word_and_nothing_is_approved_whose_answer_is_not_whole() {
        CaseStory story = examined();
        story.tries(Staff.OFFICE, APPROVE_RECORD_FINDING, refusal(" "))
                .isRefused(CaseReason.OPINION_NEEDED_TO_RETURN, "17");
        story.bureau.use.letters.lack(LetterReason.REMEDY_CLAUSE_MISSING);
        story.tries(Staff.OFFICE, APPROVE_RECORD_FINDING, approval())
                .isRefusedByHouseRule(LetterReason.REMEDY_CLAUSE_MISSING); // R-REM-05
        story.bureau.use.letters.lack(null);
        story.does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval());
    }

    @Test
    void what_the_law_gives_to_requests_alone_is_refused_by_the_article() {
        CaseStory story = opened().isAssigned();
        Bureau bureau = story.bureau;
        refusedByTheClock(
                story, () -> bureau.use.proposing.propose(story.reference, 5, "材料多", actor(story), bureau.now()));
        refusedByTheClock(
                story,
                () -> bureau.use.charging.propose(
                        story.reference, FeeMode.PER_VOLUME, 40, "页数多", bureau.actor(Staff.OFFICE), bureau.now()));
        refused(
                story,
                () -> bureau.use.extending.extend(story.reference, 5, "材料多", bureau.actor(Staff.OFFICE), bureau.now()));
        refused(story, () -> bureau.use.reasons.ask(story.reference, "件数", actor(story), bureau.now()));
        refused(
                story,
                () -> bureau.use.consulting.open(story.reference, List.of(letter()), actor(story), bureau.now()));
        story.tries(() -> bureau.use.correcting.receive(
                        story.reference, PLAIN.corrected(null, null), bureau.actor(Staff.REGISTRAR), bureau.now()))
                .isRefused(CaseReason.NOT_IN_THIS_STAGE, "30"); // there was no notice
        story.thenOnly(EXAMINE_RECORD).thenReplyIsDue("2025-10-17 Fri");
    }

    private static Consulting.Letter letter() {
        return new Consulting.Letter(ConsultationKind.OTHER_AGENCY, "记录", new ConsultedParty("民政局", null, null, null));
    }

    private static void refused(CaseStory story, Supplier<? extends Ruling<?>> act) {
        story.tries(act).isRefused(RecordReason.NOT_A_REQUEST_FOR_INFORMATION, "41");
    }

    private static void refusedByTheClock(CaseStory story, Supplier<? extends Ruling<?>> act) {
        story.tries(act).isRefused(ClockReason.NOT_FOR_AN_OWN_RECORD, "41");
    }

    @Test
    void what_has_its_number_is_reopened_no_more() {
        CaseStory story = approved().does(Staff.REGISTRAR, ISSUE_LETTER, PLAIN.letter(ServiceMethod.IN_PERSON));
        story.tries(() -> story.bureau.use.reopening.reopen(story.reference, "笔误", actor(story), story.bureau.now()))
                .isRefused(ReviewReason.LETTER_ALREADY_ISSUED, "17");
    }

    // letter and afterwards

    @Test
    void the_answer_is_l_35_under_the_number_of_its_issue() {
        approved().isPosted().isServed().thenFile(file -> {
            DeliveryAct.LetterIssued issued =
                    file.last(DeliveryAct.LetterIssued.class).orElseThrow();
            assertThat(file.all(PaperAct.LetterWritten.class))
                    .filteredOn(letter -> letter.letter() == LetterKind.RECORD_CORRECTION)
                    .singleElement()
                    .satisfies(letter -> assertThat(letter.documentNumber()).isEqualTo(issued.documentNumber()));
            assertThat(file.all(PaperAct.LetterWritten.class))
                    .extracting(PaperAct.LetterWritten::letter)
                    .contains(LetterKind.SERVICE_RECORD)
                    .doesNotContain(LetterKind.REVIEW_SHEET);
        });
    }

    @Test
    void a_remedy_against_the_answer_is_recorded_and_another_answer_ordered() {
        CaseStory story = approved().isPosted().isServed().isArchived();
        TrackingRemedies remedies = story.bureau.use.remedies;
        story.grants(() -> remedies.filed(
                story.reference,
                new TrackingRemedies.Filing(
                        RemedyKind.RECONSIDERATION,
                        false,
                        "市人民政府",
                        story.bureau.now().today()),
                story.bureau.actor(Staff.REGISTRAR),
                story.bureau.now()));
        story.grants(() -> remedies.copyReceived(
                story.reference,
                "r1",
                RemedyProcedure.ORDINARY,
                story.bureau.now().today(),
                story.bureau.actor(Staff.REGISTRAR),
                story.bureau.now()));
        story.does(Staff.OFFICE, SEND_DEFENCE, new SideForm.SendDefence(null, "答复书"))
                .does(
                        Staff.REGISTRAR,
                        RECORD_REMEDY_RESULT,
                        new SideForm.RecordRemedyResult(
                                "撤销并责令重新答复", RemedyCategory.CORRECTED, "责令重作", null, null, true, on("2025-10-30 Thu")))
                .thenTask(EXAMINE_RECORD)
                .isDue("2025-10-30 Thu")
                .thenNoProcess(CaseChecks.MAIN)
                .does(Staff.HANDLER, EXAMINE_RECORD, corrected())
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval())
                .isPosted()
                .isServed()
                .isArchived()
                .thenFile(file -> assertThat(Remedy.of(file)).hasSize(1))
                .thenNoProcess(RECORD);
    }
}
