package disclosure.identity;

import disclosure.handling.People;
import disclosure.handling.SecretHash;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a user name and a password, of the form as of Basic. Unknown, disabled and wrong give one answer and cost the
 * same; after too many failures nothing is checked until the wait is over.
 */
@Component
class StaffSignIn implements AuthenticationProvider {

    private final StaffAccounts accounts;
    private final SecretHash secrets;
    private final SignInTries tries;
    private final String hashOfNobody;

    StaffSignIn(StaffAccounts accounts, SecretHash secrets, SignInTries tries) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.tries = tries;
        this.hashOfNobody = secrets.hash(UUID.randomUUID().toString());
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String userName = StaffAccounts.userName(asked.getName());
        String address = address(asked);
        Duration wait = tries.wait(userName, address);
        if (wait.compareTo(Duration.ZERO) > 0) {
            throw new TooManyTries(wait);
        }
        SignedIn signedIn = check(userName, String.valueOf(asked.getCredentials()))
                .orElseThrow(() -> {
                    tries.failed(userName, address);
                    return new BadCredentialsException("bad credentials");
                });
        tries.succeeded(userName);
        var granted = UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.authorities());
        granted.setDetails(asked.getDetails());
        return granted;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Optional<SignedIn> check(String userName, String password) {
        Optional<People.Account> account = accounts.account(userName);
        String hash = account.map(People.Account::passwordHash).orElse(hashOfNobody);
        return secrets.matches(password, hash) ? account.flatMap(accounts::signedIn) : Optional.empty();
    }

    /** The other end of the connection; what a request says of itself (X-Forwarded-For) is not asked. */
    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }
}
