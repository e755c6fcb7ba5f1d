package disclosure.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * Chinese unless the reader asks for English: with {@code ?lang=en}, kept in a cookie. Programs, which call under
 * {@code /api/}, ask with {@code Accept-Language}.
 */
final class Language implements LocaleResolver, HandlerInterceptor {

    private static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = locale(asked(request));
        if (asked != null) return asked;
        Cookie cookie = WebUtils.getCookie(request, NAME);
        Locale kept = cookie == null ? null : locale(cookie.getValue());
        if (kept != null) return kept;
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        boolean english = program && "en".equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Locale asked = locale(asked(request));
        if (asked != null) setLocale(request, response, asked);
        return true;
    }

    /** A page that was got, not posted, can be got again in the other language. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String view = page == null ? null : page.getViewName();
        if (page == null || view == null || view.startsWith("redirect:") || !"GET".equals(request.getMethod())) return;
        String other = "en".equals(resolveLocale(request).getLanguage()) ? "zh" : "en";
        String link = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .replaceQueryParam(NAME, other)
                .build()
                .toUriString();
        page.addObject("languageLink", link);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response == null || locale == null) return;
        ResponseCookie cookie = ResponseCookie.from(NAME, locale.getLanguage())
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only from the address of a page, so that no form field can be taken for it. */
    private static @Nullable String asked(HttpServletRequest request) {
        boolean page = "GET".equals(request.getMethod());
        return page && request.getQueryString() != null ? request.getParameter(NAME) : null;
    }

    private static @Nullable Locale locale(@Nullable String code) {
        if ("en".equals(code)) return Locale.ENGLISH;
        return "zh".equals(code) ? Locale.SIMPLIFIED_CHINESE : null;
    }
}
