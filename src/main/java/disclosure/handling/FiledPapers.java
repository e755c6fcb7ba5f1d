package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AftercareAct;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.Role;
import disclosure.handling.Attachments.Attachment;
import disclosure.outcome.LetterKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The papers of a case as its acts name them, and who may read which. */
public final class FiledPapers {

    /** Where a paper comes from. */
    public enum Origin {
        /** Sent in with the request. */
        APPLICANT,
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
            @Nullable String documentNumber) {}

    /** What names the applicant is not for the divisions (law.md R-PRI-05). */
    private static final Set<Role> MEET_THE_APPLICANT =
            EnumSet.of(Role.REGISTRAR, Role.CONFIDENTIALITY_REVIEWER, Role.OFFICE_HEAD, Role.LEADER, Role.ARCHIVIST);

    private FiledPapers() {}

    /** @param kept every file of the case */
    static List<Paper> of(CaseFile file, List<Attachment> kept) {
        Map<String, Attachment> files = new LinkedHashMap<>();
        kept.forEach(one -> files.put(one.id(), one));
        List<Paper> papers = new ArrayList<>();
        for (var recorded : file.acts()) papers.addAll(of(recorded.act(), files));
        return papers;
    }

    private static List<Paper> of(Act act, Map<String, Attachment> files) {
        if (act instanceof Act.AttachmentAdded a) return plain(Origin.APPLICANT, files.get(a.attachmentId()));
        if (act instanceof PaperAct.ReleaseFileAdded a) return plain(Origin.RELEASE, files.get(a.fileId()));
        if (act instanceof PaperAct.PaperAdded a) return plain(Origin.RECEIVED, files.get(a.fileId()));
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
            case VOLUME -> mayOpenVolume(actor);
            case RECEIVED -> actor.roles().stream().anyMatch(MEET_THE_APPLICANT::contains);
            case LETTER -> isWorkingRecord(paper) || actor.roles().stream().anyMatch(MEET_THE_APPLICANT::contains);
        };
    }

    static boolean mayOpenVolume(Actor actor) {
        return actor.is(Role.ARCHIVIST) || actor.is(Role.OFFICE_HEAD);
    }

    private static boolean isWorkingRecord(Paper paper) {
        return paper.letter() == LetterKind.SEARCH_RECORD || paper.letter() == LetterKind.REVIEW_SHEET;
    }
}
