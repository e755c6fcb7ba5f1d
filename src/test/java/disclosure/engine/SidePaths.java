package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseChecks.REVIEW;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;

import disclosure.casefile.Stage;
import disclosure.handling.Answer;
import disclosure.outcome.Outcome;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import disclosure.review.ReviewLevel;
import org.junit.jupiter.api.Test;

/** Every way through what runs beside the main line; a part of {@link EveryPathTest}, which counts what is touched. */
interface SidePaths {

    @Test
    default void read_and_returned_by_those_whom_the_table_adds() {
        CaseStory story = assigned();
        Beside beside = new Beside(story);
        beside.isDrafted(Outcome.D5, ReviewLevel.LEGAL, ReviewLevel.LEADER);
        story.passesDivision()
                .passesReviewer()
                .thenStage(Stage.LEGAL_REVIEW)
                .does(Staff.OFFICE, LEGAL_REVIEW, PLAIN.returned())
                .thenEnded(REVIEW, "EndEvent_ReturnedByLegalReview")
                .thenOnly(HANDLE_REQUEST);
        beside.isDrafted(Outcome.D5, ReviewLevel.LEGAL, ReviewLevel.LEADER);
        story.passesDivision()
                .passesReviewer()
                .does(Staff.OFFICE, LEGAL_REVIEW, PLAIN.approved())
                .does(Staff.LEADER, LEADER_REVIEW, PLAIN.returned())
                .thenEnded(REVIEW, "EndEvent_ReturnedByLeader")
                .thenOnly(HANDLE_REQUEST);
        beside.isDrafted(Outcome.D5, ReviewLevel.LEADER);
        story.passesDivision()
                .passesReviewer()
                .does(Staff.LEADER, LEADER_REVIEW, PLAIN.approved())
                .thenEnded(REVIEW, "EndEvent_LeaderApproved")
                .thenOnly(SIGN_REPLY);
    }

    @Test
    default void changed_after_it_was_signed() {
        CaseStory story =
                assigned().isDrafted().passesDivision().passesReviewer().isSigned();
        new Beside(story).draftIsReopened();
        story.thenStage(Stage.DRAFT).thenOnly(HANDLE_REQUEST);
    }

    @Test
    default void others_are_asked_and_answer() {
        CaseStory story = assigned();
        new Beside(story)
                .isConsulted("c1")
                .thenOnly(HANDLE_REQUEST, RECORD_CONSULTATION_DELIVERY)
                .letterArrives("c1")
                .thenOnly(HANDLE_REQUEST, RECORD_OPINION)
                .opinionComes("c1")
                .thenOnly(HANDLE_REQUEST, WEIGH_OPINION)
                .isWeighed("c1");
        story.thenEnded("ConsultationProcess", "EndEvent_OpinionWeighed").thenOnly(HANDLE_REQUEST);
    }

    @Test
    default void others_are_asked_and_say_nothing() {
        CaseStory story = assigned();
        new Beside(story).isConsulted("c1").letterArrives("c1");
        story.timerFires(Timers.OPINION_WINDOW_ENDED) // too early
                .thenOnly(HANDLE_REQUEST, RECORD_OPINION)
                .until("2025-10-13 Mon") // the last of the fifteen working days was Saturday 10-11
                .thenOnly(HANDLE_REQUEST, WEIGH_OPINION);
    }

    @Test
    default void others_are_asked_and_the_letter_comes_back() {
        new Beside(assigned())
                .isConsulted("c1")
                .letterComesBack("c1")
                .thenOnly(HANDLE_REQUEST, WEIGH_OPINION)
                .isWeighed("c1")
                .thenOnly(HANDLE_REQUEST);
    }

    @Test
    default void a_longer_period_is_asked_for() {
        CaseStory story = assigned();
        Beside beside = new Beside(story);
        beside.extensionIsProposed().extensionIsDecided(Answer.EXTENSION_REFUSED);
        story.thenEnded("ExtensionProcess", "EndEvent_ExtensionRefused");
        beside.extensionIsProposed().extensionIsDecided(Answer.EXTENSION_AGREED).extensionLapses();
        story.thenEnded("ExtensionProcess", "EndEvent_ExtensionLapsed");
        beside.extensionIsProposed().extensionIsDecided(Answer.EXTENSION_AGREED).applicantIsToldOfExtension();
        story.thenEnded("ExtensionProcess", "EndEvent_ExtensionNoticeSent").thenReplyIsDue("2025-10-24 Fri");
    }

    @Test
    default void a_fee_is_refused_or_paid() {
        CaseStory story = assigned();
        Beside beside = new Beside(story);
        beside.feeIsProposed().feeIsDecided(Answer.FEE_REFUSED);
        story.thenEnded("FeeProcess", "EndEvent_FeeRefused");
        beside.feeIsProposed().feeIsDecided(Answer.FEE_APPROVED).feeIsDropped();
        story.thenEnded("FeeProcess", "EndEvent_FeeDropped");
        beside.isCharged().isPaid(RECORD_FEE_PAYMENT);
        story.thenEnded("FeeProcess", "EndEvent_FeePaid").thenStage(Stage.DRAFT).thenOnly(HANDLE_REQUEST);
    }

    @Test
    default void a_fee_is_found_to_have_been_paid() {
        CaseStory story = assigned();
        Beside beside = new Beside(story).isCharged();
        story.timerFires(Timers.FEE_WINDOW_ENDED).thenOnly(HANDLE_REQUEST, CHECK_FEE_LAPSE);
        beside.isPaid(CHECK_FEE_LAPSE);
        story.thenEnded("FeeProcess", "EndEvent_PaymentProved").thenOnly(HANDLE_REQUEST);
    }

    @Test
    default void the_applicant_goes_against_the_reply() {
        CaseStory story = assigned()
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived();
        Beside beside = new Beside(story)
                .remedyIsFiled("r1", RemedyKind.RECONSIDERATION)
                .copyArrives("r1", RemedyProcedure.ORDINARY)
                .until("2025-09-28 Sun");
        beside.defenceIsSent("r1").thenOnly(RECORD_REMEDY_RESULT).remedyIsDecided("r1");
        story.thenEnded("RemedyProcess", "EndEvent_DefenceAlertRaised");
        beside.remedyIsFiled("r3", RemedyKind.COMPLAINT)
                .answerIsWanted("r3")
                .thenOnly(SEND_DEFENCE)
                .remedyIsDecidedEarly("r3");
        story.thenEnded("RemedyProcess", "EndEvent_RemedyClosed");
        beside.remedyIsFiled("r2", RemedyKind.COMPLAINT)
                .thenOnly(RECORD_REMEDY_RESULT)
                .remedyIsDecided("r2");
        story.thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    default void what_is_withheld_is_looked_at_again_each_year() {
        CaseStory story = assigned();
        Beside beside = new Beside(story).isDrafted(Outcome.D5);
        story.passesDivision()
                .passesReviewer()
                .isSigned()
                .isPosted()
                .isServed()
                .isArchived()
                .thenOnly()
                .until("2026-09-15 Tue")
                .thenTask(REASSESS_WITHHOLDING)
                .hasNoDueDay();
        beside.isReassessed(Answer.WITHHOLDING_STAYS);
        story.thenOnly().until("2027-09-14 Tue").thenOnly().until("2027-09-15 Wed");
        beside.thenOnly(REASSESS_WITHHOLDING).isReassessed(Answer.WITHHOLDING_ENDED);
        story.thenEnded("ReassessmentProcess", "EndEvent_WithholdingEnded").thenIsOverAt("EndEvent_CaseArchived");
    }

    private static CaseStory assigned() {
        return aRequest().arrivesOnline("2025-09-15 Mon").isRegistered().isAssigned();
    }
}
