package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Permissions;
import disclosure.casefile.Risk;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What waits for a person's opinion or signature, and how the work of those they answer for is spread. */
@Service
public class WaitingForDecision {

    private static final List<TaskKind> DECISIONS =
            Arrays.stream(TaskKind.values()).filter(TaskKind::isDecision).toList();

    private static final int NEAR = 2;

    private static final Set<ActKind> RECEIPT_DECIDED =
            EnumSet.of(ActKind.RECEIPT_CORRECTION_APPROVED, ActKind.RECEIPT_CORRECTION_REFUSED);

    private final WaitingWork waiting;
    private final ListingTasks tasks;
    private final CaseFiles files;
    private final Calendars calendars;
    private final CaseDesk desk;

    WaitingForDecision(WaitingWork waiting, ListingTasks tasks, CaseFiles files, Calendars calendars, CaseDesk desk) {
        this.waiting = waiting;
        this.tasks = tasks;
        this.files = files;
        this.calendars = calendars;
        this.desk = desk;
    }

    /** A task with the case that it is about. */
    public record Waiting(WorkList.Row row, CaseFile file, Set<Risk> risks) {}

    /** A corrected day of receipt that a second person has to agree to (R-REC-13). */
    public record Receipt(CaseFile file, Standing standing, Set<Risk> risks) {}

    public Page<Waiting> list(Actor actor, int page, int size, Moment now) {
        return rows(actor, page, size, now).map(row -> waiting(row, now));
    }

    /** The first after the one just done. */
    public List<WorkList.Row> next(Actor actor, Moment now) {
        return actor.decides() ? rows(actor, 0, 1, now).items() : List.of();
    }

    private Page<WorkList.Row> rows(Actor actor, int page, int size, Moment now) {
        return waiting.waitingFor(tasks.viewer(actor, now), DECISIONS, page, size);
    }

    private Waiting waiting(WorkList.Row row, Moment now) {
        CaseFile file = files.find(row.reference()).orElseThrow();
        return new Waiting(row, file, risks(file, desk.standing(file, now.today()), now));
    }

    /** Those that this person has not proposed and whose stage still takes it. */
    public List<Receipt> receipts(Actor actor, Moment now) {
        return receiptsOf(actor).stream().map(file -> receipt(file, now)).toList();
    }

    private List<CaseFile> receiptsOf(Actor actor) {
        if (!actor.is(Role.OFFICE_HEAD)) return List.of();
        return waiting.undecided(ActKind.RECEIPT_CORRECTION_PROPOSED, RECEIPT_DECIDED).stream()
                .flatMap(reference -> files.find(reference).stream())
                .filter(file -> CorrectingReceipt.mayDecide(file, actor).isGranted())
                .filter(file -> Permissions.check(actor, ActKind.RECEIPT_CORRECTION_APPROVED, file.stage())
                        .isGranted())
                .toList();
    }

    private Receipt receipt(CaseFile file, Moment now) {
        Standing standing = desk.standing(file, now.today());
        return new Receipt(file, standing, risks(file, standing, now));
    }

    public Set<Risk> risks(CaseFile file, Standing standing, Moment now) {
        return Risk.of(file, standing, calendars.current(), now.today());
    }

    public long count(Actor actor, Moment now) {
        return actor.decides()
                ? waiting.countFor(tasks.viewer(actor, now), DECISIONS)
                        + receiptsOf(actor).size()
                : 0;
    }

    /** The division headed; for those who see the whole house, every division. */
    public List<WaitingWork.Load> load(Actor actor, Moment now) {
        WorkingDays calendar = calendars.current();
        if (actor.is(Role.OFFICE_HEAD) || actor.is(Role.LEADER))
            return waiting.load(null, now.today(), calendar.add(now.today(), NEAR));
        String own = actor.division();
        return own != null && actor.is(Role.DIVISION_HEAD)
                ? waiting.load(own, now.today(), calendar.add(now.today(), NEAR))
                : List.of();
    }
}
