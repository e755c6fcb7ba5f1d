package disclosure;

import disclosure.handling.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/** Only a ledger may be a long file; of all others one that is longer than a paper may be is refused before anybody reads it. */
@Component(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
class UploadLimits extends StandardServletMultipartResolver {

    private static final Set<String> LEDGERS = Set.of("/api/ledger", "/desk/ledger");

    @Override
    public MultipartHttpServletRequest resolveMultipart(HttpServletRequest request) {
        MultipartHttpServletRequest call = super.resolveMultipart(request);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (LEDGERS.contains(path) || call.getMultiFileMap().values().stream().allMatch(UploadLimits::areShort))
            return call;
        cleanupMultipart(call);
        throw new MaxUploadSizeExceededException(Upload.MAX_BYTES);
    }

    private static boolean areShort(Collection<MultipartFile> files) {
        return files.stream().allMatch(file -> file.getSize() <= Upload.MAX_BYTES);
    }
}
