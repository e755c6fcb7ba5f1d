package disclosure.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * How a reader wants the pages: the elders' mode (长辈版) with large letters and targets ({@code ?view=elder}), and whether
 * single keys do something ({@code ?keys=off}); both kept in a cookie.
 */
final class Appearance implements HandlerInterceptor {

    private static final String ELDER = "elder";
    private static final String STANDARD = "standard";
    private static final KeptChoice VIEW = new KeptChoice("view", Set.of(ELDER, STANDARD));

    private static final String ON = "on";
    private static final String OFF = "off";
    private static final KeptChoice KEYS = new KeptChoice("keys", Set.of(ON, OFF));

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        for (KeptChoice choice : List.of(VIEW, KEYS))
            choice.asked(request).ifPresent(asked -> choice.keep(request, response, asked));
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        boolean elder = VIEW.of(request).filter(ELDER::equals).isPresent();
        boolean keys = KEYS.of(request).filter(OFF::equals).isEmpty();
        shown(page).ifPresent(shown -> shown.addObject("elder", elder).addObject("keys", keys));
        shownAgain(request, page)
                .ifPresent(shown -> shown.addObject("elderLink", VIEW.link(request, elder ? STANDARD : ELDER))
                        .addObject("keysLink", KEYS.link(request, keys ? OFF : ON)));
    }

    private static Optional<ModelAndView> shown(@Nullable ModelAndView page) {
        return Optional.ofNullable(page).filter(shown -> {
            String view = shown.getViewName();
            return view != null && !view.startsWith("redirect:");
        });
    }

    /** A page that was got, not posted, so that its address shows it again. */
    static Optional<ModelAndView> shownAgain(HttpServletRequest request, @Nullable ModelAndView page) {
        return "GET".equals(request.getMethod()) ? shown(page) : Optional.empty();
    }
}
