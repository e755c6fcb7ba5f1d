package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.CaseFile;
import disclosure.law.Ruling;
import disclosure.review.Checklist;
import disclosure.review.GridDocument;
import disclosure.review.ReviewReason;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
            Optional<String> now = attachments.content(file.reference(), id).map(BoundFiles::sha256);
            if (now.isEmpty() || !now.get().equals(document.fileSha256()))
                return Ruling.refused(Checklist.REVIEW, ReviewReason.RELEASE_FILE_CHANGED, document.title());
        }
        return Ruling.granted(drafted);
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
