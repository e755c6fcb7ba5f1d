package disclosure.store;

import disclosure.casefile.Sha256;
import disclosure.handling.Attempts;
import disclosure.store.Database.Statement;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

/**
 * One row for each thing aimed at, counted in a transaction of its own so that a try that is refused still counts.
 *
 * <p>For a case or an address the hour runs from the first failure, so that nobody shuts the owner out for longer. For a
 * sign-in it runs from the last one and the wait grows.
 */
@Repository
class JdbcAttempts implements Attempts {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration LONGEST_SIGN_IN_WAIT = Duration.ofMinutes(15);
    /** Rows older than this are cleared away; any time above the window will do. */
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String OF_KEY = " WHERE agency = :agency AND target = :target AND key_hash = :hash";

    private record Count(Target target, int failures, Instant windowFrom, Instant lastAt) {}

    private final Database database;
    private final Clock clock;
    private final String salt;
    private final AtomicLong clearedInHour = new AtomicLong();

    JdbcAttempts(Database database, Clock clock, @Value("${disclosure.attempts.salt:disclosure}") String salt) {
        this.database = database;
        this.clock = clock;
        this.salt = salt;
    }

    @Override
    public void failed(Target target, String key) {
        Instant now = clock.instant();
        clearOld(now);
        try {
            database.apart(() -> count(target, key, now));
        } catch (DuplicateKeyException countedBySomebodyElse) {
            database.apart(() -> count(target, key, now));
        }
    }

    private void count(Target target, String key, Instant now) {
        String ended = target == Target.SIGN_IN ? "last_at <= :ended" : "window_from <= :ended";
        int known = of(
                        "UPDATE attempt SET failures = CASE WHEN " + ended + " THEN 1 ELSE failures + 1 END,"
                                + " window_from = CASE WHEN " + ended
                                + " THEN :now ELSE window_from END, last_at = :now"
                                + OF_KEY,
                        target,
                        key)
                .param("now", now)
                .param("ended", now.minus(WINDOW))
                .update();
        if (known == 0)
            of(
                            "INSERT INTO attempt (agency, target, key_hash, failures, window_from, last_at)"
                                    + " VALUES (:agency, :target, :hash, 1, :now, :now)",
                            target,
                            key)
                    .param("now", now)
                    .update();
    }

    @Override
    public Duration wait(Target target, String key) {
        Instant now = clock.instant();
        return of("SELECT * FROM attempt" + OF_KEY, target, key)
                .optional((row, i) -> count(row))
                .map(count -> wait(now, count))
                .orElse(Duration.ZERO);
    }

    @Override
    public Duration waitToSignIn(String userName, String address) {
        Instant now = clock.instant();
        return database
                .sql("SELECT * FROM attempt WHERE agency = :agency AND (target = :target AND key_hash = :hash"
                        + " OR target = :elsewhere AND key_hash = :address)")
                .param("target", Target.SIGN_IN)
                .param("hash", hash(Target.SIGN_IN, userName))
                .param("elsewhere", Target.ADDRESS)
                .param("address", hash(Target.ADDRESS, address))
                .list((row, i) -> wait(now, count(row)))
                .stream()
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    private static Count count(ResultSet row) throws SQLException {
        return new Count(
                Target.valueOf(row.getString("target")),
                row.getInt("failures"),
                row.getObject("window_from", OffsetDateTime.class).toInstant(),
                row.getObject("last_at", OffsetDateTime.class).toInstant());
    }

    private static Duration wait(Instant now, Count count) {
        return count.failures() >= limit(count.target()) ? untilOver(now, count.target(), count) : Duration.ZERO;
    }

    @Override
    public void forget(Target target, String key) {
        of("DELETE FROM attempt" + OF_KEY, target, key).update();
    }

    private static int limit(Target target) {
        return switch (target) {
            case CASE, SIGN_IN -> 5;
            case ADDRESS -> 30;
        };
    }

    /** Never longer than the whole wait, even if the clock was set back since. */
    private static Duration untilOver(Instant now, Target target, Count count) {
        Duration whole = target == Target.SIGN_IN ? signInWait(count.failures()) : WINDOW;
        Instant from = target == Target.SIGN_IN ? count.lastAt() : count.windowFrom();
        Duration left = Duration.between(now, from.plus(whole));
        if (left.isNegative()) return Duration.ZERO;
        return left.compareTo(whole) > 0 ? whole : left;
    }

    /** 1, 2, 4, 8 and then 15 minutes. */
    private static Duration signInWait(int failures) {
        int doublings = Math.min(failures - limit(Target.SIGN_IN), 4);
        Duration wait = Duration.ofMinutes(1L << doublings);
        return wait.compareTo(LONGEST_SIGN_IN_WAIT) > 0 ? LONGEST_SIGN_IN_WAIT : wait;
    }

    private void clearOld(Instant now) {
        long last = clearedInHour.get();
        long hour = now.getEpochSecond() / WINDOW.toSeconds();
        if (hour == last || !clearedInHour.compareAndSet(last, hour)) return;
        database.apart(() -> database.sql("DELETE FROM attempt WHERE agency = :agency AND last_at < :old")
                .param("old", now.minus(KEPT))
                .update());
    }

    private Statement of(String sql, Target target, String key) {
        return database.sql(sql).param("target", target).param("hash", hash(target, key));
    }

    private String hash(Target target, String key) {
        String tidy = key.strip().toLowerCase(Locale.ROOT);
        return Sha256.of((salt + "\n" + target + "\n" + tidy).getBytes(StandardCharsets.UTF_8));
    }
}
