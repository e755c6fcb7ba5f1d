package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.ReleaseHold;
import disclosure.casefile.Remedy;
import disclosure.remedy.RemedyKind;
import disclosure.remedy.RemedyProcedure;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is put on file of a remedy outside its tasks (law.md §12); the tasks are defence and result. */
final class RemedyForms {

    private static final int TEXT = 5000;
    private static final int NAME = 200;

    static final Map<ActKind, Class<? extends Record>> FORMS = Map.of(
            ActKind.REMEDY_FILED, RemedyFiling.class,
            ActKind.REMEDY_COPY_RECEIVED, RemedyCopy.class,
            ActKind.RELEASE_HELD, ReleaseHolding.class,
            ActKind.RELEASE_FREED, ReleaseFreeing.class);

    private RemedyForms() {}

    /** Whether there is a remedy that the form could be about; the use case decides again. */
    static boolean makesSense(ActKind kind, CaseFile file) {
        return switch (kind) {
            case REMEDY_COPY_RECEIVED ->
                Remedy.of(file).stream().anyMatch(remedy -> remedy.pending() && remedy.copyOn() == null);
            case RELEASE_HELD -> Remedy.of(file).stream().anyMatch(Remedy::pending);
            case RELEASE_FREED -> ReleaseHold.isOn(file);
            default -> true;
        };
    }

    /** @param nonReply against silence instead of against the reply @param filedOn null for today */
    record RemedyFiling(
            @NotNull RemedyKind kind,
            boolean nonReply,
            @NotBlank @Size(max = NAME) String authority,
            @Nullable LocalDate filedOn) {}

    /** @param id number of the remedy, as r1 @param receivedOn null for today */
    record RemedyCopy(
            @NotBlank @Size(max = 20) String id,
            @NotNull RemedyProcedure procedure,
            @Nullable LocalDate receivedOn) {}

    /** @param id number of the remedy, as r1 */
    record ReleaseHolding(
            @NotBlank @Size(max = 20) String id,
            @NotBlank @Size(max = TEXT) String reason) {}

    /** @param id number of the remedy, as r1 */
    record ReleaseFreeing(
            @NotBlank @Size(max = 20) String id,
            @NotBlank @Size(max = TEXT) String reason) {}
}
