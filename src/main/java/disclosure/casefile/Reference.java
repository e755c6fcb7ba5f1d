package disclosure.casefile;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of a case. Our own: bureau code, year, serial, check character, as in {@code RSJ-2026-00042-U}; the check character
 * tells every single mistyped character and every swap of neighbours. Or the number that a case of earlier years has in the
 * ledger, kept as it stands there: up to 40 letters of Latin or Chinese, digits, brackets, dashes, underlines and dots, so
 * that it can stand in an address.
 *
 * <p>The check character is a sum with weights 1, w, w² … over the 36 characters as pairs of a residue of nine and an element of the field
 * of four: both w and w - 1 can be undone there, so neither a change nor a swap ever cancels out. (ISO 7064 MOD 37,36,
 * used before, lets the swap of some neighbours that differ by one pass.)
 */
public record Reference(String value) implements Comparable<Reference> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,8})-(\\d{4})-(\\d{5,9})-([0-9A-Z])");

    /** The longest number, in characters. */
    public static final int LONGEST = 40;

    private static final Pattern LEDGER =
            Pattern.compile("[A-Za-z0-9\\p{IsHan}（(〔\\[][A-Za-z0-9\\p{IsHan}（）()〔〕\\[\\]._-]*");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");
    private static final Pattern LAST_DIGITS = Pattern.compile("(\\d{1,9})(?!.*\\d)");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Multiplication by a generator in the field of four elements, whose sum is exclusive or. */
    private static final int[] TIMES_OMEGA = {0, 2, 3, 1};

    private static final Comparator<Reference> BY_YEAR_AND_SERIAL = Comparator.comparingInt(Reference::year)
            .thenComparingInt(Reference::serial)
            .thenComparing(Reference::value);

    public Reference {
        if (!parse(value).equals(Optional.of(value)) && !hasLedgerForm(value))
            throw new IllegalArgumentException("not a case reference");
    }

    /**
     * @param bureau two to eight capital letters
     * @param serial from 1, without gaps in a year
     */
    public static Reference of(String bureau, int year, int serial) {
        String body = "%s-%04d-%05d".formatted(bureau, year, serial);
        return new Reference(body + "-" + checkCharacter(body));
    }

    /** Reads what a person typed: case, surrounding space and full-width forms do not matter, a wrong check character does. */
    public static Optional<String> parse(String typed) {
        String tidy = tidy(typed);
        if (!FORM.matcher(tidy).matches()) return Optional.empty();
        int cut = tidy.length() - 2;
        return checkCharacter(tidy.substring(0, cut)) == tidy.charAt(cut + 1) ? Optional.of(tidy) : Optional.empty();
    }

    public static Optional<Reference> read(String typed) {
        return parse(typed).map(Reference::new);
    }

    /** The same for a number of our own or one of the ledger of earlier years, which is taken letter by letter. */
    public static Optional<Reference> readAny(String typed) {
        Optional<Reference> own = read(typed);
        return own.isPresent()
                ? own
                : Optional.of(typed.strip()).filter(Reference::hasLedgerForm).map(Reference::new);
    }

    /** Whether it is written like a number of our own, whatever the check character says. */
    public static boolean isLikeOwn(String typed) {
        return FORM.matcher(tidy(typed)).matches();
    }

    private static boolean hasLedgerForm(String text) {
        return text.length() <= LONGEST
                && LEDGER.matcher(text).matches()
                && !text.contains("..")
                && !text.endsWith(".")
                && !isLikeOwn(text);
    }

    /** Whether this system gave it, or one like it; else it comes from the ledger of earlier years. */
    public boolean isOwn() {
        return isLikeOwn(value);
    }

    /** Of a number of the ledger the year that stands in it, 0 where none does. */
    public int year() {
        if (isOwn()) return Integer.parseInt(value.split("-")[1]);
        Matcher year = YEAR.matcher(value);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    /** Of a number of the ledger its last digits, 0 where it has none. */
    public int serial() {
        if (isOwn()) return Integer.parseInt(value.split("-")[2]);
        Matcher digits = LAST_DIGITS.matcher(value);
        return digits.find() ? Integer.parseInt(digits.group(1)) : 0;
    }

    static char checkCharacter(String body) {
        int nine = 0;
        int four = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = ALPHABET.indexOf(body.charAt(i));
            if (digit < 0) continue; // the dashes carry nothing
            nine = (2 * nine + digit / 4) % 9;
            four = TIMES_OMEGA[four] ^ digit % 4;
        }
        return ALPHABET.charAt((9 - 2 * nine % 9) % 9 * 4 + TIMES_OMEGA[four]);
    }

    private static String tidy(String typed) {
        return halfWidth(typed).strip().toUpperCase(Locale.ROOT);
    }

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            half.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c));
        }
        return half.toString();
    }

    /** By year and serial, so that 100000 comes after 99999. */
    @Override
    public int compareTo(Reference other) {
        return BY_YEAR_AND_SERIAL.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}
