package disclosure.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A text file as offices write them: UTF-8, or else GB 18030. */
final class NoticeFile {

    /** Far more than a notice, in bytes. */
    private static final int MOST = 256 * 1024;

    private NoticeFile() {}

    /** Empty where there is no file, or one that can be no notice. */
    static String text(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty() || file.getSize() > MOST) return "";
        try {
            byte[] content = file.getBytes();
            return decoded(content, StandardCharsets.UTF_8, Charset.forName("GB18030"))
                    .replaceFirst("^\uFEFF", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decoded(byte[] content, Charset... charsets) {
        for (Charset charset : charsets)
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
            } catch (CharacterCodingException e) {
                // The next character set may be the one.
                continue;
            }
        return "";
    }
}
