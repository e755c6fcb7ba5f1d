package disclosure.handling;

import disclosure.casefile.CaseFile;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Each night the projection is derived again from the acts; what differs is reported and, for open cases, set right. */
@Service
public class VerifyingProjection {

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

    /** Every drift found. Open cases are projected again; a pause may have ended by itself since (R-CON-05). */
    public List<Drift> verify(Moment now) {
        List<Drift> drifts = new ArrayList<>();
        for (Reference reference : files.openCases())
            unit.run(() -> {
                drift(reference, now).ifPresent(drift -> {
                    drifts.add(drift);
                    files.project(drift.derived());
                });
                return disclosure.law.Ruling.granted(reference);
            });
        return drifts;
    }

    private Optional<Drift> drift(Reference reference, Moment now) {
        Optional<CaseFile> file = files.lock(reference);
        Optional<Standing> kept = files.standing(reference);
        if (file.isEmpty() || kept.isEmpty()) return Optional.empty();
        Standing derived = desk.standing(file.get(), now.today());
        return derived.equals(kept.get()) ? Optional.empty() : Optional.of(new Drift(reference, kept.get(), derived));
    }
}
