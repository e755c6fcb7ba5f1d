package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Takes cases that run on diagrams of before to those of today, each as a whole or not at all, and first of all on trial. */
@Service
public class MigratingCases {

    private final ProcessVersions versions;
    private final CaseDesk desk;
    private final UnitOfWork unit;

    MigratingCases(ProcessVersions versions, CaseDesk desk, UnitOfWork unit) {
        this.versions = versions;
        this.desk = desk;
        this.unit = unit;
    }

    /** A case that goes on as it did. @param obstacle what the engine has against moving it */
    public record Staying(Reference reference, String obstacle) {}

    /** What came of it, or would have. */
    public record Migration(boolean dryRun, List<Reference> moved, List<Staying> staying) {}

    /** @param dryRun whether each case is moved in earnest or moved and taken back */
    public Ruling<Migration> migrate(boolean dryRun, Actor actor) {
        if (!actor.is(Role.ADMINISTRATOR))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.PROCESS_VERSIONS);
        List<Reference> moved = new ArrayList<>();
        List<Staying> staying = new ArrayList<>();
        for (Reference reference : versions.behind())
            move(reference, dryRun)
                    .ifPresentOrElse(
                            obstacle -> staying.add(new Staying(reference, obstacle)), () -> moved.add(reference));
        return Ruling.granted(new Migration(dryRun, moved, staying));
    }

    private Optional<String> move(Reference reference, boolean dryRun) {
        List<String> obstacles = new ArrayList<>();
        unit.run(() -> {
            desk.hold(reference);
            versions.move(reference).ifPresent(obstacles::add);
            return dryRun || !obstacles.isEmpty() ? takenBack() : Ruling.granted(reference);
        });
        return obstacles.stream().findFirst();
    }

    /** Shown to nobody; a unit of work that is not granted leaves nothing. */
    private static Ruling<Reference> takenBack() {
        return Ruling.refused(Article.internalRule(), CaseReason.CHANGED_MEANWHILE);
    }
}
