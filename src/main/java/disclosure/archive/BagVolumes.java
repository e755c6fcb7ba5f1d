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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** {@link Volumes} as zipped bags (RFC 8493): plain files, two lists of hashes, and a cover. */
@Component
public class BagVolumes implements Volumes {

    private static final String PAPERS = "data/papers/";
    private static final String TAGS = "tagmanifest-sha512.txt";

    @Override
    public Sealed seal(Volume volume) {
        return sealed(volume, Map.of(), Map.of());
    }

    @Override
    public Ruling<Sealed> sealAgain(Volume late, byte[] before) {
        if (!validate(before).isEmpty())
            return Ruling.refused(Article.of(Statute.ARCHIVES_LAW, 13), ArchiveReason.EARLIER_VERSION_UNSOUND);
        try (Scratch scratch = new Scratch()) {
            Path earlier = UnpackedBag.of(before, scratch.folder()).root();
            List<Entry> all = new ArrayList<>(ContentsList.papers(earlier.resolve("data")));
            all.addAll(late.entries());
            byte[] tags = Files.readAllBytes(earlier.resolve(TAGS));
            String name = "previous/v%d-%s".formatted(late.version() - 1, TAGS);
            Map<String, String> cover = Map.of("Previous-Tagmanifest-SHA512", Hashes.sha512(tags));
            return Ruling.granted(sealed(late.of(all), Map.of(name, tags), cover));
        } catch (IOException e) {
            throw new UncheckedIOException("a sound volume cannot be read", e);
        }
    }

    @Override
    public List<Entry> papers(byte[] sealed) {
        try (Scratch scratch = new Scratch()) {
            return ContentsList.papers(
                    UnpackedBag.of(sealed, scratch.folder()).root().resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException("a sound volume cannot be read", e);
        }
    }

    private static Sealed sealed(Volume volume, Map<String, byte[]> tags, Map<String, String> cover) {
        SortedMap<String, byte[]> files = new Bag(volume, payload(volume), tags, cover).files();
        byte[] zip = Zip.of(volume.number() + "-v" + volume.version() + "/", files, volume.sealedOn());
        return new Sealed(zip, Hashes.sha256(zip));
    }

    private static SortedMap<String, byte[]> payload(Volume volume) {
        SortedMap<String, byte[]> payload = new TreeMap<>();
        Map<VolumePart, Integer> counts = new EnumMap<>(VolumePart.class);
        ContentsList contents = new ContentsList();
        for (Entry entry : inOrder(volume.entries())) {
            int count = counts.merge(entry.part(), 1, Integer::sum);
            String name = name(entry, count);
            payload.put(PAPERS + name, entry.content());
            contents.add(entry, "papers/" + name);
        }
        payload.put("data/" + ContentsList.FILE, contents.json());
        payload.put("data/acts.json", volume.acts());
        payload.put("data/clock-ledger.json", volume.clockLedger());
        payload.put("data/reviews.json", volume.reviews());
        return payload;
    }

    /** Within a part as they came in, so that later papers take later numbers. */
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

    @Override
    public List<Finding> validate(byte[] sealed, String sha256) {
        List<Finding> findings = new ArrayList<>();
        if (!Hashes.sha256(sealed).equalsIgnoreCase(sha256)) findings.add(new Finding(Flaw.SEAL_BROKEN, ""));
        findings.addAll(validate(sealed));
        return findings;
    }
}
