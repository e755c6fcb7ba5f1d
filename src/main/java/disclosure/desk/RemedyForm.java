package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.Remedy;
import disclosure.remedy.RemedyCategory;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is recorded of reconsideration, suits and complaints outside their tasks; a remedy is named by its number, as r1. */
final class RemedyForm {

    private static final int TEXT = 5000;
    private static final int ID = 20;

    static final Map<ActKind, Class<? extends Record>> FORMS = Map.of(
            ActKind.REMEDY_FILED, FiledRemedy.class,
            ActKind.REMEDY_ACCEPTED, AcceptedRemedy.class,
            ActKind.REMEDY_COPY_RECEIVED, ReceivedCopy.class,
            ActKind.ANSWER_DUE_SET, AnswerDay.class,
            ActKind.REMEDY_DECIDED, RemedyResult.class,
            ActKind.REMEDY_CATEGORY_CHANGED, OtherCategory.class,
            ActKind.REMEDY_FOLLOWED_UP, RemedyLesson.class,
            ActKind.RELEASE_HELD, Hold.class,
            ActKind.RELEASE_FREED, Freeing.class);

    private RemedyForm() {}

    /** Whether a form is worth showing now; the use case decides again. */
    static boolean makesSense(ActKind kind, CaseFile file) {
        return switch (kind) {
            case REMEDY_ACCEPTED, REMEDY_DECIDED -> isPending(file);
            case REMEDY_COPY_RECEIVED ->
                Remedy.of(file).stream()
                        .anyMatch(remedy -> remedy.pending() && remedy.kind().hasDefence());
            case ANSWER_DUE_SET ->
                Remedy.of(file).stream()
                        .anyMatch(remedy -> remedy.pending() && !remedy.kind().hasDefence());
            case REMEDY_CATEGORY_CHANGED -> Remedy.of(file).stream().anyMatch(remedy -> !remedy.pending());
            case REMEDY_FOLLOWED_UP -> !Remedy.of(file).isEmpty();
            case RELEASE_HELD -> isPending(file) && !ReleaseHold.isOn(file);
            case RELEASE_FREED -> ReleaseHold.isOn(file);
            default -> true;
        };
    }

    private static boolean isPending(CaseFile file) {
        return Remedy.of(file).stream().anyMatch(Remedy::pending);
    }

    record FiledRemedy(
            @NotNull RemedyKind kind,
            boolean nonReply,
            @NotBlank @Size(max = 200) String authority,
            @Nullable LocalDate filedOn,
            @Nullable @Size(max = 100) String decision,
            @Nullable LocalDate answerDueOn) {}

    record AcceptedRemedy(
            @NotBlank @Size(max = ID) String id, @Nullable LocalDate acceptedOn) {}

    record ReceivedCopy(
            @NotBlank @Size(max = ID) String id,
            @NotNull RemedyProcedure procedure,
            @Nullable LocalDate receivedOn) {}

    record AnswerDay(
            @NotBlank @Size(max = ID) String id, @NotNull LocalDate dueOn) {}

    record RemedyResult(
            @NotBlank @Size(max = ID) String id,
            @NotBlank @Size(max = TEXT) String rawResult,
            @Nullable RemedyCategory category,
            @Nullable @Size(max = TEXT) String categoryReason,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate receivedOn,
            boolean replyOrdered,
            @Nullable LocalDate replyDueOn) {}

    record OtherCategory(
            @NotBlank @Size(max = ID) String id,
            @NotNull RemedyCategory category,
            @NotBlank @Size(max = TEXT) String reason) {}

    record RemedyLesson(
            @NotBlank @Size(max = ID) String id,
            @NotBlank @Size(max = TEXT) String correction,
            @Nullable @Size(max = TEXT) String lessons) {}

    record Hold(
            @NotBlank @Size(max = ID) String id,
            @NotBlank @Size(max = TEXT) String reason) {}

    record Freeing(
            @NotBlank @Size(max = ID) String id,
            @NotBlank @Size(max = TEXT) String reason) {}
}
