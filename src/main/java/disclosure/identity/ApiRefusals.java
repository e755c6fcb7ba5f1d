package disclosure.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import disclosure.handling.HouseLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Turns away calls of the facade: problem details (RFC 9457) in the caller's language, Chinese where none is asked for. */
@Component
class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String CHALLENGE = "Basic realm=\"disclosure\", charset=\"UTF-8\"";

    private static final RequestMatcher TRAINING = Routes.path("/api/training/**");

    private final boolean training;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();

    ApiRefusals(MessageSource messages, ObjectMapper json, @Value("${disclosure.training:false}") boolean training) {
        this.training = training;
        this.messages = messages;
        this.json = json;
        languages.setDefaultLocale(HouseLanguage.UNASKED.locale());
        languages.setSupportedLocales(HouseLanguage.locales());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof TooManyTries tries) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tries.retryAfter()));
            write(request, response, HttpStatus.TOO_MANY_REQUESTS, tries.retryAfter());
            return;
        }
        // Without its flag there is no such address, for nobody (contract §8).
        if (!training && TRAINING.matches(request)) {
            write(request, response, HttpStatus.NOT_FOUND);
            return;
        }
        // A browser would ask for the password in its own window, keep it, and add it to what other sites send us.
        if (!Browser.isBrowser(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
        }
        write(request, response, HttpStatus.UNAUTHORIZED);
    }

    /** The check of the CSRF token comes before the question who is asking; without an answer to that it is the answer. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            commence(request, response, new InsufficientAuthenticationException("nobody has signed in", why));
            return;
        }
        write(request, response, Routes.isListed(request) ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Object... details)
            throws IOException {
        Locale locale = languages.resolveLocale(request);
        String key = "problem." + status.value();
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(text(key, details, status.getReasonPhrase(), locale));
        problem.setDetail(text(key + ".detail", details, status.getReasonPhrase(), locale));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
    }

    private String text(String key, Object[] details, String otherwise, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, details, otherwise, locale));
    }
}
