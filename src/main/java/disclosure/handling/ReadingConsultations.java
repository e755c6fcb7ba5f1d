package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.AskedOpinion;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The consultations of a case; whom they were with only for those who deal with them. */
@Service
public class ReadingConsultations {

    private final CaseFiles files;
    private final ConsultedParties parties;
    private final Calendars calendars;

    ReadingConsultations(CaseFiles files, ConsultedParties parties, Calendars calendars) {
        this.files = files;
        this.parties = parties;
        this.calendars = calendars;
    }

    /** @param answerDueOn the last day to answer; empty before delivery, and where the text sets none (2007) */
    public record Asked(AskedOpinion opinion, Optional<LocalDate> answerDueOn, Optional<ConsultedParty> party) {}

    public Ruling<List<Asked>> of(Reference reference, Actor actor) {
        Optional<CaseFile> seen = files.find(reference)
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)));
        if (seen.isEmpty()) return CaseDesk.unknown(reference);
        boolean deals = actor.is(Role.REGISTRAR) || actor.is(Role.HANDLER) || actor.is(Role.OFFICE_HEAD);
        CaseFile file = seen.get();
        return Ruling.granted(file.consultations().stream()
                .map(opinion -> new Asked(
                        opinion,
                        opinion.answerDueOn(file, calendars.current()),
                        deals ? parties.find(reference, opinion.id()) : Optional.empty()))
                .toList());
    }
}
