package disclosure.engine;

import static disclosure.casefile.TaskKind.*;
import static disclosure.engine.CaseStory.aRequest;
import static disclosure.engine.Forms.PLAIN;

import disclosure.casefile.Act;
import disclosure.casefile.RecordFinding;
import disclosure.handling.RecordForm;
import disclosure.handling.TaskForm;
import disclosure.review.Verdict;
import org.jspecify.annotations.Nullable;

/** What people do where a record about the applicant is to be corrected (Art. 41); the rest is the case's own story. */
final class OwnRecordStory {

    static final String RECORD = "RecordCorrectionProcess";

    private OwnRecordStory() {}

    /** Received on Monday 2025-09-15, due on Friday 2025-10-17. */
    static CaseStory opened() {
        return opened(aRequest().arrivesOnline("2025-09-15 Mon"));
    }

    static CaseStory opened(CaseStory arrived) {
        return arrived.does(Staff.REGISTRAR, REGISTER_REQUEST, PLAIN.registered(Act.Need.RECORD_CORRECTION));
    }

    static CaseStory examined() {
        return opened().isAssigned().does(Staff.HANDLER, EXAMINE_RECORD, corrected());
    }

    static CaseStory approved() {
        return examined().does(Staff.OFFICE, APPROVE_RECORD_FINDING, approval());
    }

    static TaskForm corrected() {
        return finding(RecordFinding.CORRECTED, PLAIN.words(), null);
    }

    static TaskForm finding(RecordFinding finding, @Nullable String corrected, @Nullable String agency) {
        return finding(PLAIN.words(), finding, corrected, agency);
    }

    static TaskForm finding(
            @Nullable String evidence, RecordFinding finding, @Nullable String corrected, @Nullable String agency) {
        return new RecordForm.ExamineRecord(PLAIN.words(), evidence, PLAIN.words(), finding, corrected, agency);
    }

    static TaskForm approval() {
        return new RecordForm.DecideRecordFinding(Verdict.APPROVED, null);
    }

    static TaskForm refusal(@Nullable String opinion) {
        return new RecordForm.DecideRecordFinding(Verdict.RETURNED, opinion);
    }
}
