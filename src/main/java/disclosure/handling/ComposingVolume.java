package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.CaseFile;
import disclosure.casefile.FeeAct;
import disclosure.casefile.HouseAct;
import disclosure.casefile.KeptVolume;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PeriodAct;
import disclosure.casefile.RecordAct;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.RemedyAct;
import disclosure.casefile.RetentionClass;
import disclosure.casefile.SupportAct;
import disclosure.casefile.VolumePart;
import disclosure.clock.ExplainedDay;
import disclosure.clock.ReplyClock;
import disclosure.handling.Volumes.Entry;
import disclosure.handling.Volumes.Volume;
import disclosure.review.GridDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Gathers the papers of a case in the order of its volume (law.md R-ARC-05): files as they are, facts as tables. */
@Service
public class ComposingVolume {

    private final Attachments attachments;
    private final Applicants applicants;
    private final ConsultedParties consulted;
    private final People people;
    private final Calendars calendars;
    private final CasePapers papers;
    private final BureauRules rules;

    ComposingVolume(
            Attachments attachments,
            Applicants applicants,
            ConsultedParties consulted,
            People people,
            Calendars calendars,
            CasePapers papers,
            BureauRules rules) {
        this.attachments = attachments;
        this.applicants = applicants;
        this.consulted = consulted;
        this.people = people;
        this.calendars = calendars;
        this.papers = papers;
        this.rules = rules;
    }

    /** The whole volume, or of a later version what came in after the act with that number. */
    Volume volume(CaseFile file, String number, int version, int afterAct, LocalDate today) {
        RetentionClass retention = KeptVolume.of(file).orElseThrow().retention();
        List<Entry> entries = new ArrayList<>(files(file, afterAct));
        entries.addAll(tables(file, afterAct, today));
        return new Volume(
                file.reference(),
                number,
                version,
                retention,
                rules.bureauName(),
                today,
                entries,
                papers.acts(file),
                papers.clockLedger(days(file, today)),
                papers.reviews(file));
    }

    List<ExplainedDay> days(CaseFile file, LocalDate today) {
        if (file.clockEvents().isEmpty()) return List.of();
        LocalDate end = file.closedOn().orElse(today);
        return ReplyClock.days(calendars.current(), rules.of(file).clock().recorded(), file.clockEvents(), end);
    }

    private List<Entry> files(CaseFile file, int afterAct) {
        Set<String> released = released(file);
        List<Paper> filed = new ArrayList<>();
        boolean correcting = false;
        for (RecordedAct recorded : file.acts()) {
            Act act = recorded.act();
            if (act instanceof Act.CorrectionNoticeSent) correcting = true;
            if (recorded.number() <= afterAct) continue;
            if (act instanceof Act.AttachmentAdded a)
                add(
                        filed,
                        correcting ? VolumePart.CORRECTION : VolumePart.REQUEST,
                        a,
                        name(file, a.attachmentId()),
                        a.attachmentId());
            if (act instanceof PaperAct.LetterWritten a)
                add(filed, VolumePart.of(a.letter()), a, papers.title(a.letter()), a.pdfId());
            if (act instanceof PaperAct.ReleaseFileAdded a && released.contains(a.fileId()))
                add(filed, VolumePart.RELEASED, a, a.fileName(), a.fileId());
            if (act instanceof PaperAct.PaperAdded a) add(filed, a.part(), a, name(file, a.fileId()), a.fileId());
            if (act instanceof PaperAct.RemedyPaperAdded a)
                add(filed, VolumePart.REMEDY, a, name(file, a.fileId()), a.fileId());
        }
        return entries(file, filed);
    }

    /** What went out with the reply; what was only prepared for it is no paper of the volume. */
    private static Set<String> released(CaseFile file) {
        return file.draft().map(Act.ReplyDrafted::grid).stream()
                .flatMap(Collection::stream)
                .map(GridDocument::fileId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** A file on its way into the volume. */
    private record Paper(VolumePart part, String title, LocalDate date, String fileId) {}

    private static void add(List<Paper> papers, VolumePart part, Act act, String title, String fileId) {
        papers.add(new Paper(part, title, act.on(), fileId));
    }

    /** All files are read at once. */
    private List<Entry> entries(CaseFile file, List<Paper> papers) {
        Map<String, String> names = attachments.of(file.reference()).stream()
                .collect(Collectors.toMap(Attachments.Attachment::id, Attachments.Attachment::fileName));
        Map<String, byte[]> contents = attachments.contents(
                file.reference(), papers.stream().map(Paper::fileId).toList());
        List<Entry> entries = new ArrayList<>();
        for (Paper paper : papers) {
            byte[] content = contents.get(paper.fileId());
            if (content == null) throw new IllegalStateException("a file on record is not kept: " + paper.fileId());
            String extension = extension(names.getOrDefault(paper.fileId(), ""));
            entries.add(new Entry(paper.part(), paper.title(), paper.date(), extension, content));
        }
        return entries;
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** As the sender called it; the act calls it by its number alone. */
    private String name(CaseFile file, String fileId) {
        return attachments.of(file.reference()).stream()
                .filter(kept -> kept.id().equals(fileId))
                .map(Attachments.Attachment::fileName)
                .findFirst()
                .orElse("");
    }

    private List<Entry> tables(CaseFile file, int afterAct, LocalDate today) {
        FactSheets sheets = new FactSheets(file, people, afterAct);
        List<Entry> entries = new ArrayList<>();
        if (afterAct == 0) {
            add(entries, file, VolumePart.REQUEST, sheets.request());
            add(
                    entries,
                    file,
                    VolumePart.REQUEST,
                    new IdentitySheets(sheets).identity(applicants.find(file.reference())));
            add(entries, file, VolumePart.ARRIVAL, sheets.arrival());
        }
        boolean contactsFiled = sheets.isToldOf(AftercareAct.ContactsFiled.class);
        if (afterAct == 0 || contactsFiled)
            add(
                    entries,
                    file,
                    VolumePart.REQUEST,
                    new IdentitySheets(sheets).contacts(applicants.find(file.reference())));
        add(entries, file, VolumePart.REGISTRATION, sheets.course(Act.RequestRegistered.class));
        add(entries, file, VolumePart.REGISTRATION, sheets.course(RecordAct.RecordCorrectionOpened.class));
        add(entries, file, VolumePart.CONSULTATION, sheets.consultation());
        FactSheets whole = contactsFiled ? new FactSheets(file, people) : sheets;
        add(entries, file, VolumePart.CONSULTATION, new IdentitySheets(whole).consulted(consulted));
        add(entries, file, VolumePart.SEARCH, sheets.search());
        add(entries, file, VolumePart.SEARCH, sheets.ownRecord());
        add(entries, file, VolumePart.SECRECY_REVIEW, sheets.reviews());
        add(entries, file, VolumePart.APPROVAL, sheets.course(Act.ReplySigned.class));
        add(entries, file, VolumePart.APPROVAL, sheets.course(SupportAct.ReplyTakenOver.class));
        add(entries, file, VolumePart.APPROVAL, sheets.course(RecordAct.RecordFindingDecided.class));
        add(entries, file, VolumePart.EXTENSION_AND_FEE, sheets.course(PeriodAct.class));
        add(entries, file, VolumePart.EXTENSION_AND_FEE, sheets.course(FeeAct.class));
        Optional<Sheet> reply = sheets.reply();
        add(entries, file, VolumePart.REPLY, reply);
        add(entries, file, VolumePart.REPLY, sheets.passages());
        add(entries, file, VolumePart.SERVICE, sheets.service());
        add(entries, file, VolumePart.INTERVIEW, sheets.course(SupportAct.InterviewHeld.class));
        add(entries, file, VolumePart.REMEDY, sheets.course(RemedyAct.class));
        if (afterAct == 0 || reply.isPresent()) add(entries, file, VolumePart.REMARKS, sheets.clock(days(file, today)));
        add(entries, file, VolumePart.REMARKS, SupervisionSheet.of(file, afterAct));
        add(entries, file, VolumePart.REMARKS, sheets.course(Act.class));
        return entries;
    }

    private void add(List<Entry> entries, CaseFile file, VolumePart part, Optional<Sheet> sheet) {
        sheet.ifPresent(table -> entries.add(new Entry(
                part, papers.title(table.kind()), table.date(), "html", papers.html(file.reference(), table))));
    }

    /** Whether something happened since that a reader of the volume has to know; looking at it is no such thing. */
    static boolean isNewsFor(Act act) {
        return !(act instanceof AftercareAct.VolumeSealed
                || act instanceof AftercareAct.EvidenceExported
                || act instanceof PaperAct.IdentityShown
                || act instanceof AftercareAct.PersonalDataReduced
                || act instanceof AftercareAct.AppraisalProposed
                || act instanceof HouseAct.TaskHandedOver);
    }
}
