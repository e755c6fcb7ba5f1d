package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Sha256;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.GridDocument;
import disclosure.review.ReviewReason;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks whether the files that go out are byte for byte those that were reviewed (law.md R-SEC-09, -10). */
final class BoundFiles {

    private final Attachments attachments;

    BoundFiles(Attachments attachments) {
        this.attachments = attachments;
    }

    Ruling<Act.ReplyDrafted> unchanged(CaseFile file, Act.ReplyDrafted drafted) {
        Map<String, byte[]> contents = contents(file, drafted);
        for (GridDocument document : drafted.grid()) {
            String id = document.fileId();
            if (id == null) continue;
            byte[] now = contents.get(id);
            if (now == null || !Sha256.of(now).equals(document.fileSha256()))
                return Ruling.refused(Checklist.REVIEW, ReviewReason.RELEASE_FILE_CHANGED, document.title());
        }
        return Ruling.granted(drafted);
    }

    private Map<String, byte[]> contents(CaseFile file, Act.ReplyDrafted drafted) {
        List<String> ids = drafted.grid().stream()
                .flatMap(document -> Stream.ofNullable(document.fileId()))
                .toList();
        return ids.isEmpty() ? Map.of() : attachments.contents(file.reference(), ids);
    }
}
