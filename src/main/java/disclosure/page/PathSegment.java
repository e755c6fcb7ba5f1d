package disclosure.page;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** A text as one step of an address: the number of a case of earlier years may be written in Chinese. */
public final class PathSegment {

    private PathSegment() {}

    public static String of(Object text) {
        return UriUtils.encodePathSegment(text.toString(), StandardCharsets.UTF_8);
    }
}
