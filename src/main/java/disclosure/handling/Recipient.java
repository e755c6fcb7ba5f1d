package disclosure.handling;

import org.jspecify.annotations.Nullable;

/**
 * To whom of a case a message goes. The address is looked up from the case when the message is posted; nobody types one.
 *
 * @param kind what the recipient is to the case
 * @param consulted which one of those consulted, or which one of the staff; null for the applicant
 */
public record Recipient(Kind kind, @Nullable String consulted) {

    /** What a recipient is to the case. */
    public enum Kind {
        APPLICANT,
        CONSULTED,
        /** A member of staff, at the work address. */
        STAFF
    }

    public static final Recipient APPLICANT = new Recipient(Kind.APPLICANT, null);

    public Recipient {
        if ((kind == Kind.APPLICANT) != (consulted == null))
            throw new IllegalArgumentException("one of those consulted, somebody of the staff, or the applicant");
    }

    public static Recipient consulted(String id) {
        return new Recipient(Kind.CONSULTED, id);
    }

    /** @param person user name */
    public static Recipient staff(String person) {
        return new Recipient(Kind.STAFF, person);
    }

    /** The id of a consulted party may be a name, which has no place in a log. */
    @Override
    public String toString() {
        return kind.name();
    }
}
