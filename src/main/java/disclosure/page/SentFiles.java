package disclosure.page;

import disclosure.handling.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with a form; a file field left empty is no file. */
public final class SentFiles {

    private SentFiles() {}

    public static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        if (files == null) return List.of();
        return files.stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .map(SentFiles::upload)
                .toList();
    }

    private static Upload upload(MultipartFile file) {
        try {
            return new Upload(name(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
