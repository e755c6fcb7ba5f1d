package disclosure.engine;

import static disclosure.calendar.Days.on;
import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseChecks.CORRECTION;
import static disclosure.engine.CaseChecks.REVIEW;
import static disclosure.engine.CaseStory.aRequest;

import disclosure.casefile.Stage;
import disclosure.outcome.Outcome;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every way through the processes; together they touch every node and every flow, or the class fails. */
class EveryPathTest implements SidePaths, OwnRecordPaths {

    @RegisterExtension
    static final ProcessEngineCoverageExtension COVERAGE = ProcessEngineCoverageExtension.builder(
                    Bureau.theEngine().getProcessEngineConfiguration())
            .assertClassCoverageAtLeast(1.0)
            .build();

    @Test
    void from_the_day_it_arrives_to_the_day_its_file_is_sealed() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .thenTask(REGISTER_REQUEST)
                .isDue("2025-10-17 Fri") // Golden Week out, Sun 09-28 and Sat 10-11 worked
                .isRegistered()
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-10-17 Fri")
                .isAssigned()
                .thenTask(HANDLE_REQUEST)
                .isDue("2025-10-17 Fri")
                .thenProcess(process -> process.isWaitingAt("Task_HandleRequest"))
                .isDrafted()
                .thenTask(DIVISION_REVIEW)
                .isDue("2025-10-17 Fri")
                .thenProcess(process -> process.isWaitingAt("Call_ConfidentialityReview"))
                .passesDivision()
                .thenProcess(REVIEW, process -> process.isWaitingAt("Task_ConfidentialityReview"))
                .passesReviewer()
                .thenEnded(REVIEW, "EndEvent_ReviewPassed")
                .thenTask(SIGN_REPLY)
                .isDue("2025-10-17 Fri")
                .isSigned()
                .isPosted()
                .thenStage(Stage.DISPATCHED)
                .thenTask(DELIVER_REPLY)
                .hasNoDueDay()
                .isServed()
                .isArchived()
                .thenOutcome(Outcome.G2)
                .thenStage(Stage.ARCHIVED)
                .thenIsOverAt("EndEvent_CaseArchived");
    }

    @Test
    void a_letter_nobody_signed_for_waits_for_confirmation() { // art. 31(2)
        aRequest()
                .arrivesByLetter("2025-09-15 Mon")
                .thenTask(CONFIRM_RECEIPT)
                .isDue("2025-09-15 Mon") // the day the letter arrived, R-REC-03
                .isConfirmed()
                .thenTask(REGISTER_REQUEST)
                .isDue("2025-10-17 Fri");
    }

    @Test
    void corrected_in_its_window() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .thenTask(SEND_CORRECTION_NOTICE)
                .isDue("2025-09-24 Wed")
                .noticeIsSent()
                .noticeIsDelivered()
                .thenProcess(CORRECTION, process -> process.isWaitingAt("Event_CorrectionWindowEnded"))
                .thenOnly()
                .isCorrected()
                .thenEnded(CORRECTION, "EndEvent_RequestCorrected")
                .thenOnly(ASSIGN_DIVISION);
    }

    @Test
    void not_corrected_and_abandoned() {
        notCorrected()
                .thenTask(CHECK_ABANDONMENT)
                .hasNoDueDay()
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, Forms.PLAIN.abandoned())
                .thenTask(ISSUE_CLOSING_LETTER)
                .hasNoDueDay()
                .closingLetterArrives()
                .thenNoProcess(CORRECTION)
                .thenOutcome(Outcome.X1)
                .thenTask(ARCHIVE_CASE)
                .hasNoDueDay()
                .isArchived()
                .thenIsOverAt("EndEvent_EndingCompleted");
    }

    @Test
    void not_corrected_with_good_reason_gets_a_new_window() {
        notCorrected()
                .does(Staff.REGISTRAR, CHECK_ABANDONMENT, Forms.PLAIN.newWindow("住院"))
                .thenOnly()
                .thenProcess(CORRECTION, process -> process.isWaitingAt("Event_CorrectionWindowEnded"));
    }

    @Test
    void not_corrected_in_time_but_accepted() {
        notCorrected()
                .does(
                        Staff.REGISTRAR,
                        CHECK_ABANDONMENT,
                        Forms.PLAIN.accepted(Forms.PLAIN.corrected(on("2025-10-14 Tue"), null)))
                .thenEnded(CORRECTION, "EndEvent_LateCorrectionAccepted")
                .thenOnly(ASSIGN_DIVISION);
    }

    @Test
    void a_notice_issued_in_error_is_taken_back() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .noticeIsSent()
                .noticeIsRevoked()
                .thenEnded(CORRECTION, "EndEvent_NoticeRevoked")
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-10-17 Fri");
    }

    @Test
    void returned_by_each_of_those_who_read_it() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .isAssigned()
                .isDrafted()
                .does(Staff.HEAD, DIVISION_REVIEW, Forms.PLAIN.returned())
                .thenEnded(REVIEW, "EndEvent_ReturnedByDivision")
                .thenOnly(HANDLE_REQUEST)
                .isDrafted()
                .passesDivision()
                .does(Staff.REVIEWER, CONFIDENTIALITY_REVIEW, Forms.PLAIN.returned())
                .thenEnded(REVIEW, "EndEvent_ReturnedByReviewer")
                .thenOnly(HANDLE_REQUEST)
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .does(Staff.OFFICE, SIGN_REPLY, Forms.PLAIN.unsigned())
                .thenOnly(HANDLE_REQUEST)
                .isDrafted()
                .passesDivision()
                .passesReviewer()
                .isSigned()
                .thenOnly(ISSUE_LETTER);
    }

    @Test
    void withdrawn() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isWithdrawn()
                .thenOnly(ISSUE_CLOSING_LETTER)
                .closingLetterArrives()
                .does(Staff.ARCHIVIST, ARCHIVE_CASE, Forms.PLAIN.archived())
                .thenOutcome(Outcome.X3A)
                .thenIsOverAt("EndEvent_EndingCompleted");
    }

    @Test
    void an_alert_is_raised_beside_the_work() {
        aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isRegistered()
                .until("2025-10-11 Sat")
                .thenAlerts("2025-10-11 Sat DUE_IN_5")
                .thenOnly(ASSIGN_DIVISION);
    }

    private static CaseStory notCorrected() {
        return aRequest()
                .arrivesOnline("2025-09-15 Mon")
                .isFoundUnclear()
                .until("2025-09-18 Thu")
                .noticeIsSent()
                .noticeIsDelivered()
                .until("2025-10-16 Thu");
    }
}
