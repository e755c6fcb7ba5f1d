package disclosure.identity;

import disclosure.casefile.Sha256;
import disclosure.handling.Actors;
import disclosure.handling.ManagingPeople;
import disclosure.handling.People;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks a member of staff up, always afresh: a role given, lent or taken away counts from the next request on. */
@Component
class StaffAccounts {

    private final People people;
    private final Actors actors;
    private final Clock clock;

    StaffAccounts(People people, Actors actors, Clock clock) {
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    /** The one spelling of a user name as typed. */
    static String userName(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The active person of that name who has a password. */
    Optional<SignedIn> find(String userName) {
        return account(userName).flatMap(this::signedIn);
    }

    /** What can be nobody's name does not reach the database. */
    Optional<People.Account> account(String userName) {
        return ManagingPeople.isPersonId(userName) ? people.account(userName, LocalDate.now(clock)) : Optional.empty();
    }

    Optional<SignedIn> signedIn(People.Account account) {
        String hash = account.passwordHash();
        return hash == null ? Optional.empty() : actors.acting(account).map(actor -> new SignedIn(actor, stamp(hash)));
    }

    private static String stamp(String passwordHash) {
        return Sha256.of(passwordHash.getBytes(StandardCharsets.UTF_8));
    }
}
