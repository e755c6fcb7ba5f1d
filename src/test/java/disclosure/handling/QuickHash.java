package disclosure.handling;

import java.util.HexFormat;

/** A hash as fast as tests want it; it hides nothing. */
public final class QuickHash implements SecretHash {

    @Override
    public String hash(String secret) {
        return HexFormat.of().toHexDigits(secret.hashCode());
    }

    @Override
    public boolean matches(String secret, String hash) {
        return hash(secret).equals(hash);
    }
}
