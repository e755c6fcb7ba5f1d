package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.Duration;
import java.util.Optional;

/**
 * The door for applicants: reference and query code. An unknown reference and a wrong code get one and the same answer,
 * and take as long.
 */
final class OpeningWithCode {

    private final CodeHashes codes;
    private final SecretHash secrets;
    private final Attempts attempts;
    private final String hashOfNothing;

    OpeningWithCode(CodeHashes codes, SecretHash secrets, Attempts attempts) {
        this.codes = codes;
        this.secrets = secrets;
        this.attempts = attempts;
        this.hashOfNothing = secrets.hash(QueryCode.random().digits());
    }

    sealed interface Door {}

    record Open(Reference reference) implements Door {}

    /** No such case, or not this code: the caller is not told which. */
    record Shut() implements Door {}

    record Wait(Duration retryAfter) implements Door {}

    /** @param address where the call came from, to count failures */
    Door knock(String typedReference, String typedCode, String address) {
        Optional<Reference> reference = Reference.read(typedReference);
        // However it is typed, it is one case, and its tries are counted together.
        String target = reference.map(Reference::value).orElse(typedReference);
        Duration wait =
                longer(attempts.wait(Attempts.Target.CASE, target), attempts.wait(Attempts.Target.ADDRESS, address));
        if (!wait.isZero()) return new Wait(wait);
        if (!opens(reference, typedCode)) {
            attempts.failed(Attempts.Target.CASE, target);
            attempts.failed(Attempts.Target.ADDRESS, address);
            return new Shut();
        }
        attempts.forget(Attempts.Target.CASE, target);
        return new Open(reference.orElseThrow());
    }

    /** The slow hash is always asked, so that the time tells nothing. */
    private boolean opens(Optional<Reference> reference, String typedCode) {
        Optional<String> hash = reference.flatMap(codes::find);
        String digits = QueryCode.read(typedCode).map(QueryCode::digits).orElse("");
        boolean matches = secrets.matches(digits, hash.orElse(hashOfNothing));
        return matches && hash.isPresent();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
