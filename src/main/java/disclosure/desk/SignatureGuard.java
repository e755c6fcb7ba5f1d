package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.handling.Moment;
import disclosure.handling.RecentSignIn;
import disclosure.page.PageForm;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets nobody sign or give an opinion who has not given the password within the last minutes (law.md §11.3, R-SEC-08). */
@Component
class SignatureGuard {

    private static final String FIELD = "password";

    private final RecentSignIn signIn;

    SignatureGuard(RecentSignIn signIn) {
        this.signIn = signIn;
    }

    /** The one field of it; the password is never kept in a form. */
    record PasswordAgain(@NotBlank String password) {}

    /** Why it cannot go on. */
    record Stopped(PageForm form, HttpStatus status) {}

    boolean asks(Moment now) {
        return !signIn.isRecent(now.at());
    }

    /** Empty where the person may go on. */
    Optional<Stopped> stops(Actor actor, @Nullable String password, Moment now) {
        if (!asks(now)) return Optional.empty();
        if (password == null || password.isEmpty())
            return stopped("desk.sign.password.missing", HttpStatus.UNPROCESSABLE_ENTITY);
        RecentSignIn.Answer answer = signIn.again(actor, password, now.at());
        if (answer instanceof RecentSignIn.Right) return Optional.empty();
        return answer instanceof RecentSignIn.Wait wait
                ? stopped(
                        "desk.sign.password.wait",
                        HttpStatus.TOO_MANY_REQUESTS,
                        wait.retryAfter().toSeconds())
                : stopped("desk.sign.password.wrong", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static Optional<Stopped> stopped(String message, HttpStatus status, Object... details) {
        return Optional.of(new Stopped(PageForm.empty(PasswordAgain.class).reject(FIELD, message, details), status));
    }

    static PageForm empty() {
        return PageForm.empty(PasswordAgain.class);
    }
}
