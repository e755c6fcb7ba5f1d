package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.IdentityPart;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.intake.Applicant;
import disclosure.law.Ruling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who registers and delivers may see an identity number in full; that it was seen, by whom and when, is on file (R-PRI-04). */
@Service
public class ShowingIdentity {

    private final CaseDesk desk;
    private final Applicants applicants;

    ShowingIdentity(CaseDesk desk, Applicants applicants) {
        this.desk = desk;
        this.applicants = applicants;
    }

    /** Unmasked; no line of a log. @param agentNumber of who acts for the applicant */
    public record Numbers(
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String agentIdType,
            @Nullable String agentNumber) {

        @Override
        public String toString() {
            return "Numbers";
        }
    }

    public Ruling<Numbers> numbers(Reference reference, Actor actor, Moment now) {
        if (!actor.is(Role.REGISTRAR))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.IDENTITY_SHOWN);
        return shown(reference, IdentityPart.NUMBER, null, actor, now)
                .map(standing ->
                        applicants.find(reference).map(ShowingIdentity::of).orElseThrow());
    }

    private static Numbers of(Applicant applicant) {
        Applicant.Agent agent = applicant.agent();
        return new Numbers(
                applicant.idType(),
                applicant.idNumber(),
                agent == null ? null : agent.idType(),
                agent == null ? null : agent.idNumber());
    }

    /** @param fileId of the proof or the volume, null for a number */
    Ruling<Standing> shown(Reference reference, IdentityPart what, @Nullable String fileId, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> there(file, what)
                        .flatMap(found -> Step.of(new PaperAct.IdentityShown(now.today(), what, fileId))),
                step -> {});
    }

    private Ruling<CaseFile> there(CaseFile file, IdentityPart what) {
        Optional<Applicant> known = what == IdentityPart.NUMBER ? applicants.find(file.reference()) : Optional.empty();
        return what == IdentityPart.NUMBER && known.isEmpty()
                ? Ruling.refused(Reduction.SHORTEST, disclosure.casefile.ArchivedReason.ALREADY_REDUCED)
                : Ruling.granted(file);
    }
}
