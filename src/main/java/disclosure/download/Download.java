package disclosure.download;

import disclosure.handling.Attachments.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as an answer: always a download, never shown in the browser's own window, kept by no cache. */
public final class Download {

    private static final String CONTENT_TYPE_OPTIONS = "X-Content-Type-Options";
    private static final String NO_SNIFFING = "nosniff";

    private Download() {}

    public static ResponseEntity<byte[]> of(Attachment file, byte[] content) {
        return of(file.fileName(), MediaType.parseMediaType(file.mediaType()), content);
    }

    /** @param name of the file, in any letters */
    public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(CONTENT_TYPE_OPTIONS, NO_SNIFFING)
                .cacheControl(CacheControl.noStore())
                .body(content);
    }

    /**
     * Begins a file that is sent as it is written, of whatever length.
     *
     * @param name in letters of ASCII
     * @param type media type, with its charset where it is text
     * @return what the file is to be written to
     * @throws UncheckedIOException where the other side has gone
     */
    public static OutputStream begun(HttpServletResponse response, String name, String type) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(CONTENT_TYPE_OPTIONS, NO_SNIFFING);
        try {
            return response.getOutputStream();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
