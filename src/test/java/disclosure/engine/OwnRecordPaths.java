package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.OwnRecordStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import disclosure.casefile.Stage;
import org.junit.jupiter.api.Test;

/** Every way through the correction of an own record; a part of {@link EveryPathTest}, which counts what is touched. */
interface OwnRecordPaths {

    @Test
    default void a_record_is_examined_approved_answered_and_filed() { // art. 41
        opened().thenNoProcess(CaseChecks.MAIN)
                .thenProcess(RECORD, process -> process.isWaitingAt("Task_AssignDivision"))
                .thenTask(ASSIGN_DIVISION)
                .isDue("2025-10-17 Fri")
                .isAssigned()
                .thenStage(Stage.ASSIGNED)
                .thenTask(EXAMINE_RECORD)
                .isDue("2025-10-17 Fri")
                .does(Staff.HANDLER, EXAMINE_RECORD, corrected())
                .thenStage(Stage.APPROVAL)
                .thenTask(APPROVE_RECORD_FINDING)
                .isDue("2025-10-17 Fri")
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval())
                .thenProcess(RECORD, process -> process.isWaitingAt("Task_IssueLetter"))
                .isPosted()
                .thenTask(DELIVER_REPLY)
                .hasNoDueDay()
                .isServed()
                .isArchived()
                .thenEnded(RECORD, "EndEvent_CaseArchived")
                .thenStage(Stage.ARCHIVED)
                .thenFile(file -> assertThat(file.outcome()).isEmpty())
                .thenNothingRuns();
    }

    @Test
    default void a_finding_is_given_back_and_reopened_after_it_was_approved() {
        CaseStory story = examined()
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, refusal("证据未核对"))
                .thenStage(Stage.DRAFT)
                .thenOnly(EXAMINE_RECORD)
                .does(Staff.OTHER_HANDLER, EXAMINE_RECORD, corrected())
                .does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval())
                .thenOnly(ISSUE_LETTER);
        story.grants(() -> story.bureau.use.reopening.reopen(
                        story.reference, "笔误", story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .thenOnly(EXAMINE_RECORD)
                .does(Staff.HANDLER, EXAMINE_RECORD, corrected())
                .grants(() -> story.bureau.use.reopening.reopen(
                        story.reference, "又一处", story.bureau.actor(Staff.HANDLER), story.bureau.now()))
                .thenOnly(EXAMINE_RECORD)
                .thenStage(Stage.DRAFT);
    }

    @Test
    default void a_wish_to_correct_a_record_is_taken_back() {
        examined()
                .isWithdrawn()
                .thenOnly(ISSUE_CLOSING_LETTER)
                .closingLetterArrives()
                .isArchived()
                .thenEnded(RECORD, "EndEvent_EndingCompleted")
                .thenFile(file -> assertThat(file.outcome()).isEmpty())
                .thenNothingRuns();
    }

    @Test
    default void an_alert_is_raised_beside_the_examination() {
        opened().isAssigned()
                .until("2025-10-11 Sat")
                .thenAlerts("2025-10-11 Sat DUE_IN_5")
                .thenOnly(EXAMINE_RECORD);
    }
}
