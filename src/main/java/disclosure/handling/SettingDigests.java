package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.handling.StaffMail.Settings;
import disclosure.law.Ruling;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The security administrator keeps work addresses; each person says when to be written to, and about what. */
@Service
public class SettingDigests {

    private final StaffMail mail;
    private final People people;
    private final UnitOfWork unit;

    SettingDigests(StaffMail mail, People people, UnitOfWork unit) {
        this.mail = mail;
        this.people = people;
        this.unit = unit;
    }

    /** What a person can choose. @param quietFrom in minutes; equal to {@code quietTo} there are no quiet hours */
    public record Wish(
            boolean on, LocalTime quietFrom, LocalTime quietTo, Set<DigestLevel> levels, HouseLanguage language) {}

    public Settings mine(Actor actor) {
        return mail.of(actor.id());
    }

    public Ruling<Settings> choose(Actor actor, Wish wish) {
        if (people.find(actor.id()).isEmpty())
            return Ruling.refused(Permissions.HOUSE_RULE, PeopleReason.PERSON_UNKNOWN, actor.id());
        return unit.run(() -> {
            Settings chosen = new Settings(
                    mail.of(actor.id()).email(),
                    wish.on(),
                    wish.quietFrom(),
                    wish.quietTo(),
                    wish.levels(),
                    wish.language());
            mail.keep(actor.id(), chosen);
            return Ruling.granted(chosen);
        });
    }

    /** Addresses by user name, for the security administrator. */
    public Map<String, Settings> known(Actor actor) {
        return actor.is(Role.SECURITY_ADMINISTRATOR) ? mail.known() : Map.of();
    }

    /** @param address null or blank to take it out */
    public Ruling<Settings> keepAddress(Actor by, String person, @Nullable String address) {
        if (!by.is(Role.SECURITY_ADMINISTRATOR))
            return Ruling.refused(Permissions.HOUSE_RULE, PeopleReason.NOT_SECURITY_ADMINISTRATOR);
        Optional<People.Person> known = people.find(person);
        if (known.isEmpty()) return Ruling.refused(Permissions.HOUSE_RULE, PeopleReason.PERSON_UNKNOWN, person);
        String typed = address == null ? "" : address.strip();
        if (!typed.isEmpty() && !PostingMessages.isAddress(typed))
            return Ruling.refused(Permissions.HOUSE_RULE, OutboxReason.ADDRESS_MALFORMED);
        return unit.run(() -> {
            String id = known.get().id();
            Settings kept = mail.of(id).withEmail(typed.isEmpty() ? null : typed);
            mail.keep(id, kept);
            return Ruling.granted(kept);
        });
    }
}
