package disclosure.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Something the reader of a page chooses with a link, so that it needs no script, and that a cookie keeps for a year.
 *
 * @param name of the query parameter and of the cookie
 * @param values what may be chosen; anything else is as good as nothing
 */
record KeptChoice(String name, Set<String> values) {

    private static final Duration KEPT = Duration.ofDays(365);

    KeptChoice {
        values = Set.copyOf(values);
    }

    /** What this request asks for, or what was kept from an earlier one. */
    Optional<String> of(HttpServletRequest request) {
        return asked(request).or(() -> kept(request));
    }

    /** Only from the address of a page, so that no form field can be taken for it. */
    Optional<String> asked(HttpServletRequest request) {
        boolean page = "GET".equals(request.getMethod()) && request.getQueryString() != null;
        return page ? Optional.ofNullable(request.getParameter(name)).filter(values::contains) : Optional.empty();
    }

    private Optional<String> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(Cookie::getValue)
                .filter(values::contains);
    }

    void keep(HttpServletRequest request, HttpServletResponse response, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The same page with another choice. */
    String link(HttpServletRequest request, String value) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }
}
