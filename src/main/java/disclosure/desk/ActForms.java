package disclosure.desk;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordRules;
import disclosure.casefile.Stage;
import disclosure.desk.CaseSheet.ActForm;
import disclosure.desk.CaseSheets.Failed;
import disclosure.page.PageForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms for what the viewer may do to a case now outside its tasks. */
final class ActForms {

    private static final Set<ActKind> DECIDES_RECEIPT =
            EnumSet.of(ActKind.RECEIPT_CORRECTION_APPROVED, ActKind.RECEIPT_CORRECTION_REFUSED);

    private ActForms() {}

    static List<ActForm> of(CaseFile file, Actor actor, Stage stage, @Nullable Failed failed) {
        return CaseAct.FORMS.entrySet().stream()
                .filter(entry -> CaseSheets.may(actor, entry.getKey(), stage))
                .filter(entry -> RecordRules.fits(file, entry.getKey()).isGranted())
                .filter(entry -> !DECIDES_RECEIPT.contains(entry.getKey())
                        || file.undecidedCorrection().isPresent())
                .filter(entry -> SideAct.makesSense(entry.getKey(), file, actor))
                .filter(entry -> RemedyForm.makesSense(entry.getKey(), file))
                .filter(entry -> ArchiveAct.makesSense(entry.getKey(), file))
                .filter(entry -> SupervisionForm.makesSense(entry.getKey(), file))
                .map(entry -> form(entry.getKey(), entry.getValue(), failed))
                .toList();
    }

    private static ActForm form(ActKind kind, Class<? extends Record> type, @Nullable Failed failed) {
        boolean again = failed != null && failed.place().equals(kind.name());
        return new ActForm(kind, again && failed != null ? failed.form() : PageForm.empty(type), again);
    }
}
