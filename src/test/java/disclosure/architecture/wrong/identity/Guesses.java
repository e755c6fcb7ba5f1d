package disclosure.architecture.wrong.identity;

import java.security.SecureRandom;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/** Wrong on purpose. */
final class Guesses {
    static int random() {
        return new Random().nextInt();
    }

    static double math() {
        return Math.random();
    }

    static int local() {
        return ThreadLocalRandom.current().nextInt();
    }

    static int secure() {
        return new SecureRandom().nextInt();
    }
}
