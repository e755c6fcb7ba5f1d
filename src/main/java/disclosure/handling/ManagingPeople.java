package disclosure.handling;

import static disclosure.casefile.Permissions.HOUSE_RULE;
import static disclosure.casefile.Role.ADMINISTRATOR;
import static disclosure.casefile.Role.SECURITY_ADMINISTRATOR;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.handling.People.Absence;
import disclosure.handling.People.Division;
import disclosure.handling.People.Person;
import disclosure.law.Ruling;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Keeps staff, passwords, divisions and absences; for the security administrator alone. */
@Service
public class ManagingPeople {

    /**
     * The one person who may hold two administrations, and only as made at the very first start: somebody has to found
     * the others. A founder who gives one of the two roles up does not get it back.
     */
    public static final String FOUNDER = "admin";

    private static final Set<Role> FOUNDING_ROLES = Set.of(ADMINISTRATOR, SECURITY_ADMINISTRATOR);

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9._-]{1,31}");
    private static final Pattern DIVISION_CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,31}");
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)\\P{Cntrl}{1,64}");
    private static final Set<String> RESERVED = Set.of(Actor.APPLICANT.id(), Actor.PLATFORM.id(), Actor.CLOCK.id());

    private static final int PASSWORD_MIN = 12;
    private static final int PASSWORD_MAX = 128;
    /** Without the letters and digits that look alike. */
    private static final String PASSWORD_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    /** The first administrator with the password that is told once and kept nowhere. */
    public record FirstAdministrator(String id, String password) {
        @Override
        public String toString() {
            return "FirstAdministrator[" + id + "]";
        }
    }

    private final People people;
    private final SecretHash secrets;
    private final UnitOfWork unit;
    private final SecureRandom random = new SecureRandom();

    public ManagingPeople(People people, SecretHash secrets, UnitOfWork unit) {
        this.unit = unit;
        this.people = people;
        this.secrets = secrets;
    }

    /** Whether a text can be somebody's user name at all. */
    public static boolean isPersonId(String text) {
        return ID.matcher(text).matches();
    }

    /** @param password null for somebody who cannot sign in yet */
    public Ruling<Person> add(Actor by, Person person, @Nullable String password) {
        return allowed(by, () -> {
            if (!isPersonId(person.id())) return refused(PeopleReason.ID_MALFORMED, person.id());
            if (RESERVED.contains(person.id())) return refused(PeopleReason.ID_RESERVED, person.id());
            if (people.find(person.id()).isPresent()) return refused(PeopleReason.ID_TAKEN, person.id());
            Ruling<Person> sound = sound(person, Set.of());
            return password == null
                    ? sound.map(this::keep)
                    : sound.flatMap(it -> hashed(it.id(), password).map(hash -> keep(it, hash)));
        });
    }

    public Ruling<Person> change(Actor by, Person person) {
        return allowed(by, () -> {
            Optional<Person> before = people.find(person.id());
            if (before.isEmpty()) return refused(PeopleReason.PERSON_UNKNOWN, person.id());
            if (isSecurityAdministrator(before.get())
                    && !isSecurityAdministrator(person)
                    && isOnlySecurityAdministrator(person.id()))
                return refused(PeopleReason.LAST_SECURITY_ADMINISTRATOR, person.id());
            return sound(person, before.get().roles()).map(this::keep);
        });
    }

    public Ruling<Person> setPassword(Actor by, String id, String password) {
        return allowed(by, () -> {
            Optional<Person> person = people.find(id);
            if (person.isEmpty()) return refused(PeopleReason.PERSON_UNKNOWN, id);
            return hashed(id, password).map(hash -> keep(person.get(), hash));
        });
    }

    public Ruling<Division> keepDivision(Actor by, Division division) {
        return allowed(by, () -> {
            if (!DIVISION_CODE.matcher(division.code()).matches())
                return refused(PeopleReason.DIVISION_CODE_MALFORMED, division.code());
            if (!NAME.matcher(division.name()).matches()) return refused(PeopleReason.NAME_MALFORMED);
            people.keep(division);
            return Ruling.granted(division);
        });
    }

    public Ruling<Absence> keepAbsence(Actor by, Absence absence) {
        return allowed(by, () -> {
            Optional<Person> absent = people.find(absence.person());
            Optional<Person> deputy = people.find(absence.deputy());
            if (absent.isEmpty()) return refused(PeopleReason.PERSON_UNKNOWN, absence.person());
            if (deputy.isEmpty()) return refused(PeopleReason.PERSON_UNKNOWN, absence.deputy());
            if (absence.person().equals(absence.deputy())) return refused(PeopleReason.DEPUTY_IS_SAME_PERSON);
            if (absence.toInclusive().isBefore(absence.fromInclusive()))
                return refused(PeopleReason.ABSENCE_ENDS_BEFORE_IT_BEGINS);
            if (Actors.isAdministrator(deputy.get())) return refused(PeopleReason.DEPUTY_IS_ADMINISTRATOR);
            if (Actors.wouldCrossDivisions(absent.get(), deputy.get()))
                return refused(PeopleReason.DEPUTY_OF_OTHER_DIVISION);
            people.keep(absence);
            return Ruling.granted(absence);
        });
    }

    /** Makes the founder where there is nobody yet. The caller tells the password once, after this has been committed. */
    public Optional<FirstAdministrator> ensureFirstAdministrator() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        String password = randomPassword();
        people.keep(new Person(FOUNDER, "管理员", FOUNDING_ROLES, null, true), secrets.hash(password));
        return Optional.of(new FirstAdministrator(FOUNDER, password));
    }

    private Ruling<Person> sound(Person person, Set<Role> rolesBefore) {
        if (!NAME.matcher(person.name()).matches()) return refused(PeopleReason.NAME_MALFORMED);
        if (person.division() != null && !isDivision(person.division()))
            return refused(PeopleReason.NO_SUCH_DIVISION, person.division());
        boolean stillFounder = person.id().equals(FOUNDER)
                && person.roles().equals(FOUNDING_ROLES)
                && rolesBefore.equals(FOUNDING_ROLES);
        if (Actors.isAdministrator(person) && person.roles().size() > 1 && !stillFounder)
            return refused(PeopleReason.ADMINISTRATOR_HOLDS_OTHER_ROLE);
        return Ruling.granted(person);
    }

    private Ruling<String> hashed(String id, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < PASSWORD_MIN) return refused(PeopleReason.PASSWORD_TOO_SHORT, PASSWORD_MIN);
        if (length > PASSWORD_MAX) return refused(PeopleReason.PASSWORD_TOO_LONG, PASSWORD_MAX);
        if (password.strip().toLowerCase(Locale.ROOT).equals(id)) return refused(PeopleReason.PASSWORD_IS_ID);
        return Ruling.granted(secrets.hash(password));
    }

    private Person keep(Person person) {
        people.keep(person, null);
        return person;
    }

    private Person keep(Person person, String passwordHash) {
        people.keep(person, passwordHash);
        return person;
    }

    private boolean isDivision(String code) {
        return people.divisions().stream().anyMatch(division -> division.code().equals(code));
    }

    private boolean isOnlySecurityAdministrator(String id) {
        return people.all().stream()
                .filter(ManagingPeople::isSecurityAdministrator)
                .allMatch(person -> person.id().equals(id));
    }

    private static boolean isSecurityAdministrator(Person person) {
        return person.active() && person.roles().contains(SECURITY_ADMINISTRATOR);
    }

    private String randomPassword() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 25; i++) {
            if (i > 0 && i % 5 == 0) password.append('-');
            password.append(PASSWORD_LETTERS.charAt(random.nextInt(PASSWORD_LETTERS.length())));
        }
        return password.toString();
    }

    private <T> Ruling<T> allowed(Actor by, Supplier<Ruling<T>> wish) {
        return by.is(SECURITY_ADMINISTRATOR) ? unit.run(wish) : refused(PeopleReason.NOT_SECURITY_ADMINISTRATOR);
    }

    private static <T> Ruling<T> refused(PeopleReason reason, Object... details) {
        return Ruling.refused(HOUSE_RULE, reason, details);
    }
}
