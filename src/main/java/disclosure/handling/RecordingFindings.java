package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.handling.Findings.Finding;
import disclosure.handling.Findings.Proposed;
import disclosure.handling.Findings.Severity;
import disclosure.handling.Findings.State;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The supervisor records what was found to be wrong and what became of it; those who look over the house read it. */
@Service
public class RecordingFindings {

    private final Findings findings;
    private final CaseFiles files;
    private final People people;
    private final UnitOfWork unit;

    RecordingFindings(Findings findings, CaseFiles files, People people, UnitOfWork unit) {
        this.findings = findings;
        this.files = files;
        this.people = people;
        this.unit = unit;
    }

    /** @param proposed what the acts show and nobody recorded yet */
    public record Register(List<Finding> found, List<Proposed> proposed) {}

    /**
     * @param person user name of who is answerable
     * @param severity null for that of the kind
     */
    public record NewFinding(
            FindingKind kind,
            @Nullable Reference reference,
            @Nullable String person,
            @Nullable Severity severity,
            LocalDate foundOn,
            String what) {}

    public Ruling<Register> register(LocalDate from, LocalDate toInclusive, Actor actor, Moment now) {
        if (Supervising.OVERSEERS.stream().noneMatch(actor::is)) return notAllowed();
        if (toInclusive.isBefore(from))
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.PERIOD_ENDS_BEFORE_IT_BEGINS);
        return Ruling.granted(
                new Register(findings.found(from, toInclusive), findings.proposed(from, toInclusive, now.today())));
    }

    public Ruling<Finding> record(NewFinding found, Actor actor, Moment now) {
        if (!actor.is(Role.SUPERVISOR)) return notAllowed();
        if (found.foundOn().isAfter(now.today()))
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.DAY_TO_COME, found.foundOn());
        String person = found.person();
        if (person != null && people.find(person).isEmpty())
            return Ruling.refused(Permissions.HOUSE_RULE, PeopleReason.PERSON_UNKNOWN, person);
        Reference reference = found.reference();
        Optional<Standing> standing = reference == null ? Optional.empty() : files.standing(reference);
        if (reference != null && standing.isEmpty()) return CaseDesk.unknown(reference);
        String division = standing.map(Standing::division)
                .or(() -> Optional.ofNullable(person).flatMap(people::find).map(People.Person::division))
                .orElse(null);
        Finding first = new Finding(
                UUID.randomUUID().toString(),
                1,
                found.kind(),
                reference,
                person,
                division,
                Objects.requireNonNullElse(found.severity(), found.kind().severity()),
                State.FOUND,
                found.foundOn(),
                found.what(),
                null,
                actor.id(),
                now.at());
        return kept(first);
    }

    /** Put right, or nothing wrong after all: with words in either case, and only once. */
    public Ruling<Finding> settle(String id, State state, String how, Actor actor, Moment now) {
        if (!actor.is(Role.SUPERVISOR)) return notAllowed();
        if (how.isBlank() || state == State.FOUND)
            return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.CORRECTION_MISSING);
        return unit.run(() -> {
            Optional<Finding> known = findings.find(id);
            if (known.isEmpty()) return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.FINDING_UNKNOWN, id);
            Finding before = known.get();
            if (before.state() != State.FOUND)
                return Ruling.refused(Permissions.HOUSE_RULE, OversightReason.FINDING_SETTLED);
            Finding settled = new Finding(
                    id,
                    before.revision() + 1,
                    before.kind(),
                    before.reference(),
                    before.person(),
                    before.division(),
                    before.severity(),
                    state,
                    before.foundOn(),
                    before.what(),
                    how,
                    actor.id(),
                    now.at());
            findings.keep(settled);
            return Ruling.granted(settled);
        });
    }

    private Ruling<Finding> kept(Finding finding) {
        return unit.run(() -> {
            findings.keep(finding);
            return Ruling.granted(finding);
        });
    }

    private static <T> Ruling<T> notAllowed() {
        return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.FINDINGS);
    }
}
