package disclosure.identity;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** The name or the address has failed too often; the password was not looked at. */
final class TooManyTries extends LockedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("too many failed tries");
        this.wait = wait;
    }

    /** Whole seconds to wait, at least one. */
    long retryAfter() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
