package disclosure.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Room on the disk while a file is read; gone when closed. */
final class TemporaryFile implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFile.class);

    private final Path path;

    TemporaryFile() {
        try {
            path = Files.createTempFile("ledger-", ".tmp");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException stays) {
            LOG.warn("a temporary file stays behind: {}", path.getFileName());
        }
    }
}
