package disclosure.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at each request whether the owner of the session still stands as they did: roles are those of now, and a disabled
 * person, a changed password or a session older than a working day ends it.
 */
final class StandingCheck extends OncePerRequestFilter {

    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final StaffAccounts accounts;

    StandingCheck(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn earlier) {
            HttpSession session = request.getSession(false);
            Optional<SignedIn> now = isTooOld(session) ? Optional.empty() : accounts.find(earlier.getName());
            stand(now.filter(earlier::hasSamePassword), authentication, session);
        }
        chain.doFilter(request, response);
    }

    private static void stand(Optional<SignedIn> now, Authentication earlier, @Nullable HttpSession session) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        if (now.isPresent()) {
            var current = UsernamePasswordAuthenticationToken.authenticated(
                    now.get(), null, now.get().authorities());
            current.setDetails(earlier.getDetails());
            context.setAuthentication(current);
        } else if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.setContext(context);
    }

    /** Measured by the container's own clock, which a training clock does not move. */
    private static boolean isTooOld(@Nullable HttpSession session) {
        return session != null
                && session.getLastAccessedTime() - session.getCreationTime() > LONGEST_SESSION.toMillis();
    }
}
