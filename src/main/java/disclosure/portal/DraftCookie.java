package disclosure.portal;

import disclosure.handling.DraftSecret;
import disclosure.handling.Drafts;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that opens an unsent application: on this device alone, for the pages of applying alone, unseen by scripts. */
final class DraftCookie {

    static final String NAME = "application-draft";

    private DraftCookie() {}

    static Optional<DraftSecret> of(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(DraftSecret::read);
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, DraftSecret secret) {
        set(request, response, secret.text(), Drafts.KEPT);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration maxAge) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + "/apply")
                .maxAge(maxAge)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
