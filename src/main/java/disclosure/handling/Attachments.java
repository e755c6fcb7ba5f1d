package disclosure.handling;

import disclosure.casefile.Reference;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the files that came with a case, under a generated name and with their hash. */
public interface Attachments {

    /** @param fileName as the applicant called it, already cleaned; shown, never used as a path */
    record Attachment(String id, String fileName, String mediaType, long bytes, String sha256) {}

    /** A file to be kept. */
    record Content(String fileName, String mediaType, byte[] bytes) {}

    Attachment keep(Reference reference, String fileName, String mediaType, byte[] content);

    /** Several at once, in their order. */
    default List<Attachment> keepAll(Reference reference, List<Content> files) {
        return files.stream()
                .map(file -> keep(reference, file.fileName(), file.mediaType(), file.bytes()))
                .toList();
    }

    List<Attachment> of(Reference reference);

    /** Which of them are files of that case. */
    default Set<String> ofCase(Reference reference, Collection<String> ids) {
        Set<String> own = new HashSet<>(ids);
        own.retainAll(of(reference).stream().map(Attachment::id).toList());
        return own;
    }

    /** The bytes, if that file belongs to that case and was not moved. */
    Optional<byte[]> content(Reference reference, String id);

    /** The bytes of those that belong to that case, by their ids; the others are left out. */
    default Map<String, byte[]> contents(Reference reference, Collection<String> ids) {
        Map<String, byte[]> contents = new HashMap<>();
        for (String id : ids) content(reference, id).ifPresent(bytes -> contents.put(id, bytes));
        return contents;
    }

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
