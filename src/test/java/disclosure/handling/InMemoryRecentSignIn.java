package disclosure.handling;

import disclosure.casefile.Actor;
import java.time.Duration;
import java.time.Instant;

/** A session whose age a test sets; the one right password is the person's name twice. */
public final class InMemoryRecentSignIn implements RecentSignIn {

    private static final int LIMIT = 3;

    private boolean recent = true;
    private int failures;

    public void old() {
        recent = false;
        failures = 0;
    }

    public void fresh() {
        recent = true;
    }

    public static String passwordOf(String person) {
        return person + person;
    }

    @Override
    public boolean isRecent(Instant now) {
        return recent;
    }

    @Override
    public Answer again(Actor actor, String password, Instant now) {
        if (failures >= LIMIT) return new Wait(Duration.ofSeconds(30));
        recent = password.equals(passwordOf(actor.id()));
        if (recent) return new Right();
        failures++;
        return new Wrong();
    }
}
