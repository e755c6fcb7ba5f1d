package disclosure.page;

import disclosure.handling.HouseLanguage;
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
public final class Language implements LocaleResolver, HandlerInterceptor {

    /** Of the query parameter and of the cookie, each with a {@linkplain HouseLanguage#code() code}. */
    public static final String NAME = "lang";

    private static final KeptChoice CHOICE = new KeptChoice(NAME, Set.copyOf(HouseLanguage.codes()));

    Language() {}

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return spoken(request).locale();
    }

    private static HouseLanguage spoken(HttpServletRequest request) {
        return CHOICE.of(request).flatMap(HouseLanguage::of).orElseGet(() -> unasked(request));
    }

    private static HouseLanguage unasked(HttpServletRequest request) {
        boolean program = request.getRequestURI().startsWith(request.getContextPath() + "/api/")
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return program ? HouseLanguage.of(request.getLocale()) : HouseLanguage.UNASKED;
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
        HouseLanguage other = spoken(request).other();
        Appearance.shownAgain(request, page)
                .ifPresent(shown -> shown.addObject("otherLanguage", other)
                        .addObject("languageLink", CHOICE.link(request, other.code())));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) CHOICE.keep(request, response, locale.getLanguage());
    }
}
