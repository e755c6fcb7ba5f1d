package disclosure.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * What a browser says about where a request comes from; scripts in pages cannot forge it, other programs do not send it.
 */
final class Browser {

    private static final Set<String> OWN = Set.of("same-origin", "none");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private Browser() {}

    static boolean isBrowser(HttpServletRequest request) {
        return request.getHeader("Sec-Fetch-Site") != null;
    }

    /** A change asked for by a page of another site, with the credentials the browser adds by itself. */
    static boolean isChangeFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OWN.contains(site) && !SAFE.contains(request.getMethod());
    }
}
