package disclosure.store;

import disclosure.handling.DraftSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what belongs to one draft: AES-256-GCM under a key that is derived, like the name of its row, from the applicant's
 * secret. Whoever has the rows alone has neither (docs/decisions/024).
 */
final class DraftSeal {

    private static final String HMAC = "HmacSHA256";

    private final String id;
    private final GcmSeal seal;

    DraftSeal(DraftSecret secret) {
        byte[] bytes = secret.bytes();
        id = HexFormat.of().formatHex(derived(bytes, "disclosure draft row"));
        seal = new GcmSeal(derived(bytes, "disclosure draft key"));
    }

    /** 64 hexadecimal digits, from which the secret does not follow. */
    String id() {
        return id;
    }

    /** @param place what it is, so that nothing sealed can be put in the place of something else */
    byte[] seal(byte[] plain, String place) {
        return seal.seal(plain, id + "\n" + place);
    }

    /** Empty for what was not sealed here, or was changed since. */
    Optional<byte[]> open(byte[] whole, String place) {
        return seal.open(whole, id + "\n" + place);
    }

    private static byte[] derived(byte[] secret, String purpose) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
