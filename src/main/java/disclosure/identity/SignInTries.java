package disclosure.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import disclosure.handling.Attempts;
import disclosure.handling.Attempts.Target;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Slows guessing down by user name and by address. An own success frees the name, never the address. */
@Component
class SignInTries {

    private final Attempts attempts;

    /** A caller who signs each call succeeds many times a second; forgetting once a minute is enough. */
    private final Cache<String, Boolean> forgotten = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    SignInTries(Attempts attempts) {
        this.attempts = attempts;
    }

    Duration wait(String userName, String address) {
        return attempts.waitToSignIn(userName, address);
    }

    void failed(String userName, String address) {
        attempts.failed(Target.SIGN_IN, userName);
        attempts.failed(Target.ADDRESS, address);
        forgotten.invalidate(userName);
    }

    void succeeded(String userName) {
        if (forgotten.asMap().putIfAbsent(userName, true) == null) {
            attempts.forget(Target.SIGN_IN, userName);
        }
    }
}
