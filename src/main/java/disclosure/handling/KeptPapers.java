package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Sha256;
import disclosure.handling.Attachments.Attachment;
import disclosure.handling.Volumes.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The papers of a case wherever they lie: beside it, or since its data were reduced in the sealed volume (R-ARC-07). */
@Service
class KeptPapers {

    private final Attachments attachments;
    private final Volumes volumes;

    KeptPapers(Attachments attachments, Volumes volumes) {
        this.attachments = attachments;
        this.volumes = volumes;
    }

    Reader of(Reference reference) {
        return new Reader(reference);
    }

    /** Looks into each volume once. */
    final class Reader {

        private final Reference reference;
        private final Map<String, String> moved;
        private final Map<String, List<Entry>> opened = new HashMap<>();

        private Reader(Reference reference) {
            this.reference = reference;
            this.moved = attachments.moved(reference);
        }

        Optional<byte[]> content(String id) {
            String volume = moved.get(id);
            if (volume == null) return attachments.content(reference, id);
            @Nullable
            String sha256 = attachments.of(reference).stream()
                    .filter(file -> file.id().equals(id))
                    .map(Attachment::sha256)
                    .findFirst()
                    .orElse(null);
            return papers(volume).stream()
                    .map(Entry::content)
                    .filter(content -> Sha256.of(content).equals(sha256))
                    .findFirst();
        }

        /** @param volume id of the file that is the volume */
        List<Entry> papers(String volume) {
            return opened.computeIfAbsent(
                    volume,
                    id -> attachments
                            .content(reference, id)
                            .map(volumes::papers)
                            .orElseGet(List::of));
        }
    }
}
