package disclosure.handling;

import disclosure.casefile.RecordFinding;
import disclosure.casefile.TaskKind;
import disclosure.review.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The forms of the correction of an own record (Art. 41); issue, service and filing have those of a reply. */
public sealed interface RecordForm extends TaskForm {

    static Class<? extends RecordForm> of(TaskKind kind) {
        return kind == TaskKind.EXAMINE_RECORD ? ExamineRecord.class : DecideRecordFinding.class;
    }

    /**
     * What the division found.
     *
     * @param which record
     * @param evidence what the applicant shows for its being wrong; no finding without it
     * @param corrected the record as it reads now; where it was corrected, and only there
     * @param agency who may correct it, with how it is reached; where that is another, and only there
     */
    record ExamineRecord(
            @NotBlank @Size(max = TEXT) String which,
            @Nullable @Size(max = TEXT) String evidence,
            @NotBlank @Size(max = TEXT) String found,
            @NotNull RecordFinding finding,
            @Nullable @Size(max = TEXT) String corrected,
            @Nullable @Size(max = 500) String agency)
            implements RecordForm {}

    /** @param opinion required to give it back */
    record DecideRecordFinding(
            @NotNull Verdict verdict,
            @Nullable @Size(max = TEXT) String opinion) implements RecordForm {}
}
