package disclosure.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder of this process alone, gone when the work is done; the library knows files, not bytes. */
final class Scratch implements AutoCloseable {

    private final Path folder;

    Scratch() {
        try {
            folder = Files.createTempDirectory("disclosure-bag");
        } catch (IOException e) {
            throw new UncheckedIOException("no room for temporary files", e);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("temporary files stayed behind", e);
        }
    }
}
