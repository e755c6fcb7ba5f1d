package disclosure.archive;

import disclosure.handling.Volumes.Finding;
import disclosure.handling.Volumes.Flaw;
import gov.loc.repository.bagit.domain.Bag;
import gov.loc.repository.bagit.domain.Manifest;
import gov.loc.repository.bagit.exceptions.InvalidPayloadOxumException;
import gov.loc.repository.bagit.exceptions.MaliciousPathException;
import gov.loc.repository.bagit.hash.StandardSupportedAlgorithms;
import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks a sealed volume through. The library reads the lists and has the last word; it stops at the first thing that is
 * wrong, so that all of them are gathered before it is asked.
 */
final class BagCheck {

    private final byte[] sealed;
    private final Set<Finding> findings = new LinkedHashSet<>();

    BagCheck(byte[] sealed) {
        this.sealed = sealed.clone();
    }

    List<Finding> findings() {
        try (Scratch scratch = new Scratch()) {
            UnpackedBag unpacked = UnpackedBag.of(sealed, scratch.folder());
            findings.addAll(unpacked.findings());
            if (findings.isEmpty()) look(unpacked);
        }
        return new ArrayList<>(findings);
    }

    private void look(UnpackedBag unpacked) {
        try {
            Bag bag = new BagReader().read(unpacked.root());
            manifests(unpacked, bag.getPayLoadManifests(), true);
            manifests(unpacked, bag.getTagManifests(), false);
            BagVerifier.quicklyVerify(bag);
            if (findings.isEmpty()) verify(bag);
        } catch (InvalidPayloadOxumException e) {
            add(Flaw.COUNT_DIFFERS, "bag-info.txt");
        } catch (MaliciousPathException e) {
            add(Flaw.PATH_OUTSIDE, "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            add(Flaw.NOT_READABLE, "");
        } catch (Exception e) {
            // The library tells a wrong layout by many exceptions, checked and not; none of them is ours to pass on.
            if (findings.isEmpty()) add(Flaw.NOT_A_BAG, "");
        }
    }

    private static void verify(Bag bag) throws Exception {
        try (BagVerifier verifier = new BagVerifier()) {
            verifier.isValid(bag, false);
        }
    }

    /** @param payload the lists of papers; else those of everything beside them */
    private void manifests(UnpackedBag unpacked, Set<Manifest> manifests, boolean payload) throws IOException {
        String prefix = payload ? "manifest-" : "tagmanifest-";
        for (StandardSupportedAlgorithms algorithm :
                List.of(StandardSupportedAlgorithms.SHA256, StandardSupportedAlgorithms.SHA512))
            if (manifests.stream().noneMatch(manifest -> manifest.getAlgorithm() == algorithm))
                add(Flaw.MANIFEST_MISSING, prefix + algorithm.getBagitName() + ".txt");
        for (Manifest manifest : manifests) {
            Set<String> listed = new HashSet<>();
            for (Map.Entry<Path, String> line : manifest.getFileToChecksumMap().entrySet()) {
                String name =
                        unpacked.root().relativize(line.getKey()).toString().replace('\\', '/');
                listed.add(name);
                if (!unpacked.names().contains(name)) add(Flaw.FILE_MISSING, name);
                else if (!hash(line.getKey(), manifest).equalsIgnoreCase(line.getValue())) add(Flaw.FILE_ALTERED, name);
            }
            unpacked.names().stream()
                    .filter(name -> payload == name.startsWith("data/") && !name.startsWith("tagmanifest-"))
                    .filter(name -> !listed.contains(name))
                    .forEach(name -> add(Flaw.FILE_NOT_LISTED, name));
        }
    }

    private static String hash(Path file, Manifest manifest) throws IOException {
        return Hashes.hash(manifest.getAlgorithm().getMessageDigestName(), file);
    }

    private void add(Flaw flaw, String path) {
        findings.add(new Finding(flaw, path));
    }
}
