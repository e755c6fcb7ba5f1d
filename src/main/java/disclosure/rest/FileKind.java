package disclosure.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;

/** As which of several kinds of file a caller would rather have an answer. */
final class FileKind {

    private FileKind() {}

    /**
     * @param accept the header, null where none was sent
     * @param offered the first where all is the same to the caller
     * @param type media type of each
     * @throws HttpMediaTypeNotAcceptableException where none of them is wanted, or the header cannot be read
     */
    static <F> F of(@Nullable String accept, List<F> offered, Function<F, String> type)
            throws HttpMediaTypeNotAcceptableException {
        if (accept == null || accept.isBlank()) return offered.get(0);
        for (MediaType wanted : read(accept))
            for (F one : offered)
                if (wanted.getQualityValue() > 0 && wanted.includes(MediaType.parseMediaType(type.apply(one))))
                    return one;
        throw new HttpMediaTypeNotAcceptableException(
                offered.stream().map(type).map(MediaType::parseMediaType).toList());
    }

    /** The most wanted first. */
    private static List<MediaType> read(String accept) throws HttpMediaTypeNotAcceptableException {
        try {
            List<MediaType> wanted = new ArrayList<>(MediaType.parseMediaTypes(accept));
            MimeTypeUtils.sortBySpecificity(wanted);
            return wanted;
        } catch (InvalidMediaTypeException unreadable) {
            throw new HttpMediaTypeNotAcceptableException("unreadable");
        }
    }
}
