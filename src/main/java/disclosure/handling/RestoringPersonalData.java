package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.PersonalDataRestored;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.Remedy;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/**
 * A reduced case is challenged after all and somebody has to be written to: a person looks the applicant up in the sealed
 * volume and enters what the letters need. Nothing does so by itself.
 */
@Service
public class RestoringPersonalData {

    private final CaseDesk desk;
    private final Applicants applicants;

    RestoringPersonalData(CaseDesk desk, Applicants applicants) {
        this.desk = desk;
        this.applicants = applicants;
    }

    /** @param applicant as the volume has it; the keyed hash says whether it is the same one */
    public Ruling<Standing> restore(Reference reference, Applicant applicant, String reason, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> restorable(file, applicant)
                        .flatMap(found -> Step.of(new PersonalDataRestored(now.today(), reason))),
                step -> applicants.restore(reference, applicant));
    }

    private Ruling<CaseFile> restorable(CaseFile file, Applicant applicant) {
        if (Reduction.since(file).isEmpty()) return Ruling.refused(Reduction.SHORTEST, ArchivedReason.NOT_REDUCED);
        boolean challenged =
                file.stage() != Stage.ARCHIVED || Remedy.of(file).stream().anyMatch(Remedy::pending);
        if (!challenged) return Ruling.refused(Reduction.SHORTEST, ArchivedReason.NOBODY_CHALLENGES);
        return applicants.isOf(file.reference(), applicant)
                ? Ruling.granted(file)
                : Ruling.refused(Reduction.SHORTEST, ArchivedReason.OTHER_APPLICANT);
    }
}
