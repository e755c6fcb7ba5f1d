package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;

import disclosure.casefile.Stage;
import disclosure.casefile.TaskKind;
import disclosure.clock.ConsultationKind;
import disclosure.fee.FeeMode;
import disclosure.handling.ConsultedParty;
import disclosure.handling.Consulting;
import disclosure.handling.People.Person;
import disclosure.handling.SideForm;
import disclosure.handling.TrackingRemedies;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.review.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The use cases of what runs beside a case, as people fill in their forms, on the real processes. */
class SideUseCasesTest {

    private static final String WORDS = Forms.PLAIN.words();

    private final CaseStory story =
            aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();

    @Test
    void a_letter_that_comes_back_is_waited_for_no_longer() {
        consult();
        does(Staff.REGISTRAR, RECORD_CONSULTATION_DELIVERY, new SideForm.RecordConsultationDelivery(null, WORDS, true));
        story.thenOnly(HANDLE_REQUEST, WEIGH_OPINION);
    }

    @Test
    void silence_is_recorded_by_the_clock() {
        consult();
        does(
                Staff.REGISTRAR,
                RECORD_CONSULTATION_DELIVERY,
                new SideForm.RecordConsultationDelivery(null, WORDS, false));
        story.thenOnly(HANDLE_REQUEST, RECORD_OPINION).until("2025-10-13 Mon").thenOnly(HANDLE_REQUEST, WEIGH_OPINION);
    }

    @Test
    void an_extension_moves_the_day_with_its_notice() {
        story.grants(() -> story.bureau.use.proposing.propose(
                story.reference, 5, WORDS, story.bureau.actor(Staff.HANDLER), story.bureau.now()));
        does(Staff.OFFICE, DECIDE_EXTENSION, new SideForm.DecideExtension(Verdict.APPROVED, WORDS));
        story.thenReplyIsDue("2025-10-17 Fri");
        does(Staff.REGISTRAR, SEND_EXTENSION_NOTICE, new SideForm.SendExtensionNotice(WORDS));
        story.thenReplyIsDue("2025-10-24 Fri").thenOnly(HANDLE_REQUEST);
    }

    @Test
    void a_fee_that_is_not_paid_ends_the_case() {
        story.grants(() -> story.bureau.use.charging.propose(
                story.reference, FeeMode.PER_VOLUME, 500, WORDS, story.bureau.actor(Staff.OFFICE), story.bureau.now()));
        does(Staff.LEADER, APPROVE_FEE, new SideForm.ApproveFee(Verdict.APPROVED, WORDS, WORDS));
        does(Staff.REGISTRAR, SEND_FEE_NOTICE, new SideForm.SendFeeNotice(WORDS));
        does(Staff.REGISTRAR, RECORD_FEE_DELIVERY, new SideForm.RecordFeeDelivery(null, WORDS));
        story.until("2025-10-20 Mon");
        does(Staff.REGISTRAR, CHECK_FEE_LAPSE, new SideForm.CheckFeeLapse(WORDS, WORDS, null));
        story.thenStage(Stage.CLOSED).thenOutcome(Outcome.X2).thenOnly(ISSUE_CLOSING_LETTER);
    }

    @Test
    void the_task_of_an_ordered_reply_has_its_day_at_once() {
        story.isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived();
        story.grants(() -> story.bureau.use.remedies.filed(
                story.reference,
                new TrackingRemedies.Filing(
                        RemedyKind.COMPLAINT, false, WORDS, story.bureau.now().today()),
                story.bureau.actor(Staff.REGISTRAR),
                story.bureau.now()));
        does(
                Staff.REGISTRAR,
                RECORD_REMEDY_RESULT,
                new SideForm.RecordRemedyResult(
                        WORDS, RemedyCategory.CORRECTED, WORDS, null, null, true, on("2025-10-30 Thu")));
        story.thenTask(HANDLE_REQUEST).isDue("2025-10-30 Thu");
    }

    private void consult() {
        var letter = new Consulting.Letter(
                ConsultationKind.THIRD_PARTY, WORDS, new ConsultedParty(WORDS, WORDS, WORDS, "a@example.com"));
        story.grants(() -> story.bureau.use.consulting.open(
                story.reference, List.of(letter), story.bureau.actor(Staff.HANDLER), story.bureau.now()));
    }

    private void does(Person person, TaskKind task, SideForm form) {
        story.does(person, task, form);
    }
}
