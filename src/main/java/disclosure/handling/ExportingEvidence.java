package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct.EvidenceExported;
import disclosure.casefile.AftercareAct.VolumeSealed;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reduction;
import disclosure.casefile.Reference;
import disclosure.casefile.VolumePart;
import disclosure.handling.EvidenceBundles.Bundle;
import disclosure.handling.EvidenceBundles.Paper;
import disclosure.handling.EvidenceBundles.Written;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Everything a court asks for, in one step (law.md R-TRK-06); that it was taken out is an act of the case. */
@Service
public class ExportingEvidence {

    private final CaseDesk desk;
    private final CaseFiles files;
    private final KeptPapers kept;
    private final Applicants applicants;
    private final People people;
    private final ComposingVolume composing;
    private final CasePapers papers;
    private final EvidenceBundles bundles;
    private final HouseRules rules;

    ExportingEvidence(
            CaseDesk desk,
            CaseFiles files,
            KeptPapers kept,
            Applicants applicants,
            People people,
            ComposingVolume composing,
            CasePapers papers,
            EvidenceBundles bundles,
            HouseRules rules) {
        this.desk = desk;
        this.files = files;
        this.kept = kept;
        this.applicants = applicants;
        this.people = people;
        this.composing = composing;
        this.papers = papers;
        this.bundles = bundles;
        this.rules = rules;
    }

    /** @param purpose which remedy it is for, empty for none in particular */
    public Ruling<Written> export(Reference reference, String purpose, Actor actor, Moment now) {
        Optional<CaseFile> file = files.find(reference)
                .filter(found -> Permissions.maySee(actor, found.division().orElse(null)));
        if (file.isEmpty()) return CaseDesk.unknown(reference);
        Ruling<Actor> permitted =
                Permissions.check(actor, ActKind.EVIDENCE_EXPORTED, file.get().stage());
        if (permitted instanceof Refused<Actor> no) return new Refused<>(no.refusal());
        Written written = bundles.write(bundle(file.get(), now));
        Act exported = new EvidenceExported(now.today(), purpose, written.sha256());
        return desk.record(reference, actor, now, found -> Step.of(exported), step -> {})
                .map(standing -> written);
    }

    private Bundle bundle(CaseFile file, Moment now) {
        FactSheets sheets = new FactSheets(file, people);
        List<Paper> all = new ArrayList<>();
        add(all, file, EvidencePart.REQUEST, sheets.request());
        add(all, file, EvidencePart.REQUEST, sheets.arrival());
        if (Reduction.since(file).isPresent()) addIdentityOf(all, file);
        else
            add(
                    all,
                    file,
                    EvidencePart.IDENTITY,
                    new IdentitySheets(sheets).identity(applicants.find(file.reference())));
        add(all, file, EvidencePart.CLOCK, sheets.clock(composing.days(file, now.today())));
        add(all, file, EvidencePart.SEARCH, sheets.search());
        add(all, file, EvidencePart.SEARCH, sheets.ownRecord());
        add(all, file, EvidencePart.CONSULTATION, sheets.consultation());
        add(all, file, EvidencePart.SECRECY_REVIEW, sheets.reviews());
        add(all, file, EvidencePart.LETTER, sheets.reply());
        add(all, file, EvidencePart.LETTER, sheets.passages());
        add(all, file, EvidencePart.SERVICE, sheets.service());
        KeptPapers.Reader reader = kept.of(file.reference());
        for (PaperAct.LetterWritten letter : file.all(PaperAct.LetterWritten.class)) addLetter(all, reader, letter);
        for (Act.AttachmentAdded sent : file.all(Act.AttachmentAdded.class))
            if (FiledPapers.isMaterial(file, sent))
                addPaper(all, reader, EvidencePart.REQUEST, sent.attachmentId(), sent.fileName(), sent.on());
        for (PaperAct.PaperAdded paper : file.all(PaperAct.PaperAdded.class))
            if (!FiledPapers.mayProveIdentity(file, paper))
                part(paper.part())
                        .ifPresent(part -> addPaper(all, reader, part, paper.fileId(), paper.fileName(), paper.on()));
        return new Bundle(file.reference(), rules.bureauName(), now.today(), all);
    }

    /**
     * A court knows who sues; the name stays, numbers and ways to reach the applicant do not go round with the papers. A
     * reduced case is looked up in its volume, which has the same table.
     */
    private void addIdentityOf(List<Paper> all, CaseFile file) {
        String title = papers.title(Sheet.Kind.IDENTITY);
        kept
                .of(file.reference())
                .papers(file.last(VolumeSealed.class).orElseThrow().fileId())
                .stream()
                .filter(entry ->
                        entry.part() == VolumePart.REQUEST && entry.title().equals(title))
                .map(entry -> new Paper(EvidencePart.IDENTITY, title, entry.date(), entry.extension(), entry.content()))
                .forEach(all::add);
    }

    private void add(List<Paper> all, CaseFile file, EvidencePart part, Optional<Sheet> sheet) {
        sheet.ifPresent(table -> all.add(new Paper(
                part, papers.title(table.kind()), table.date(), "html", papers.html(file.reference(), table))));
    }

    /** Letters to third parties stay out: they say who was asked. */
    private void addLetter(List<Paper> all, KeptPapers.Reader reader, PaperAct.LetterWritten letter) {
        Optional<EvidencePart> part = part(VolumePart.of(letter.letter()));
        if (part.isEmpty()) return;
        reader.content(letter.pdfId())
                .ifPresent(
                        pdf -> all.add(new Paper(part.get(), papers.title(letter.letter()), letter.on(), "pdf", pdf)));
    }

    private static void addPaper(
            List<Paper> all,
            KeptPapers.Reader reader,
            EvidencePart part,
            String fileId,
            String fileName,
            LocalDate on) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        reader.content(fileId).ifPresent(content -> all.add(new Paper(part, fileName, on, extension, content)));
    }

    /** Opinions of third parties stay out like the letters to them. */
    private static Optional<EvidencePart> part(VolumePart part) {
        return switch (part) {
            case REQUEST, REGISTRATION, ARRIVAL, CORRECTION -> Optional.of(EvidencePart.REQUEST);
            case SEARCH -> Optional.of(EvidencePart.SEARCH);
            case SECRECY_REVIEW -> Optional.of(EvidencePart.SECRECY_REVIEW);
            case EXTENSION_AND_FEE -> Optional.of(EvidencePart.CLOCK);
            case REPLY -> Optional.of(EvidencePart.LETTER);
            case SERVICE -> Optional.of(EvidencePart.SERVICE);
            default -> Optional.empty();
        };
    }
}
