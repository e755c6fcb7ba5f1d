package disclosure.rest;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
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
    private final Map<String, String> moved = new HashMap<>();

    @Override
    public Attachment keep(Reference reference, String fileName, String mediaType, byte[] content) {
        Attachment file =
                new Attachment("a" + contents.size(), fileName, mediaType, content.length, Sha256.of(content));
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
        return !moved.containsKey(id)
                        && of(reference).stream().anyMatch(file -> file.id().equals(id))
                ? Optional.of(contents.get(id))
                : Optional.empty();
    }

    @Override
    public void moveInto(Reference reference, String id, String plainName, String volume) {
        moved.put(id, volume);
        contents.put(id, new byte[0]);
        kept.get(reference)
                .replaceAll(file -> file.id().equals(id)
                        ? new Attachment(id, plainName, file.mediaType(), file.bytes(), file.sha256())
                        : file);
    }

    @Override
    public Map<String, String> moved(Reference reference) {
        Map<String, String> ofCase = new HashMap<>(moved);
        ofCase.keySet().retainAll(of(reference).stream().map(Attachment::id).toList());
        return ofCase;
    }

    @Override
    public void forget(Reference reference, String id) {
        kept.getOrDefault(reference, new ArrayList<>())
                .removeIf(file -> file.id().equals(id));
    }
}
