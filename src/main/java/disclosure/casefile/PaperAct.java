package disclosure.casefile;

import disclosure.outcome.LetterKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Papers that the bureau itself puts on file; their bytes are kept apart under their hash. */
public sealed interface PaperAct extends Act {

    /**
     * A file that is to go out with the reply.
     *
     * @param redactedFrom the file it was made from by taking the withheld regions out, null for none
     */
    record ReleaseFileAdded(
            LocalDate on,
            String fileId,
            String fileName,
            String mediaType,
            long bytes,
            String sha256,
            @Nullable String redactedFrom)
            implements PaperAct {}

    /**
     * A letter or record was written from its template.
     *
     * @param template version of the template, kept for ever; 0 is the one that ships
     * @param about what it belongs to where a case has several: the id of a consultation or remedy
     */
    record LetterWritten(
            LocalDate on,
            LetterKind letter,
            int template,
            @Nullable String documentNumber,
            @Nullable String about,
            String docxId,
            String docxSha256,
            String pdfId,
            String pdfSha256)
            implements PaperAct {}

    /**
     * A paper came in or was scanned: an envelope, a corrected request, an opinion, a signed receipt of service.
     *
     * @param part of the volume it belongs to
     */
    record PaperAdded(LocalDate on, VolumePart part, String fileId, String fileName, String sha256)
            implements PaperAct {}

    /** What a file is that came from the applicant; the last one holds (R-PRI-05). */
    record PaperClassified(LocalDate on, String fileId, PaperUse use) implements PaperAct {}

    /** Somebody saw who somebody is (R-PRI-04). @param fileId of what was opened, null for a number */
    record IdentityShown(
            LocalDate on, IdentityPart what, @Nullable String fileId) implements PaperAct {}

    /** A paper of a remedy came in, perhaps long after the volume was sealed. */
    record RemedyPaperAdded(LocalDate on, String remedyId, String fileId, String fileName, String sha256)
            implements PaperAct {}
}
