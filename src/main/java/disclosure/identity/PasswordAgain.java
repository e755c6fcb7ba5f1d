package disclosure.identity;

import disclosure.casefile.Actor;
import disclosure.handling.RecentSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Keeps in the session when its owner last gave the password. A call without a session brought its password along; one
 * that comes with a session is as old as that, whatever else it brings.
 */
@Component
class PasswordAgain implements RecentSignIn {

    private static final String GIVEN_AT = PasswordAgain.class.getName();

    private final StaffDoor door;
    private final Duration recent;

    PasswordAgain(StaffDoor door, @Value("${disclosure.password-again-after:PT10M}") Duration recent) {
        this.door = door;
        this.recent = recent;
    }

    static void given(HttpSession session, Instant at) {
        session.setAttribute(GIVEN_AT, at);
    }

    @Override
    public boolean isRecent(Instant now) {
        HttpSession session = request().getSession(false);
        if (session == null) return true;
        return session.getAttribute(GIVEN_AT) instanceof Instant at
                && !now.isBefore(at)
                && now.isBefore(at.plus(recent));
    }

    @Override
    public Answer again(Actor actor, String password, Instant now) {
        HttpServletRequest request = request();
        var asked = UsernamePasswordAuthenticationToken.unauthenticated(actor.id(), password);
        asked.setDetails(new WebAuthenticationDetails(request));
        try {
            door.manager().authenticate(asked);
        } catch (TooManyTries tooMany) {
            return new Wait(Duration.ofSeconds(tooMany.retryAfter()));
        } catch (AuthenticationException refused) {
            return new Wrong();
        }
        given(request.getSession(), now);
        return new Right();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }
}
