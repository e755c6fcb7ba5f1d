package disclosure.rest;

import disclosure.casefile.PaperUse;
import disclosure.handling.Upload;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Takes a call apart: one part {@code request} (JSON, whatever type its part claims), parts {@code file}, and parts
 * {@code identityProof} for files that show who somebody is.
 */
@Component
class MultipartCall {

    private static final String REQUEST = "request";
    private static final String FILE = "file";
    private static final String IDENTITY_PROOF = "identityProof";
    private static final Set<String> KNOWN = Set.of(REQUEST, FILE, IDENTITY_PROOF, "_csrf");

    /** A request is at most this many bytes of JSON. */
    private static final long MAX_REQUEST = 2L * 1024 * 1024;

    /** A part that the call does not have, or has once. */
    static final class UnexpectedPart extends MultipartException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final String name;

        UnexpectedPart(String name) {
            super("a part that is not asked for");
            this.name = name;
        }

        String name() {
            return name;
        }
    }

    private final Forms forms;

    MultipartCall(Forms forms) {
        this.forms = forms;
    }

    <T> T form(MultipartHttpServletRequest call, Class<T> type)
            throws IOException, ServletException, MissingServletRequestPartException {
        List<Part> requests = parts(call, REQUEST);
        if (requests.isEmpty()) throw new MissingServletRequestPartException(REQUEST);
        for (Part part : call.getParts()) {
            if (!KNOWN.contains(part.getName())) throw new UnexpectedPart(part.getName());
        }
        if (requests.size() > 1) throw new UnexpectedPart(REQUEST);
        if (requests.get(0).getSize() > MAX_REQUEST) throw new MultipartException("part request too large");
        return forms.read(requests.get(0).getInputStream().readAllBytes(), type);
    }

    /** Counted before they are read, so that nobody fills the memory with files that are refused for their number. */
    List<Upload> uploads(MultipartHttpServletRequest call) throws IOException, ServletException {
        List<Upload> uploads = new ArrayList<>();
        for (Part file : parts(call, IDENTITY_PROOF)) add(uploads, file, PaperUse.IDENTITY_PROOF);
        for (Part file : parts(call, FILE)) add(uploads, file, null);
        return uploads;
    }

    private static void add(List<Upload> uploads, Part file, @Nullable PaperUse use) throws IOException {
        if (file.getSize() > Upload.MAX_BYTES) throw new MaxUploadSizeExceededException(Upload.MAX_BYTES);
        String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
        boolean counts = uploads.size() <= Upload.MAX_FILES;
        uploads.add(new Upload(name, counts ? file.getInputStream().readAllBytes() : new byte[0], use));
    }

    private static List<Part> parts(MultipartHttpServletRequest call, String name)
            throws IOException, ServletException {
        return call.getParts().stream()
                .filter(part -> part.getName().equals(name))
                .toList();
    }
}
