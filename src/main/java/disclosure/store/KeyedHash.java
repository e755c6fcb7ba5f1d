package disclosure.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** HMAC-SHA256 under the agency's key, so that numbers that can be guessed cannot be tried (docs/decisions/017). */
final class KeyedHash {

    private static final String HMAC = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final Database database;
    private volatile @Nullable SecretKeySpec key;

    KeyedHash(Database database) {
        this.database = database;
    }

    /** 64 hexadecimal digits. */
    String of(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known != null) return known;
        SecretKeySpec found = stored().orElseGet(this::made);
        key = found;
        return found;
    }

    private Optional<SecretKeySpec> stored() {
        return database.sql("SELECT key_bytes FROM hash_key WHERE agency = :agency")
                .optional((row, i) -> new SecretKeySpec(row.getBytes("key_bytes"), HMAC));
    }

    /** Apart from the caller's transaction, or a key might be in use that was rolled back. Of two nodes the first wins. */
    private SecretKeySpec made() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        try {
            database.apart(() -> {
                database.sql("INSERT INTO hash_key (agency, key_bytes) VALUES (:agency, :key)")
                        .param("key", fresh)
                        .update();
            });
        } catch (DuplicateKeyException other) {
            return database.apart(() -> stored().orElseThrow());
        }
        return new SecretKeySpec(fresh, HMAC);
    }
}
