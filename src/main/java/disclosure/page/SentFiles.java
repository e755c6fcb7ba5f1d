package disclosure.page;

import disclosure.casefile.PaperUse;
import disclosure.handling.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The files that came with a form; a file field left empty is no file. */
public final class SentFiles {

    private SentFiles() {}

    public static List<Upload> uploads(@Nullable List<MultipartFile> files) {
        return uploads(files, null);
    }

    /** From two fields of a form, one of which asks for what proves identity. */
    public static List<Upload> uploads(
            @Nullable List<MultipartFile> identityProofs, @Nullable List<MultipartFile> others, PaperUse othersAre) {
        List<Upload> all = new ArrayList<>(uploads(identityProofs, PaperUse.IDENTITY_PROOF));
        all.addAll(uploads(others, othersAre));
        return all;
    }

    private static List<Upload> uploads(@Nullable List<MultipartFile> files, @Nullable PaperUse use) {
        if (files == null) return List.of();
        return files.stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .map(file -> upload(file, use))
                .toList();
    }

    private static Upload upload(MultipartFile file, @Nullable PaperUse use) {
        try {
            return new Upload(name(file), file.getBytes(), use);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
