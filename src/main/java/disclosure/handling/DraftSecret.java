package disclosure.handling;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 256 random bits that open one unsent application. Only the applicant's browser keeps them, as the value of a cookie: they
 * are in no address, in no log and in no table.
 */
public record DraftSecret(String text) {

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static DraftSecret random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DraftSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Empty for what cannot be one. */
    public static Optional<DraftSecret> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DraftSecret(text)) : Optional.empty();
    }

    public byte[] bytes() {
        return Base64.getUrlDecoder().decode(text);
    }

    @Override
    public String toString() {
        return "DraftSecret";
    }
}
