package disclosure.archive;

import disclosure.handling.Volumes.Finding;
import disclosure.handling.Volumes.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files of a ZIP file under its one folder, unpacked within bounds; nothing that the ZIP file says of itself is
 * believed.
 *
 * @param root where they lie; the caller's, and gone with it
 * @param names of the files, below the folder
 * @param findings why it could not be read to its end; the files are not all there then
 */
record UnpackedBag(Path root, Set<String> names, List<Finding> findings) {

    private static final int MAX_FILES = 5_000;
    private static final long MAX_BYTES = 2L * 1024 * 1024 * 1024;

    /** Sealed volumes are stored and not packed; other people's tools may pack them again, but not like this. */
    private static final int MAX_RATIO = 50;

    private static final long SMALL = 1024 * 1024;

    static UnpackedBag of(byte[] zipped, Path scratch) {
        Path root = scratch.resolve("bag");
        try {
            Path file = scratch.resolve("bag.zip");
            Files.createDirectory(root);
            Files.write(file, zipped);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new UnpackedBag(root, new TreeSet<>(), List.of())
                        .filled(zip, Math.min(MAX_BYTES, zipped.length * (long) MAX_RATIO + SMALL));
            }
        } catch (IOException | IllegalArgumentException e) {
            // Thrown for a file that is no ZIP file, is damaged, or has names that are none.
            return new UnpackedBag(root, Set.of(), List.of(new Finding(Flaw.NOT_READABLE, "")));
        }
    }

    private UnpackedBag filled(ZipFile zip, long bytes) throws IOException {
        if (zip.size() > MAX_FILES) return failed(Flaw.TOO_LARGE, "");
        Set<String> folders = new HashSet<>();
        long left = bytes;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (isOutside(name)) return failed(Flaw.PATH_OUTSIDE, name);
            int slash = name.indexOf('/');
            if (slash < 0) return failed(Flaw.NOT_A_BAG, name);
            folders.add(name.substring(0, slash));
            if (entry.isDirectory()) continue;
            String below = name.substring(slash + 1);
            if (!names.add(below)) return failed(Flaw.NOT_A_BAG, name);
            left -= unpack(zip, entry, root.resolve(below), left);
            if (left < 0) return failed(Flaw.TOO_LARGE, name);
        }
        return folders.size() == 1 ? this : failed(Flaw.NOT_A_BAG, "");
    }

    /** @return bytes written, one more than the limit at most */
    private static long unpack(ZipFile zip, ZipEntry entry, Path to, long limit) throws IOException {
        Files.createDirectories(to.getParent());
        long count = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0 && count <= limit; read = in.read(buffer)) {
                out.write(buffer, 0, read);
                count += read;
            }
        }
        return count;
    }

    private static boolean isOutside(String name) {
        boolean climbs = List.of(name.split("/", -1)).contains("..");
        boolean notPlain = name.chars().anyMatch(c -> c == '\\' || c == ':' || c == 0);
        return climbs || notPlain || name.startsWith("/");
    }

    private UnpackedBag failed(Flaw flaw, String path) {
        return new UnpackedBag(root, names, List.of(new Finding(flaw, path)));
    }
}
