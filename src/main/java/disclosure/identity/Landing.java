package disclosure.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Where somebody comes to who has signed in: the page whose form they sent too late, else the page they asked for, what
 * waits for their signature, or the desk.
 */
final class Landing extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Clock clock;

    Landing(RequestCache asked, Clock clock) {
        setRequestCache(asked);
        this.clock = clock;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        PasswordAgain.given(request.getSession(), clock.instant());
        if (ReturnedForm.comesAlongFor(authentication.getName(), request)) ReturnedForm.handOver(request, response);
        else super.onAuthenticationSuccess(request, response, authentication);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn signedIn
                        && signedIn.actor().decides()
                ? "/desk/sign"
                : "/desk";
    }
}
