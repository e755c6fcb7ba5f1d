package disclosure.intake;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What tells one applicant from another: in words, or hashed field by field where the words are no longer kept. Two are
 * compared alike in either form, never one form with the other.
 *
 * @param who kind of applicant and name
 */
public record Likeness(
        @Nullable String number,
        String who,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    static Likeness of(Applicant applicant) {
        return new Likeness(
                Applicant.tidy(applicant.idNumber()),
                applicant.type() + "\n" + Applicant.tidy(applicant.name()),
                Applicant.tidy(applicant.phone()),
                Applicant.tidy(applicant.email()),
                Applicant.tidy(applicant.address()));
    }

    /** The same identity number, or where one of both lacks it the same name and kind and a contact in common. */
    public boolean isSameAs(Likeness other) {
        if (number != null && other.number != null) return number.equals(other.number);
        return who.equals(other.who)
                && (agree(phone, other.phone) || agree(email, other.email) || agree(address, other.address));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one != null && Objects.equals(one, other);
    }

    /** The same with each field hashed, its own name before it, so that equal texts in two fields are not seen to be equal. */
    public Likeness hashed(UnaryOperator<String> hash) {
        return new Likeness(
                hashed("number", number, hash),
                hash.apply("name\n" + who),
                hashed("phone", phone, hash),
                hashed("email", email, hash),
                hashed("address", address, hash));
    }

    private static @Nullable String hashed(String field, @Nullable String text, UnaryOperator<String> hash) {
        return text == null ? null : hash.apply(field + "\n" + text);
    }

    /** No personal data in a log line. */
    @Override
    public String toString() {
        return "Likeness";
    }
}
