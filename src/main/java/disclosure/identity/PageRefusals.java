package disclosure.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Turns away visitors of pages: to the sign-in page where that helps, else to the error page; what nobody may see is not
 * there. A form that comes too late goes back to who sent it.
 */
final class PageRefusals extends LoginUrlAuthenticationEntryPoint implements AccessDeniedHandler {

    PageRefusals() {
        super("/login");
        setFavorRelativeUris(true);
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (ReturnedForm.isWorthKeeping(request)) {
            ReturnedForm.giveBack(request, response);
        } else if (Routes.isListed(request)) {
            super.commence(request, response, why);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException && ReturnedForm.isWorthKeeping(request)) {
            ReturnedForm.giveBack(request, response);
            return;
        }
        response.sendError(
                Routes.isListed(request) ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
