package disclosure;

import disclosure.handling.SealingKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the keys are that seal personal data ({@code disclosure.seal.*}, law.md R-PRI-04).
 *
 * @param keys the keys themselves, {@code name:base64}, the one that seals first; null to read the file
 * @param file where they are read from, and where one is made if there is none; null for {@code seal.keys} in the data folder
 */
@ConfigurationProperties("disclosure.seal")
record SealProperties(@Nullable String keys, @Nullable String file) {

    private static final String FILE = "seal.keys";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    SealingKeys in(String dataFolder) {
        if (keys != null && !keys.isBlank()) return SealingKeys.read(keys);
        Path path = file == null || file.isBlank() ? Path.of(dataFolder, FILE) : Path.of(file);
        try {
            return Files.exists(path) ? read(path) : made(path);
        } catch (IOException e) {
            throw new UncheckedIOException("the sealing keys cannot be kept in " + path, e);
        }
    }

    private static SealingKeys read(Path path) throws IOException {
        return SealingKeys.read(Files.readString(path));
    }

    /** Readable by its owner alone from the first byte on. */
    private static SealingKeys made(Path path) throws IOException {
        SealingKeys fresh = SealingKeys.random();
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) Files.createDirectories(folder);
        try (SeekableByteChannel out = Files.newByteChannel(path, NEW, ownerOnly())) {
            out.write(ByteBuffer.wrap(fresh.written().getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException another) {
            return read(path);
        }
        return fresh;
    }

    /** Where the system knows no such rights the folder's own hold. */
    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)} : new FileAttribute<?>[0];
    }

    /** No key in a log line. */
    @Override
    public String toString() {
        return "SealProperties";
    }
}
