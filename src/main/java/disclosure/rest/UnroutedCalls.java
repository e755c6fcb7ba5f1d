package disclosure.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers calls under {@code /api/} that reach no controller: an unknown address, a wrong method or media type, an upload
 * too large to be read. What a controller throws is {@link Refusals}' business.
 */
@Component
class UnroutedCalls implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(UnroutedCalls.class);

    private final Failures failures;
    private final ObjectMapper json;

    UnroutedCalls(Failures failures, ObjectMapper json) {
        this.failures = failures;
        this.json = json;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        boolean ours = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
        if (!ours || handler instanceof HandlerMethod || response.isCommitted()) return null;
        write(failures.answer(failure), response);
        return new ModelAndView();
    }

    private void write(ResponseEntity<Problem> answer, HttpServletResponse response) {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
        } catch (IOException gone) {
            LOG.debug("the caller went away", gone);
        }
    }
}
