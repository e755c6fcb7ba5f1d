package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.PersonalDataReduced;
import disclosure.casefile.AftercareAct.VolumeSealed;
import disclosure.casefile.ArchivedReason;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.Volumes.Entry;
import disclosure.law.Refusal;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Takes who asked out of the operational tables once the sealed volume keeps it and nobody can challenge the case any
 * more (law.md R-ARC-07, R-PRI-06). By a person for one case, by the clock every night for all that are due.
 */
@Service
public class ReducingPersonalData {

    private final CaseDesk desk;
    private final CaseFiles files;
    private final SealingVolumes sealing;
    private final Applicants applicants;
    private final ConsultedParties consulted;
    private final Attachments attachments;
    private final Outbox outbox;
    private final FormDrafts drafts;
    private final FilingContacts filing;
    private final Calendars calendars;
    private final BureauRules rules;

    ReducingPersonalData(
            CaseDesk desk,
            CaseFiles files,
            SealingVolumes sealing,
            Applicants applicants,
            ConsultedParties consulted,
            Attachments attachments,
            Outbox outbox,
            FormDrafts drafts,
            FilingContacts filing,
            Calendars calendars,
            BureauRules rules) {
        this.desk = desk;
        this.files = files;
        this.sealing = sealing;
        this.applicants = applicants;
        this.consulted = consulted;
        this.attachments = attachments;
        this.outbox = outbox;
        this.drafts = drafts;
        this.filing = filing;
        this.calendars = calendars;
        this.rules = rules;
    }

    /**
     * A case whose data are still in the tables.
     *
     * @param dueOn the first day on which no period keeps them, null while the volume is not sealed
     * @param against what stands against it today, null for nothing
     */
    public record Coming(
            Reference reference,
            @Nullable LocalDate dueOn,
            @Nullable Refusal against) {}

    /** @param rule the setting under which it was done */
    public record Reduced(Reference reference, LocalDate on, String rule) {}

    public Ruling<Standing> reduce(Reference reference, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> reducible(file, now.today())
                        .flatMap(found -> Step.of(new PersonalDataReduced(
                                now.today(),
                                rules.retentionOf(file).reduceAfter().toString()))),
                step -> takeOut(files.find(reference).orElseThrow()));
    }

    /** What stands against it by the acts is said first, since that is quick to find. */
    private Ruling<CaseFile> reducible(CaseFile file, LocalDate today) {
        return Reduction.check(
                        file, calendars.current(), rules.retentionOf(file).reduceAfter(), today)
                .flatMap(ReducingPersonalData::sealedWhole)
                .flatMap(this::everythingSent)
                .flatMap(found -> sealing.sound(found).flatMap(volume -> holdsAll(found, volume)));
    }

    private static Ruling<CaseFile> sealedWhole(CaseFile file) {
        return SealingVolumes.isDue(file)
                ? Ruling.refused(Reduction.FILING, ArchivedReason.PAPER_NOT_SEALED)
                : Ruling.granted(file);
    }

    private Ruling<CaseFile> everythingSent(CaseFile file) {
        return outbox.isAnyUnsent(file.reference())
                ? Ruling.refused(PostingMessages.FORM_OF_DELIVERY, ArchivedReason.MESSAGE_UNSENT)
                : Ruling.granted(file);
    }

    /** Nothing is taken out that the volume does not hold, who asked least of all. */
    private Ruling<CaseFile> holdsAll(CaseFile file, List<Entry> volume) {
        Set<String> held = volume.stream().map(Entry::content).map(Sha256::of).collect(Collectors.toSet());
        Optional<Attachment> lacking = toMove(file).keySet().stream()
                .filter(paper -> !held.contains(paper.sha256()))
                .findFirst();
        if (!filing.lacking(file, volume).isEmpty())
            return Ruling.refused(Reduction.FILING, ArchivedReason.VOLUME_LACKS_CONTACTS);
        return lacking.<Ruling<CaseFile>>map(
                        paper -> Ruling.refused(Reduction.FILING, ArchivedReason.VOLUME_LACKS_PAPER, paper.id()))
                .orElseGet(() -> Ruling.granted(file));
    }

    private void takeOut(CaseFile file) {
        Reference reference = file.reference();
        String volume = file.last(VolumeSealed.class).orElseThrow().fileId();
        toMove(file).forEach((paper, name) -> attachments.moveInto(reference, paper.id(), name, volume));
        file.all(PaperAct.LetterWritten.class).forEach(letter -> attachments.forget(reference, letter.docxId()));
        consulted.forget(reference);
        outbox.reduce(reference);
        drafts.forget(reference);
        applicants.forget(reference);
    }

    /** Papers that name the applicant, with the name that is left of each; a letter's is the house's own. */
    private Map<Attachment, String> toMove(CaseFile file) {
        Map<String, Attachment> kept = attachments.of(file.reference()).stream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        Set<String> moved = attachments.moved(file.reference()).keySet();
        Map<Attachment, String> toMove = new LinkedHashMap<>();
        for (RecordedAct recorded : file.acts()) {
            @Nullable String id = naming(recorded.act());
            Attachment paper = id == null || moved.contains(id) ? null : kept.get(id);
            if (paper != null) toMove.put(paper, name(recorded, paper));
        }
        return toMove;
    }

    private static @Nullable String naming(Act act) {
        if (act instanceof Act.AttachmentAdded a) return a.attachmentId();
        if (act instanceof PaperAct.LetterWritten a) return a.pdfId();
        if (act instanceof PaperAct.PaperAdded a) return a.fileId();
        return act instanceof PaperAct.RemedyPaperAdded a ? a.fileId() : null;
    }

    private static String name(RecordedAct recorded, Attachment paper) {
        return recorded.act() instanceof PaperAct.LetterWritten
                ? paper.fileName()
                : Upload.plainName(recorded.number(), paper.fileName());
    }

    /** Archived cases whose data are still there, those due first, then by reference. */
    public List<Coming> coming(Moment now) {
        List<Coming> coming = new ArrayList<>();
        for (CaseFile file : archivedAndNamed())
            coming.add(new Coming(
                    file.reference(),
                    Reduction.firstDay(
                                    file,
                                    calendars.current(),
                                    rules.retentionOf(file).reduceAfter())
                            .orElse(null),
                    Reduction.check(
                                                    file,
                                                    calendars.current(),
                                                    rules.retentionOf(file).reduceAfter(),
                                                    now.today())
                                            .flatMap(ReducingPersonalData::sealedWhole)
                                            .flatMap(this::everythingSent)
                                    instanceof Refused<CaseFile> no
                            ? no.refusal()
                            : null));
        coming.sort(Comparator.comparing(Coming::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Coming::reference));
        return coming;
    }

    /** Those against which nothing stands today but perhaps their volume, which is looked at when each is reduced. */
    public List<Reference> due(Moment now) {
        return coming(now).stream()
                .filter(one -> one.against() == null)
                .map(Coming::reference)
                .toList();
    }

    private List<CaseFile> archivedAndNamed() {
        return files.standings(applicants.named()).stream()
                .filter(standing -> standing.stage() == Stage.ARCHIVED)
                .map(Standing::reference)
                .flatMap(reference -> files.find(reference).stream())
                .toList();
    }

    /** What was reduced in those days, the latest first; a case reduced twice stands there twice. */
    public List<Reduced> reduced(LocalDate from, LocalDate toInclusive) {
        return files.withAct(ActKind.PERSONAL_DATA_REDUCED, from, toInclusive).stream()
                .flatMap(reference -> files.find(reference).stream())
                .flatMap(file -> file.all(PersonalDataReduced.class).stream()
                        .filter(act -> !act.on().isBefore(from) && !act.on().isAfter(toInclusive))
                        .map(act -> new Reduced(file.reference(), act.on(), act.rule())))
                .sorted(Comparator.comparing(Reduced::on).reversed().thenComparing(Reduced::reference))
                .toList();
    }
}
