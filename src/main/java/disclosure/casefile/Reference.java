package disclosure.casefile;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a case: bureau code, year, serial, check character, as in {@code RSJ-2026-00042-U}. The check character
 * tells every single mistyped character and every swap of neighbours.
 *
 * <p>It is a sum with weights 1, w, w² … over the 36 characters as pairs of a residue of nine and an element of the field
 * of four: both w and w - 1 can be undone there, so neither a change nor a swap ever cancels out. (ISO 7064 MOD 37,36,
 * used before, lets the swap of some neighbours that differ by one pass.)
 */
public record Reference(String value) implements Comparable<Reference> {

    private static final Pattern FORM = Pattern.compile("([A-Z]{2,8})-(\\d{4})-(\\d{5,9})-([0-9A-Z])");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /** Multiplication by a generator in the field of four elements, whose sum is exclusive or. */
    private static final int[] TIMES_OMEGA = {0, 2, 3, 1};

    private static final Comparator<Reference> BY_YEAR_AND_SERIAL = Comparator.comparingInt(Reference::year)
            .thenComparingInt(Reference::serial)
            .thenComparing(Reference::value);

    public Reference {
        if (!parse(value).equals(Optional.of(value))) throw new IllegalArgumentException("not a case reference");
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
        String tidy = halfWidth(typed).strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(tidy).matches()) return Optional.empty();
        int cut = tidy.length() - 2;
        return checkCharacter(tidy.substring(0, cut)) == tidy.charAt(cut + 1) ? Optional.of(tidy) : Optional.empty();
    }

    public static Optional<Reference> read(String typed) {
        return parse(typed).map(Reference::new);
    }

    public int year() {
        return Integer.parseInt(value.split("-")[1]);
    }

    public int serial() {
        return Integer.parseInt(value.split("-")[2]);
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

    private static String halfWidth(String text) {
        StringBuilder half = new StringBuilder(text.length());
        text.chars().forEach(c -> half.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
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
