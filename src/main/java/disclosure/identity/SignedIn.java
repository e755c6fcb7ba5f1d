package disclosure.identity;

import disclosure.casefile.Actor;
import java.util.List;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A member of staff as of this request.
 *
 * @param passwordStamp differs after a change of password, which so ends the sessions opened before it
 */
public record SignedIn(Actor actor, String passwordStamp) implements AuthenticatedPrincipal {

    @Override
    public String getName() {
        return actor.id();
    }

    List<GrantedAuthority> authorities() {
        return actor.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    boolean hasSamePassword(SignedIn earlier) {
        return passwordStamp.equals(earlier.passwordStamp);
    }
}
