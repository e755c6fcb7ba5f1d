package disclosure.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as a download, never shown in the browser's own window. */
final class FileAnswer {

    private FileAnswer() {}

    static ResponseEntity<byte[]> of(String name, MediaType type, byte[] content) {
        ContentDisposition download = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, download.toString())
                .contentType(type)
                .body(content);
    }
}
