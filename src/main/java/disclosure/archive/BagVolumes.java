package disclosure.archive;

import disclosure.casefile.VolumePart;
import disclosure.handling.ArchiveReason;
import disclosure.handling.Volumes;
import disclosure.law.Article;
import disclosure.law.Ruling;
import disclosure.law.Statute;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@link Volumes} as zipped bags (RFC 8493): plain files, two lists of hashes, and a cover. */
@Component
public class BagVolumes implements Volumes {

    private static final String PAPERS = "data/papers/";
    private static final String TAGS = "tagmanifest-sha512.txt";

    @Override
    public byte[] seal(Volume volume) {
        return sealed(volume, Map.of(), Map.of());
    }

    @Override
    public Ruling<byte[]> sealAgain(Volume volume, byte[] before) {
        SortedMap<String, byte[]> payload = payload(volume);
        try (Scratch scratch = new Scratch()) {
            UnpackedBag earlier = UnpackedBag.of(before, scratch.folder());
            for (String name : earlier.names())
                if (name.startsWith(PAPERS) && !same(earlier.root().resolve(name), payload.get(name)))
                    return refused(name);
            Path list = earlier.root().resolve(TAGS);
            if (!earlier.findings().isEmpty() || !Files.exists(list)) return refused(TAGS);
            byte[] tags = Files.readAllBytes(list);
            String name = "previous/v%d-%s".formatted(volume.version() - 1, TAGS);
            Map<String, String> cover = Map.of("Previous-Tagmanifest-SHA512", Hashes.sha512(tags));
            return Ruling.granted(sealed(volume, Map.of(name, tags), cover));
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file cannot be read", e);
        }
    }

    private static boolean same(Path earlier, byte @Nullable [] later) throws IOException {
        return later != null && Arrays.equals(Files.readAllBytes(earlier), later);
    }

    private static Ruling<byte[]> refused(String name) {
        return Ruling.refused(Article.of(Statute.ARCHIVES_LAW, 13), ArchiveReason.EARLIER_PAPER_MISSING, name);
    }

    private static byte[] sealed(Volume volume, Map<String, byte[]> tags, Map<String, String> cover) {
        SortedMap<String, byte[]> payload = payload(volume);
        SortedMap<String, byte[]> files = new Bag(volume, payload, tags, cover).files();
        String folder = volume.number() + "-v" + volume.version() + "/";
        return Zip.of(folder, files, volume.sealedOn());
    }

    private static SortedMap<String, byte[]> payload(Volume volume) {
        SortedMap<String, byte[]> payload = new TreeMap<>();
        Map<VolumePart, Integer> counts = new EnumMap<>(VolumePart.class);
        ContentsList contents = new ContentsList();
        for (Entry entry : inOrder(volume.entries())) {
            int count = counts.merge(entry.part(), 1, Integer::sum);
            String name = name(entry, count);
            payload.put(PAPERS + name, entry.content());
            contents.add(entry, name);
        }
        payload.put("data/contents.json", contents.json());
        payload.put("data/acts.json", volume.acts());
        payload.put("data/clock-ledger.json", volume.clockLedger());
        payload.put("data/reviews.json", volume.reviews());
        return payload;
    }

    private static List<Entry> inOrder(List<Entry> entries) {
        return entries.stream().sorted(Comparator.comparing(Entry::part)).toList();
    }

    /** Made by the system alone: what a sender called a file never becomes a path. */
    private static String name(Entry entry, int count) {
        String extension = entry.extension().matches("[a-z0-9]{1,5}") ? entry.extension() : "bin";
        return "%02d-%s-%02d.%s".formatted(entry.part().number(), entry.part().slug(), count, extension);
    }

    @Override
    public List<Finding> validate(byte[] sealed) {
        return new BagCheck(sealed).findings();
    }
}
