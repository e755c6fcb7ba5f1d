package disclosure.handling;

import static disclosure.handling.Sheet.row;

import disclosure.casefile.ConsultationAct;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.RecordedAct;
import disclosure.intake.Applicant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of a case that name people: who asked, who was consulted, and how each is reached. */
final class IdentitySheets {

    private final FactSheets sheets;

    IdentitySheets(FactSheets sheets) {
        this.sheets = sheets;
    }

    /** Numbers masked: an export shows none in full (law.md R-PRI-04). */
    Optional<Sheet> identity(Optional<Applicant> known) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        known.ifPresent(applicant -> {
            rows.add(row(
                    applicant.type(), applicant.name(), applicant.idType(), Applicant.masked(applicant.idNumber())));
            Applicant.Agent agent = applicant.agent();
            if (agent != null) rows.add(row(null, agent.name(), agent.idType(), Applicant.masked(agent.idNumber())));
        });
        for (PaperAct.PaperClassified proof : proofs()) rows.add(row(proof.use(), null, proof.on(), null));
        return sheets.sheet(Sheet.Kind.IDENTITY, rows);
    }

    /** That there are identity proofs is told, never what is on them (law.md R-PRI-05). */
    private List<PaperAct.PaperClassified> proofs() {
        Map<String, PaperAct.PaperClassified> last = new LinkedHashMap<>();
        sheets.file().all(PaperAct.PaperClassified.class).forEach(marked -> last.put(marked.fileId(), marked));
        return last.values().stream()
                .filter(marked -> marked.use() == PaperUse.IDENTITY_PROOF)
                .toList();
    }

    /** How the applicant was reached; kept by the volume when the tables no longer have it (law.md R-ARC-07). */
    Optional<Sheet> contacts(Optional<Applicant> known) {
        List<List<@Nullable Object>> rows = known.stream()
                .map(who -> row(who.type(), who.name(), null, who.phone(), who.email(), who.address()))
                .toList();
        return sheets.sheet(Sheet.Kind.CONTACTS, rows);
    }

    /** Who was asked, under the id of the consultation; for the volume, never for an applicant. */
    Optional<Sheet> consulted(ConsultedParties parties) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (RecordedAct recorded : sheets.recorded(ConsultationAct.ConsultationSent.class)) {
            String id = ((ConsultationAct) recorded.act()).id();
            parties.find(sheets.file().reference(), id)
                    .ifPresent(who -> rows.add(row(id, who.name(), who.contact(), null, who.email(), who.address())));
        }
        return sheets.sheet(Sheet.Kind.CONTACTS, rows);
    }
}
