package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Sha256;
import disclosure.handling.WorkList.Row;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * The due days of a person's own tasks for their calendar program, which signs in nowhere: whoever has the address reads
 * them, so it holds 192 random bits, is shown once and can be taken back.
 */
@Service
public class DueDayFeeds {

    private static final int TOKEN_BYTES = 24;

    /** Days of the most urgent tasks; who has more needs another list. */
    private static final int MOST = 200;

    private final FeedTokens tokens;
    private final ListingTasks tasks;
    private final Actors actors;
    private final Attempts attempts;
    private final SecureRandom random = new SecureRandom();

    DueDayFeeds(FeedTokens tokens, ListingTasks tasks, Actors actors, Attempts attempts) {
        this.tokens = tokens;
        this.tasks = tasks;
        this.actors = actors;
        this.attempts = attempts;
    }

    public sealed interface Answer {}

    /** No such address, or no longer, or of somebody who has left: the caller is not told which. */
    public record Unknown() implements Answer {}

    public record TooManyTries(Duration retryAfter) implements Answer {}

    /** @param tasks with a due day, the most urgent first */
    public record Found(List<Row> tasks) implements Answer {}

    /** @return the secret part of the address, which is nowhere afterwards */
    public String make(Actor actor, Moment now) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        tokens.keep(actor.id(), hash(token), now.at());
        return token;
    }

    public void revoke(Actor actor) {
        tokens.forget(actor.id());
    }

    public Optional<Instant> madeAt(Actor actor) {
        return tokens.madeAt(actor.id());
    }

    /** @param address where the call came from, to count failures */
    public Answer read(String token, String address, Moment now) {
        Duration wait = attempts.wait(Attempts.Target.ADDRESS, address);
        if (!wait.isZero()) return new TooManyTries(wait);
        Optional<Actor> owner = tokens.personOf(hash(token))
                .flatMap(person -> actors.find(person, now.today()))
                .filter(Actor::seesCases);
        if (owner.isPresent()) return new Found(due(owner.get(), now));
        attempts.failed(Attempts.Target.ADDRESS, address);
        return new Unknown();
    }

    private List<Row> due(Actor owner, Moment now) {
        ListingTasks.Filter mine = new ListingTasks.Filter(
                WorkList.Scope.MINE, null, null, false, false, null, null, WorkList.Sort.DUE, 0, MOST);
        return tasks.list(mine, owner, now).items().stream()
                .filter(row -> row.dueOn() != null)
                .toList();
    }

    private static String hash(String token) {
        return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
    }
}
