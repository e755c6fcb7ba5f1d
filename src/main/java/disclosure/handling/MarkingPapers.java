package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.PaperAct;
import disclosure.casefile.PaperUse;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import org.springframework.stereotype.Service;

/**
 * The counter sorts what an applicant sent in without saying what it is: an identity proof, or something that the divisions
 * work on. Until then nobody but the counter sees it (law.md R-PRI-05).
 */
@Service
public class MarkingPapers {

    private final CaseDesk desk;

    MarkingPapers(CaseDesk desk) {
        this.desk = desk;
    }

    /** The last mark holds; each is on file with who made it. */
    public Ruling<Standing> mark(Reference reference, String fileId, PaperUse use, Actor actor, Moment now) {
        return desk.record(
                reference,
                actor,
                now,
                file -> isMarkable(file, fileId)
                        ? Step.of(new PaperAct.PaperClassified(now.today(), fileId, use))
                        : CaseDesk.unknown(fileId),
                step -> {});
    }

    private static boolean isMarkable(CaseFile file, String fileId) {
        return file.all(Act.AttachmentAdded.class).stream()
                        .anyMatch(added -> added.attachmentId().equals(fileId))
                || file.all(PaperAct.PaperAdded.class).stream()
                        .anyMatch(added -> added.fileId().equals(fileId));
    }
}
