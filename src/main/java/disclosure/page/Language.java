package disclosure.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Chinese unless the reader asks for English: with {@code ?lang=en}, kept in a cookie. Programs, which call under
 * {@code /api/}, ask with {@code Accept-Language}.
 */
final class Language implements LocaleResolver, HandlerInterceptor {

    private static final KeptChoice CHOICE = new KeptChoice("lang", Set.of("zh", "en"));

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return CHOICE.of(request).map(Language::locale).orElseGet(() -> unasked(request));
    }

    private static Locale unasked(HttpServletRequest request) {
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        boolean english = program && "en".equals(request.getLocale().getLanguage());
        return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CHOICE.asked(request).ifPresent(asked -> CHOICE.keep(request, response, asked));
        return true;
    }

    /** A page that was got, not posted, can be got again in the other language. */
    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        String other = "en".equals(resolveLocale(request).getLanguage()) ? "zh" : "en";
        Appearance.shownAgain(request, page)
                .ifPresent(shown -> shown.addObject("languageLink", CHOICE.link(request, other)));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) CHOICE.keep(request, response, locale.getLanguage());
    }

    private static Locale locale(String code) {
        return "en".equals(code) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
