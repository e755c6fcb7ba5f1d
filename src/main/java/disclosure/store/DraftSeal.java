package disclosure.store;

import disclosure.handling.DraftSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what belongs to one draft: AES-256-GCM under a key that is derived, like the name of its row, from the applicant's
 * secret. Whoever has the rows alone has neither (docs/decisions/024).
 */
final class DraftSeal {

    private static final String HMAC = "HmacSHA256";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final SecretKeySpec key;

    DraftSeal(DraftSecret secret) {
        byte[] bytes = secret.bytes();
        id = HexFormat.of().formatHex(derived(bytes, "disclosure draft row"));
        key = new SecretKeySpec(derived(bytes, "disclosure draft key"), "AES");
    }

    /** 64 hexadecimal digits, from which the secret does not follow. */
    String id() {
        return id;
    }

    /** @param place what it is, so that nothing sealed can be put in the place of something else */
    byte[] seal(byte[] plain, String place) {
        try {
            byte[] nonce = new byte[NONCE];
            RANDOM.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain);
            byte[] whole = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty for what was not sealed here, or was changed since. */
    Optional<byte[]> open(byte[] whole, String place) {
        if (whole.length < NONCE) return Optional.empty();
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(whole, NONCE), place);
            return Optional.of(cipher.doFinal(whole, NONCE, whole.length - NONCE));
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD((id + "\n" + place).getBytes(StandardCharsets.UTF_8));
        return cipher;
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
