package disclosure.handling;

import disclosure.casefile.Reference;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where members of staff are written to, and when they want to be. */
public interface StaffMail {

    /**
     * @param email the work address, null where none is known
     * @param on whether the daily digest is wanted
     * @param quietFrom nothing is sent from then on, in minutes
     * @param quietTo until then, not included; before {@code quietFrom} it is that of the next morning
     * @param levels what is listed
     * @param language in which it is written
     */
    record Settings(
            @Nullable String email,
            boolean on,
            LocalTime quietFrom,
            LocalTime quietTo,
            Set<DigestLevel> levels,
            HouseLanguage language) {

        /** Where a person has chosen nothing: everything, in Chinese, but not at night. */
        public static final Settings DEFAULT = new Settings(
                null,
                true,
                LocalTime.of(20, 0),
                LocalTime.of(8, 0),
                EnumSet.allOf(DigestLevel.class),
                HouseLanguage.UNASKED);

        public Settings {
            levels = Set.copyOf(levels);
        }

        public boolean isQuiet(LocalTime time) {
            boolean after = !time.isBefore(quietFrom);
            boolean before = time.isBefore(quietTo);
            return quietFrom.isAfter(quietTo) ? after || before : after && before;
        }

        public Settings withEmail(@Nullable String address) {
            return new Settings(address, on, quietFrom, quietTo, levels, language);
        }

        /** No address in a log line. */
        @Override
        public String toString() {
            return "Settings[" + on + "]";
        }
    }

    /** The defaults where a person chose nothing. */
    Settings of(String person);

    /** By user name, of everybody who has an address. */
    Map<String, Settings> known();

    void keep(String person, Settings settings);

    /** By user name, of those who want the digest, have an address and got none on that day yet. */
    Map<String, Settings> waiting(LocalDate day);

    /**
     * To be called in the transaction of the message: whether the caller is the one who sends this person the digest of the
     * day. Of any number of callers, on any number of nodes and after any restart, one is.
     */
    boolean claim(String person, LocalDate day);

    /** Who has an open task in each of these cases, by user name. */
    Map<Reference, List<String>> holders(Collection<Reference> references);
}
