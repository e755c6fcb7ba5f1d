package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Role;
import disclosure.casefile.VolumePart;
import disclosure.handling.Attachments.Attachment;
import disclosure.outcome.LetterKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The papers of a case as its acts name them, and who may read which. */
public final class FiledPapers {

    /** Where a paper comes from. */
    public enum Origin {
        /** Sent in by the applicant for what is asked. */
        APPLICANT,
        /** Sent in, and shows who somebody is. */
        IDENTITY_PROOF,
        /** Sent in, and nobody has said or looked what it is. */
        UNSORTED,
        /** To go out with the reply. */
        RELEASE,
        /** Written by the house. */
        LETTER,
        /** Came in or was scanned while the case went on. */
        RECEIVED,
        REMEDY,
        VOLUME
    }

    /** @param documentNumber of a letter that has one */
    public record Paper(
            Origin origin,
            Attachment file,
            @Nullable LetterKind letter,
            @Nullable String documentNumber) {

        private Paper numbered(int number) {
            Attachment plain = new Attachment(
                    file.id(),
                    Upload.plainName(number, file.fileName()),
                    file.mediaType(),
                    file.bytes(),
                    file.sha256());
            return new Paper(origin, plain, letter, documentNumber);
        }

        /** Whether it shows who somebody is, or may do so; that it was opened is on file (law.md R-PRI-04). */
        public boolean identifies() {
            return origin == Origin.IDENTITY_PROOF || origin == Origin.UNSORTED || origin == Origin.VOLUME;
        }
    }

    /** What names the applicant is not for the divisions (law.md R-PRI-05). */
    private static final Set<Role> MEET_THE_APPLICANT =
            EnumSet.of(Role.REGISTRAR, Role.CONFIDENTIALITY_REVIEWER, Role.OFFICE_HEAD, Role.LEADER, Role.ARCHIVIST);

    private FiledPapers() {}

    /** Parts of the volume in which what came in may be an identity proof. */
    private static final Set<VolumePart> MAY_PROVE_IDENTITY = EnumSet.of(VolumePart.REQUEST, VolumePart.CORRECTION);

    /** @param kept every file of the case */
    static List<Paper> of(CaseFile file, List<Attachment> kept) {
        Map<String, Attachment> files = new LinkedHashMap<>();
        kept.forEach(one -> files.put(one.id(), one));
        Map<String, PaperUse> uses = uses(file);
        List<Paper> papers = new ArrayList<>();
        for (var recorded : file.acts()) papers.addAll(of(recorded.act(), files, uses));
        return papers;
    }

    /** With the names that acts call them by: what a sender calls a file may be anybody's name (law.md R-PRI-05). */
    static List<Paper> plainlyNamed(CaseFile file, List<Paper> papers) {
        Map<String, Integer> numbers = new HashMap<>();
        for (RecordedAct recorded : file.acts()) {
            if (recorded.act() instanceof Act.AttachmentAdded a) numbers.put(a.attachmentId(), recorded.number());
            if (recorded.act() instanceof PaperAct.PaperAdded a) numbers.put(a.fileId(), recorded.number());
        }
        return papers.stream()
                .map(paper -> Optional.ofNullable(numbers.get(paper.file().id()))
                        .map(paper::numbered)
                        .orElse(paper))
                .toList();
    }

    static boolean meetsTheApplicant(Actor actor) {
        return actor.roles().stream().anyMatch(MEET_THE_APPLICANT::contains);
    }

    /** As marked last, by the id of the file. */
    private static Map<String, PaperUse> uses(CaseFile file) {
        Map<String, PaperUse> uses = new HashMap<>();
        file.all(PaperAct.PaperClassified.class).forEach(marked -> uses.put(marked.fileId(), marked.use()));
        return uses;
    }

    /** Whether a paper that came in shows who somebody is, or may do so while nobody has sorted it. */
    static boolean mayProveIdentity(CaseFile file, PaperAct.PaperAdded added) {
        Origin origin = received(uses(file).get(added.fileId()), added.part());
        return origin == Origin.IDENTITY_PROOF || origin == Origin.UNSORTED;
    }

    /** Whether what came with the request was looked at and belongs to what is asked; never so while nobody has sorted it. */
    static boolean isMaterial(CaseFile file, Act.AttachmentAdded sent) {
        return origin(uses(file).get(sent.attachmentId())) == Origin.APPLICANT;
    }

    private static Origin received(@Nullable PaperUse use, VolumePart part) {
        if (use == null) return MAY_PROVE_IDENTITY.contains(part) ? Origin.UNSORTED : Origin.RECEIVED;
        return origin(use);
    }

    private static Origin origin(@Nullable PaperUse use) {
        if (use == null) return Origin.UNSORTED;
        return use == PaperUse.MATERIAL ? Origin.APPLICANT : Origin.IDENTITY_PROOF;
    }

    private static List<Paper> of(Act act, Map<String, Attachment> files, Map<String, PaperUse> uses) {
        if (act instanceof Act.AttachmentAdded a)
            return plain(origin(uses.get(a.attachmentId())), files.get(a.attachmentId()));
        if (act instanceof PaperAct.ReleaseFileAdded a) return plain(Origin.RELEASE, files.get(a.fileId()));
        if (act instanceof PaperAct.PaperAdded a)
            return plain(received(uses.get(a.fileId()), a.part()), files.get(a.fileId()));
        if (act instanceof PaperAct.RemedyPaperAdded a) return plain(Origin.REMEDY, files.get(a.fileId()));
        if (act instanceof AftercareAct.VolumeSealed a) return plain(Origin.VOLUME, files.get(a.fileId()));
        if (act instanceof PaperAct.LetterWritten a) {
            List<Paper> both = new ArrayList<>(letter(a, files.get(a.docxId())));
            both.addAll(letter(a, files.get(a.pdfId())));
            return both;
        }
        return List.of();
    }

    /** A file that was reduced after filing is no longer there (law.md R-ARC-07). */
    private static List<Paper> plain(Origin origin, @Nullable Attachment file) {
        return file == null ? List.of() : List.of(new Paper(origin, file, null, null));
    }

    private static List<Paper> letter(PaperAct.LetterWritten letter, @Nullable Attachment file) {
        return file == null
                ? List.of()
                : List.of(new Paper(Origin.LETTER, file, letter.letter(), letter.documentNumber()));
    }

    /** Divisions see what they work on; letters, papers that came in, forms and volumes name the applicant and are for the desks that meet them. */
    static boolean maySee(Actor actor, Paper paper) {
        return switch (paper.origin()) {
            case APPLICANT, RELEASE, REMEDY -> true;
            case IDENTITY_PROOF, UNSORTED -> actor.is(Role.REGISTRAR);
            case VOLUME -> mayTakeVolume(actor);
            case RECEIVED -> meetsTheApplicant(actor);
            case LETTER -> isWorkingRecord(paper) || meetsTheApplicant(actor);
        };
    }

    /**
     * What lies in the sealed volume alone: identity proofs are for the archive, which keeps the volume, the rest for the head
     * of the working body as well (law.md R-PRI-04, R-ARC-05).
     */
    static boolean maySeeInVolume(Actor actor, Paper paper) {
        return paper.identifies() ? mayTakeVolume(actor) : maySee(actor, paper) && mayOpenVolume(actor);
    }

    private static boolean mayOpenVolume(Actor actor) {
        return mayTakeVolume(actor) || actor.is(Role.OFFICE_HEAD);
    }

    /** The volume as a whole holds the identity proofs; who keeps the archive has to have it. */
    static boolean mayTakeVolume(Actor actor) {
        return actor.is(Role.ARCHIVIST);
    }

    private static boolean isWorkingRecord(Paper paper) {
        return paper.letter() == LetterKind.SEARCH_RECORD || paper.letter() == LetterKind.REVIEW_SHEET;
    }
}
