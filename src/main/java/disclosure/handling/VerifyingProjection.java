package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Each night the projection is derived again from the acts; what differs is reported and, for open cases and remedies, set right. */
@Service
public class VerifyingProjection {

    private static final int PART = 500;

    private final CaseFiles files;
    private final CaseDesk desk;
    private final UnitOfWork unit;

    VerifyingProjection(CaseFiles files, CaseDesk desk, UnitOfWork unit) {
        this.files = files;
        this.desk = desk;
        this.unit = unit;
    }

    /** A case whose columns did not say what its acts say. */
    public record Drift(Reference reference, Standing kept, Standing derived) {}

    /**
     * Every drift found. Open cases are projected again, and with them the days of their tasks and timers; a pause may have
     * ended by itself since (R-CON-05).
     */
    public List<Drift> verify(Moment now) {
        List<Drift> drifts = new ArrayList<>();
        for (Reference reference : files.openCases())
            unit.run(() -> {
                files.lock(reference).flatMap(file -> setRight(file, now)).ifPresent(drifts::add);
                return disclosure.law.Ruling.granted(reference);
            });
        return drifts;
    }

    /**
     * Derives again the cases, closed ones too, that were last written before there were all columns of today; in a
     * transaction each, so that it may be interrupted and goes on the next night.
     *
     * @return how many there were
     */
    public int complete(Moment now) {
        int done = 0;
        while (true) {
            List<Reference> part = files.ofOlderEdition(PART);
            if (part.isEmpty()) return done;
            for (Reference reference : part)
                unit.run(() -> {
                    files.lock(reference).ifPresent(file -> files.project(desk.standing(file, now.today())));
                    return disclosure.law.Ruling.granted(reference);
                });
            done += part.size();
        }
    }

    /** What reports count of the remedies, likewise; those of the last year, for the report of it, and those still pending. */
    public List<Reference> verifyRemedies(Moment now) {
        List<Reference> drifted = new ArrayList<>();
        for (Reference reference :
                files.withRemediesSince(now.today().minusYears(1).withDayOfYear(1)))
            unit.run(() -> {
                if (files.lock(reference).filter(files::projectRemedies).isPresent()) drifted.add(reference);
                return disclosure.law.Ruling.granted(reference);
            });
        return drifted;
    }

    private Optional<Drift> setRight(CaseFile file, Moment now) {
        Optional<Standing> kept = files.standing(file.reference());
        if (kept.isEmpty()) return Optional.empty();
        Standing derived = desk.standing(file, now.today());
        boolean drifted = !derived.equals(kept.get());
        if (drifted) files.project(derived);
        desk.rearm(file, derived, now.today());
        return drifted ? Optional.of(new Drift(file.reference(), kept.get(), derived)) : Optional.empty();
    }
}
