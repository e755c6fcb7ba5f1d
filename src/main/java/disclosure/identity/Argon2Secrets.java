package disclosure.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import disclosure.handling.SecretHash;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, with a short memory for what matched, so that a caller who signs each call does not pay for each. The memory
 * knows a pair of secret and hash only under a key that dies with the process; a changed hash is a pair it never saw.
 */
@Component
class Argon2Secrets implements SecretHash {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final String HMAC = "HmacSHA256";

    private final Argon2PasswordEncoder argon2;
    private final SecretKeySpec processKey;
    private final Cache<String, Boolean> matched = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    /** Each computation takes its memory, whoever asks for it: a flood of wrong passwords must not take it all. */
    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

    Argon2Secrets(SecretCost cost) {
        argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.memoryKib(), cost.iterations());
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        processKey = new SecretKeySpec(key, HMAC);
    }

    @Override
    public String hash(String secret) {
        return inTurn(() -> argon2.encode(secret));
    }

    @Override
    public boolean matches(String secret, String hash) {
        String pair = pair(secret, hash);
        if (matched.getIfPresent(pair) != null) {
            return true;
        }
        boolean matches = inTurn(() -> argon2.matches(secret, hash));
        if (matches) {
            matched.put(pair, true);
        }
        return matches;
    }

    /** Whether the next match costs nothing; for the tests. */
    boolean remembers(String secret, String hash) {
        return matched.getIfPresent(pair(secret, hash)) != null;
    }

    private <T> T inTurn(Supplier<T> computation) {
        atOnce.acquireUninterruptibly();
        try {
            return computation.get();
        } finally {
            atOnce.release();
        }
    }

    private String pair(String secret, String hash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(processKey);
            mac.update((hash.length() + ":" + hash).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
