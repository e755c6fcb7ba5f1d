package disclosure.page;

import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.context.request.WebRequest;

/** Gives a number to what went wrong outside any controller, and logs it under that number. */
@Component
class TracedErrors extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(TracedErrors.class);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        String traceId = UUID.randomUUID().toString();
        attributes.put("traceId", traceId);
        Throwable fault = getError(request);
        // An address that nobody has is the caller's mistake and no reason for a stack trace.
        if (fault instanceof ErrorResponse known && !known.getStatusCode().is5xxServerError())
            LOG.info("{} {}", traceId, known.getStatusCode().value());
        else if (fault != null) LOG.error("{}", traceId, fault);
        return attributes;
    }
}
