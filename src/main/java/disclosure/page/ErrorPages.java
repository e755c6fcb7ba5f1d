package disclosure.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** The one page for everything that goes wrong on a page: what happened in plain words, and a number to ask about. */
@ControllerAdvice(basePackages = {"disclosure.portal", "disclosure.desk"})
public class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    /** Spring Security's own: it knows whether to ask for a login or to say no. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    ModelAndView anything(Exception fault, HttpServletRequest request) {
        HttpStatusCode status = statusOf(fault);
        String traceId = UUID.randomUUID().toString();
        if (status.is5xxServerError()) LOG.error("{} {} {}", traceId, request.getMethod(), path(request), fault);
        else LOG.info("{} {}", traceId, status.value());
        ModelAndView page = new ModelAndView("error", status);
        page.addObject("status", status.value());
        page.addObject("traceId", traceId);
        return page;
    }

    /** The address of a calendar is a secret in itself. */
    private static String path(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/feed/") ? "/feed/*" : path;
    }

    private static HttpStatusCode statusOf(Exception fault) {
        if (fault instanceof ErrorResponse known) return known.getStatusCode();
        if (fault instanceof TransientDataAccessException || fault instanceof CannotCreateTransactionException)
            return HttpStatus.SERVICE_UNAVAILABLE;
        boolean unreadable = fault instanceof org.springframework.beans.TypeMismatchException
                || fault instanceof org.springframework.web.multipart.MultipartException;
        return unreadable ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
