package disclosure.handling;

import java.time.Duration;

/** Counts failed tries, for all nodes and over restarts, so that nobody guesses. */
public interface Attempts {

    /** What the tries are aimed at: a case from anywhere, anything from one address, a person's sign-in. */
    enum Target {
        CASE,
        ADDRESS,
        SIGN_IN
    }

    /** Counts one failure. @param key hashed before it is kept */
    void failed(Target target, String key);

    /** How long to wait before the next try is looked at; zero if it may be made now. */
    Duration wait(Target target, String key);

    /** The same for a sign-in from somewhere, whichever takes longer. */
    default Duration waitToSignIn(String userName, String address) {
        Duration byName = wait(Target.SIGN_IN, userName);
        Duration byAddress = wait(Target.ADDRESS, address);
        return byName.compareTo(byAddress) > 0 ? byName : byAddress;
    }

    /** Forgets the failures, after a success. */
    void forget(Target target, String key);
}
