package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.ContactsFiled;
import disclosure.casefile.AftercareAct.VolumeSealed;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.VolumePart;
import disclosure.handling.Volumes.Entry;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Volumes that were sealed before they had a table of who asked and how to reach them cannot give up what the working
 * tables hold. The archivist has it filed: the next version holds it, and the case is reduced like any other from there
 * (law.md R-ARC-05, R-ARC-07).
 */
@Service
public class FilingContacts {

    private final CaseDesk desk;
    private final SealingVolumes sealing;
    private final Applicants applicants;
    private final ConsultedParties consulted;
    private final People people;
    private final CasePapers papers;

    FilingContacts(
            CaseDesk desk,
            SealingVolumes sealing,
            Applicants applicants,
            ConsultedParties consulted,
            People people,
            CasePapers papers) {
        this.desk = desk;
        this.sealing = sealing;
        this.applicants = applicants;
        this.consulted = consulted;
        this.people = people;
        this.papers = papers;
    }

    /** Refused where the volume holds it all, and where there is nothing left that could be filed. */
    public Ruling<Standing> file(Reference reference, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> lacking(file).flatMap(found -> Step.of(new ContactsFiled(now.today()))),
                step -> sealing.sealAfterwards(reference, now));
    }

    private Ruling<CaseFile> lacking(CaseFile file) {
        if (file.stage() != Stage.ARCHIVED) return Ruling.refused(Reduction.FILING, ArchivedReason.CASE_NOT_ARCHIVED);
        if (Reduction.since(file).isPresent())
            return Ruling.refused(Reduction.SHORTEST, ArchivedReason.ALREADY_REDUCED);
        if (!file.has(VolumeSealed.class)) return Ruling.refused(Reduction.FILING, ArchivedReason.PAPER_NOT_SEALED);
        return sealing.sound(file)
                .flatMap(volume -> lacking(file, volume).isEmpty()
                        ? Ruling.refused(Reduction.FILING, ArchivedReason.VOLUME_HOLDS_CONTACTS)
                        : Ruling.granted(file));
    }

    /** The parts of a volume that lack the table of who asked, or of who was consulted, although the working tables know. */
    Set<VolumePart> lacking(CaseFile file, List<Entry> volume) {
        FactSheets sheets = new FactSheets(file, people);
        Stream<VolumePart> known = Stream.concat(
                new IdentitySheets(sheets)
                        .contacts(applicants.find(file.reference())).map(table -> VolumePart.REQUEST).stream(),
                new IdentitySheets(sheets).consulted(consulted).map(table -> VolumePart.CONSULTATION).stream());
        String title = papers.title(Sheet.Kind.CONTACTS);
        return known.filter(part -> volume.stream()
                        .noneMatch(
                                entry -> entry.part() == part && entry.title().equals(title)))
                .collect(Collectors.toSet());
    }
}
