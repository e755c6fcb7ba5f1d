package disclosure.handling;

import disclosure.casefile.Actor;
import java.time.Duration;
import java.time.Instant;

/** Whether the one at the desk has lately shown to be who signed in; whoever reviews or signs must have. */
public interface RecentSignIn {

    /** In this session the password was given not long ago, or it came with this very call. */
    boolean isRecent(Instant now);

    /** Asks for the password again, under the limits of signing in. */
    Answer again(Actor actor, String password, Instant now);

    sealed interface Answer {}

    /** From now on the sign-in is recent. */
    record Right() implements Answer {}

    record Wrong() implements Answer {}

    /** Too many failures; the password was not looked at. */
    record Wait(Duration retryAfter) implements Answer {}
}
