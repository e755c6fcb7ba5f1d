package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
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

    /** 申请人重复向行政机关提出公开申请,行政机关已经答复的: not answered yet, so not repeated. */
    private static final Article REPEATED = Article.item(36, 6);

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
        boolean before = file.all(SupportAct.RequestsJoined.class).stream()
                .anyMatch(joined -> joined.other().equals(other.value()));
        return before ? Optional.of(SupportReason.ALREADY_JOINED) : Optional.empty();
    }
}
