package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the files that came with a case, under a generated name and with their hash. */
public interface Attachments {

    /** @param fileName as the applicant called it, already cleaned; shown, never used as a path */
    record Attachment(String id, String fileName, String mediaType, long bytes, String sha256) {}

    Attachment keep(Reference reference, String fileName, String mediaType, byte[] content);

    List<Attachment> of(Reference reference);

    /** The bytes, if that file belongs to that case and was not moved. */
    Optional<byte[]> content(Reference reference, String id);

    /**
     * Takes the bytes of a file out, because the sealed volume holds them; what is left says so.
     *
     * @param plainName what it is called from now on
     * @param volume id of the file that is the volume
     */
    void moveInto(Reference reference, String id, String plainName, String volume);

    /** The files of a case that were moved, each with the id of its volume. */
    Map<String, String> moved(Reference reference);

    /** Takes a file out altogether; nothing where there is none. */
    void forget(Reference reference, String id);
}
