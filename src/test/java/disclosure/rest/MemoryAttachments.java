package disclosure.rest;

import disclosure.casefile.Reference;
import disclosure.handling.Attachments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Files of cases without a disk. */
final class MemoryAttachments implements Attachments {

    private final Map<Reference, List<Attachment>> kept = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    @Override
    public Attachment keep(Reference reference, String fileName, String mediaType, byte[] content) {
        Attachment file = new Attachment("a" + contents.size(), fileName, mediaType, content.length, "0".repeat(64));
        kept.computeIfAbsent(reference, key -> new ArrayList<>()).add(file);
        contents.put(file.id(), content);
        return file;
    }

    @Override
    public List<Attachment> of(Reference reference) {
        return kept.getOrDefault(reference, List.of());
    }

    @Override
    public Optional<byte[]> content(Reference reference, String id) {
        return of(reference).stream().anyMatch(file -> file.id().equals(id))
                ? Optional.of(contents.get(id))
                : Optional.empty();
    }
}
