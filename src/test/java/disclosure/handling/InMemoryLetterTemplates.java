package disclosure.handling;

import disclosure.outcome.LetterKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Templates of a bureau, kept in memory. */
public final class InMemoryLetterTemplates implements LetterTemplates {

    private final Map<Version, byte[]> kept = new LinkedHashMap<>();

    @Override
    public List<Version> all() {
        return new ArrayList<>(kept.keySet());
    }

    @Override
    public Optional<Integer> newest(LetterKind kind) {
        return kept.keySet().stream()
                .filter(version -> version.kind() == kind)
                .map(Version::version)
                .reduce((first, last) -> last);
    }

    @Override
    public Optional<byte[]> content(LetterKind kind, int version) {
        return kept.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == kind && entry.getKey().version() == version)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public Version keep(LetterKind kind, byte[] docx, String by, Instant at) {
        Version version = new Version(kind, newest(kind).orElse(0) + 1, "", docx.length, by, at);
        kept.put(version, docx.clone());
        return version;
    }
}
