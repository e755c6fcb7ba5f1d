package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.Appraisal;
import disclosure.casefile.CaseFile;
import disclosure.casefile.KeptVolume;
import disclosure.casefile.Reduction;
import disclosure.casefile.Remedy;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.Stage;
import disclosure.review.Verdict;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done to a case that lies in the archive: its personal data and what becomes of its volume. */
final class ArchiveAct {

    private static final int TEXT = 5000;
    private static final int NAME = 200;

    static final Map<ActKind, Class<? extends Record>> FORMS = Map.of(
            ActKind.PERSONAL_DATA_REDUCED, Taking.class,
            ActKind.PERSONAL_DATA_RESTORED, Restoration.class,
            ActKind.CONTACTS_FILED, ContactsFiling.class,
            ActKind.APPRAISAL_PROPOSED, VolumeProposal.class,
            ActKind.APPRAISAL_DECIDED, VolumeDecision.class);

    private ArchiveAct() {}

    /** Whether a form is worth showing now; the use case decides again. */
    static boolean makesSense(ActKind kind, CaseFile file) {
        boolean proposed = KeptVolume.of(file)
                .filter(volume -> volume.proposed() != null && volume.destroyedBy() == null)
                .isPresent();
        return switch (kind) {
            case PERSONAL_DATA_REDUCED -> Reduction.since(file).isEmpty();
            case PERSONAL_DATA_RESTORED -> Reduction.since(file).isPresent() && isChallenged(file);
            case APPRAISAL_PROPOSED -> !proposed && KeptVolume.of(file).isPresent();
            case APPRAISAL_DECIDED -> proposed;
            case CONTACTS_FILED -> mayLackContacts(file);
            default -> true;
        };
    }

    private static boolean isChallenged(CaseFile file) {
        return file.stage() != Stage.ARCHIVED || Remedy.of(file).stream().anyMatch(Remedy::pending);
    }

    /** Whether it does is looked up in the volume when the form comes in. */
    private static boolean mayLackContacts(CaseFile file) {
        return file.has(AftercareAct.VolumeSealed.class)
                && !file.has(AftercareAct.ContactsFiled.class)
                && Reduction.since(file).isEmpty();
    }

    record ContactsFiling(@NotNull Boolean sure) {}

    record Taking(@NotNull Boolean sure) {}

    /** As the sealed volume has it. */
    record Restoration(
            @NotBlank @Size(max = NAME) String name,
            @Nullable @Size(max = NAME) String phone,
            @Nullable @Size(max = NAME) String email,
            @Nullable @Size(max = 500) String address,
            @NotBlank @Size(max = TEXT) String reason) {}

    /** @param retention for keeping it longer alone */
    record VolumeProposal(
            @NotNull Appraisal proposal,
            @Nullable RetentionClass retention,
            @NotBlank @Size(max = TEXT) String reason) {}

    record VolumeDecision(
            @NotNull Verdict verdict,
            @NotBlank @Size(max = TEXT) String reason) {}
}
