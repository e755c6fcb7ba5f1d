package disclosure.handling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts in a map; sealed from nobody. */
public final class InMemoryDrafts implements Drafts {

    private static final class Kept {
        private Map<String, String> answers = Map.of();
        private final Map<String, Upload> files = new LinkedHashMap<>();
        private Instant until = Instant.EPOCH;
        private int last;
    }

    private final Map<DraftSecret, Kept> drafts = new LinkedHashMap<>();

    @Override
    public Optional<Draft> open(DraftSecret secret, Instant now) {
        return Optional.ofNullable(drafts.get(secret))
                .filter(kept -> kept.until.isAfter(now))
                .map(kept -> new Draft(kept.answers, labels(kept), kept.until));
    }

    private static List<DraftFile> labels(Kept kept) {
        List<DraftFile> labels = new ArrayList<>();
        kept.files.forEach(
                (id, file) -> labels.add(new DraftFile(id, file.fileName(), file.content().length, file.use())));
        return labels;
    }

    @Override
    public void answer(DraftSecret secret, Map<String, String> answers, Instant now) {
        Kept kept = drafts.computeIfAbsent(secret, key -> new Kept());
        kept.answers = Map.copyOf(answers);
        kept.until = now.plus(KEPT);
    }

    @Override
    public void add(DraftSecret secret, Upload file, Instant now) {
        Kept kept = drafts.get(secret);
        if (kept == null) return;
        kept.files.put("f" + ++kept.last, file);
        kept.until = now.plus(KEPT);
    }

    @Override
    public void remove(DraftSecret secret, String fileId) {
        Kept kept = drafts.get(secret);
        if (kept != null) kept.files.remove(fileId);
    }

    @Override
    public List<Upload> files(DraftSecret secret) {
        Kept kept = drafts.get(secret);
        return kept == null ? List.of() : List.copyOf(kept.files.values());
    }

    @Override
    public boolean forget(DraftSecret secret) {
        return drafts.remove(secret) != null;
    }

    @Override
    public void clear(Instant now) {
        drafts.values().removeIf(kept -> !kept.until.isAfter(now));
    }

    @Override
    public long bytesKept() {
        return drafts.values().stream()
                .flatMap(kept -> kept.files.values().stream())
                .mapToLong(file -> file.content().length)
                .sum();
    }
}
