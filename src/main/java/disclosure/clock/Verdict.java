package disclosure.clock;

import disclosure.law.Article;
import disclosure.law.Refusal;
import java.util.Optional;

/** Whether an event is taken: nothing to say, or the refusal. */
final class Verdict {

    static final Optional<Refusal> ACCEPTED = Optional.empty();

    private Verdict() {}

    static Optional<Refusal> refused(Article article, ClockReason reason, Object... details) {
        return Optional.of(Refusal.of(article, reason, details));
    }
}
