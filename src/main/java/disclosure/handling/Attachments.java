package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.List;
import java.util.Optional;

/** Keeps the files that came with a case, under a generated name and with their hash. */
public interface Attachments {

    /** @param fileName as the applicant called it, already cleaned; shown, never used as a path */
    record Attachment(String id, String fileName, String mediaType, long bytes, String sha256) {}

    Attachment keep(Reference reference, String fileName, String mediaType, byte[] content);

    List<Attachment> of(Reference reference);

    /** The bytes, if that file belongs to that case. */
    Optional<byte[]> content(Reference reference, String id);
}
