package disclosure.store;

import java.text.Normalizer;
import java.util.Locale;

/** What text may be kept, and how it is found again, whatever the database and its collation. */
final class StoredText {

    /** Our own escape for LIKE, because the databases differ in theirs; goes with {@code ESCAPE '!'}. */
    private static final char ESCAPE = '!';

    private StoredText() {}

    /**
     * U+0000 is an error on PostgreSQL and none on H2, a lone surrogate becomes a question mark on one of them: neither is
     * kept on either.
     */
    static String checked(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isSurrogate(c) && !Character.isSupplementaryCodePoint(text.codePointAt(i)))
                throw new IllegalArgumentException("text with U+0000 or half a character cannot be kept");
            if (Character.isSurrogate(c)) i++;
        }
        return text;
    }

    /** The text as it is compared: case and full-width forms do not matter. */
    static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Pattern for LIKE that finds the text itself anywhere in a searchable column. */
    static String anywhere(String text) {
        StringBuilder pattern = new StringBuilder("%");
        searchable(text.strip()).chars().forEach(c -> {
            if (c == '%' || c == '_' || c == ESCAPE) pattern.append(ESCAPE);
            pattern.append((char) c);
        });
        return pattern.append('%').toString();
    }
}
