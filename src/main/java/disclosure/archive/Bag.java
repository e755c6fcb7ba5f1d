package disclosure.archive;

import disclosure.handling.Volumes.Volume;
import gov.loc.repository.bagit.domain.Manifest;
import gov.loc.repository.bagit.domain.Metadata;
import gov.loc.repository.bagit.domain.Version;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.writer.BagitFileWriter;
import gov.loc.repository.bagit.writer.ManifestWriter;
import gov.loc.repository.bagit.writer.MetadataWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a bag in the layout of RFC 8493, written by the library. Papers stay in memory; only lists and cover pass
 * through a temporary folder.
 *
 * @param tags files beside the papers
 * @param cover further lines of the cover
 */
record Bag(Volume volume, SortedMap<String, byte[]> payload, Map<String, byte[]> tags, Map<String, String> cover) {

    private static final Version VERSION = new Version(1, 0);
    private static final List<StandardSupportedAlgorithms> ALGORITHMS =
            List.of(StandardSupportedAlgorithms.SHA256, StandardSupportedAlgorithms.SHA512);

    SortedMap<String, byte[]> files() {
        try (Scratch scratch = new Scratch()) {
            Path root = scratch.folder();
            BagitFileWriter.writeBagitFile(VERSION, StandardCharsets.UTF_8, root);
            MetadataWriter.writeBagMetadata(metadata(), VERSION, root, StandardCharsets.UTF_8);
            ManifestWriter.writePayloadManifests(manifests(root, payload), root, root, StandardCharsets.UTF_8);
            SortedMap<String, byte[]> beside = written(root);
            beside.putAll(tags);
            ManifestWriter.writeTagManifests(manifests(root, beside), root, root, StandardCharsets.UTF_8);
            SortedMap<String, byte[]> files = written(root);
            files.putAll(tags);
            files.putAll(payload);
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("no room for temporary files", e);
        }
    }

    private Metadata metadata() {
        Metadata metadata = new Metadata();
        metadata.add("Source-Organization", oneLine(volume.organization()));
        metadata.add("External-Identifier", volume.reference().value());
        metadata.add("Bagging-Date", volume.sealedOn().toString());
        metadata.add("Payload-Oxum", oxum());
        metadata.add("Volume-Number", volume.number());
        metadata.add("Volume-Version", Integer.toString(volume.version()));
        metadata.add("Retention-Class", volume.retention().name());
        new TreeMap<>(cover).forEach(metadata::add);
        return metadata;
    }

    /** A line break would begin a new line of the cover. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String oxum() {
        long bytes =
                payload.values().stream().mapToLong(content -> content.length).sum();
        return bytes + "." + payload.size();
    }

    private static Set<Manifest> manifests(Path root, SortedMap<String, byte[]> files) {
        Set<Manifest> manifests = new LinkedHashSet<>();
        for (StandardSupportedAlgorithms algorithm : ALGORITHMS) {
            Map<Path, String> hashes = new LinkedHashMap<>();
            files.forEach((name, content) ->
                    hashes.put(root.resolve(name), Hashes.hash(algorithm.getMessageDigestName(), content)));
            Manifest manifest = new Manifest(algorithm);
            manifest.setFileToChecksumMap(hashes);
            manifests.add(manifest);
        }
        return manifests;
    }

    private static SortedMap<String, byte[]> written(Path root) throws IOException {
        SortedMap<String, byte[]> written = new TreeMap<>();
        try (var files = Files.list(root)) {
            for (Path file : files.toList()) written.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return written;
    }
}
