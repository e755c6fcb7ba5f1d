package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.JoinedRequests;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Stage;
import disclosure.casefile.Standing;
import disclosure.casefile.SupportAct;
import disclosure.casefile.SupportReason;
import disclosure.law.Article;
import disclosure.law.Reason;
import disclosure.law.Ruling;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The same applicant asked for the same while the first request is pending: both are answered together and both count as
 * received (R-OUT-05). Whether they ask for the same is for people to say.
 */
@Service
public class JoiningRequests {

    private static final Article REPEATED = JoinedRequests.SOURCE;

    private final CaseDesk desk;
    private final CaseFiles files;
    private final Applicants applicants;
    private final UnitOfWork unit;

    JoiningRequests(CaseDesk desk, CaseFiles files, Applicants applicants, UnitOfWork unit) {
        this.desk = desk;
        this.files = files;
        this.applicants = applicants;
        this.unit = unit;
    }

    /** It stands on both files or on neither. @return where the first of them stands */
    public Ruling<Standing> join(Reference one, Reference other, String reason, Actor actor, Moment now) {
        if (one.equals(other)) return Ruling.refused(REPEATED, SupportReason.SAME_REQUEST);
        return unit.run(() -> {
            // Always in the same order, or two who join the same pair wait for each other.
            Stream.of(one, other).sorted().forEach(desk::hold);
            if (!seen(other, actor)) return CaseDesk.unknown(other);
            return joined(one, other, reason, actor, now)
                    .flatMap(standing -> joined(other, one, reason, actor, now).map(counterpart -> standing));
        });
    }

    /**
     * They are answered apart, or not alike, after all. It stands on both files or on neither, and the one that follows is
     * free.
     *
     * @return where the first of them stands
     */
    public Ruling<Standing> part(Reference one, Reference other, String reason, Actor actor, Moment now) {
        return unit.run(() -> {
            Stream.of(one, other).sorted().forEach(desk::hold);
            if (!seen(other, actor)) return CaseDesk.unknown(other);
            return parted(one, other, reason, actor, now)
                    .flatMap(standing -> parted(other, one, reason, actor, now).map(counterpart -> standing));
        });
    }

    private Ruling<Standing> parted(Reference from, Reference other, String reason, Actor actor, Moment now) {
        return desk.record(
                from,
                actor,
                now,
                file -> JoinedRequests.of(file).contains(other)
                        ? isOver(file, other)
                                ? Ruling.refused(REPEATED, SupportReason.ALREADY_ANSWERED, other)
                                : Step.of(new SupportAct.RequestsParted(now.today(), other.value(), reason))
                        : Ruling.refused(REPEATED, SupportReason.NOT_JOINED, other),
                step -> {});
    }

    /** Whether the one that follows is answered or closed, so that nothing is left to part. */
    private boolean isOver(CaseFile file, Reference other) {
        if (other.compareTo(file.reference()) < 0) return file.closedOn().isPresent();
        return files.find(other).flatMap(CaseFile::closedOn).isPresent();
    }

    private boolean seen(Reference reference, Actor actor) {
        return files.find(reference)
                .filter(file -> Permissions.maySee(actor, file.division().orElse(null)))
                .isPresent();
    }

    private Ruling<Standing> joined(Reference to, Reference other, String reason, Actor actor, Moment now) {
        return desk.record(
                to,
                actor,
                now,
                file -> against(file, other)
                        .<Ruling<Step>>map(why -> Ruling.refused(REPEATED, why, other))
                        .orElseGet(() -> Step.of(new SupportAct.RequestsJoined(now.today(), other.value(), reason))),
                step -> {});
    }

    private Optional<Reason> against(CaseFile file, Reference other) {
        // The applicant first: whether a stranger's request was answered is not told.
        if (!applicants.same(file.reference(), other)) return Optional.of(SupportReason.OTHER_APPLICANT);
        boolean pending =
                files.find(other).filter(found -> found.closedOn().isEmpty()).isPresent();
        if (!pending || file.closedOn().isPresent()) return Optional.of(SupportReason.NOT_PENDING);
        if (JoinedRequests.of(file).contains(other)) return Optional.of(SupportReason.ALREADY_JOINED);
        // The one that leads may be with those who read its reply; the one that follows has none of its own.
        boolean follows = other.compareTo(file.reference()) < 0;
        return follows && file.stage().compareTo(Stage.DRAFT) > 0
                ? Optional.of(SupportReason.HAS_A_DRAFT_ALREADY)
                : Optional.empty();
    }
}
