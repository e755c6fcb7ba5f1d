package disclosure.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person or organisation that asks. Personal data: kept in a table of its own, never in an act, a log, an address
 * or a process variable (个人信息保护法 Art. 28).
 *
 * @param idType kind of identity proof, as the applicant named it
 * @param idNumber number on the identity proof, shown masked
 */
public record Applicant(
        ApplicantType type,
        String name,
        @Nullable String idType,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Agent agent) {

    /** The fewest last digits of a telephone number by which somebody is looked for. */
    public static final int PHONE_END = 4;

    /** The one who acts for the applicant under a power of attorney. */
    public record Agent(
            String name, @Nullable String idType, @Nullable String idNumber, boolean powerOfAttorneyShown) {

        public boolean identityShown() {
            return given(idNumber);
        }

        /** No personal data in a log line. */
        @Override
        public String toString() {
            return "Agent";
        }
    }

    public boolean identityShown() {
        return given(idNumber);
    }

    /** At least one of phone, address, e-mail (Art. 29(2) item 1). */
    public boolean canBeContacted() {
        return Stream.of(phone, email, address).anyMatch(Applicant::given);
    }

    /** What tells this applicant from another. */
    public Likeness likeness() {
        return Likeness.of(this);
    }

    /** See {@link Likeness#isSameAs}. */
    public boolean isSameAs(Applicant other) {
        return likeness().isSameAs(other.likeness());
    }

    /** Whether that is the name, or at least the last four digits of the telephone number. */
    public boolean isCalledBy(String typed) {
        if (asCalled(name).equals(asCalled(typed))) return true;
        Optional<String> digits = phoneDigits(typed);
        return digits.isPresent()
                && phone != null
                && phoneDigits(phone).filter(own -> own.endsWith(digits.get())).isPresent();
    }

    /** A name as it is looked for: full-width forms, case and spaces do not matter. */
    public static String asCalled(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toUpperCase(Locale.ROOT);
    }

    /** The digits of a telephone number or of its end; empty where they are fewer than four or something else stands there. */
    public static Optional<String> phoneDigits(String typed) {
        String tidy = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()+-]", "");
        return tidy.matches("\\d{" + PHONE_END + ",20}") ? Optional.of(tidy) : Optional.empty();
    }

    /** As it is compared: case and surrounding space do not matter; null for nothing. */
    public static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip().toUpperCase(Locale.ROOT);
    }

    /** First three and last four characters, the rest hidden (law.md R-PRI-04). */
    public static @Nullable String masked(@Nullable String number) {
        if (number == null || number.length() < 8) return number == null ? null : "*".repeat(number.length());
        return number.substring(0, 3) + "*".repeat(number.length() - 7) + number.substring(number.length() - 4);
    }

    /** The first character, the rest hidden. */
    public static String maskedName(String name) {
        int first = name.offsetByCodePoints(0, Math.min(1, name.length()));
        return name.substring(0, first) + "*".repeat(name.codePointCount(first, name.length()));
    }

    /** Says who, not what: no personal data in a log line. */
    @Override
    public String toString() {
        return "Applicant[" + type + "]";
    }

    private static boolean given(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
