package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Sha256;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.GridDocument;
import disclosure.review.ReviewReason;
import java.util.Optional;

/** Looks whether the files that go out are byte for byte those that were reviewed (law.md R-SEC-09, -10). */
final class BoundFiles {

    private final Attachments attachments;

    BoundFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    Ruling<Act.ReplyDrafted> unchanged(CaseFile file, Act.ReplyDrafted drafted) {
        for (GridDocument document : drafted.grid()) {
            String id = document.fileId();
            if (id == null) continue;
            Optional<String> now = attachments.content(file.reference(), id).map(Sha256::of);
            if (now.isEmpty() || !now.get().equals(document.fileSha256()))
                return Ruling.refused(Checklist.REVIEW, ReviewReason.RELEASE_FILE_CHANGED, document.title());
        }
        return Ruling.granted(drafted);
    }
}
