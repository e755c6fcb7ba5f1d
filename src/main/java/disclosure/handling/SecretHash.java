package disclosure.handling;

/** A slow hash for secrets that people type: passwords and query codes. */
public interface SecretHash {

    String hash(String secret);

    boolean matches(String secret, String hash);
}
