package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.ActKind;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.HouseAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.law.Article;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person takes, gives back, hands over and completes tasks. */
@Service
public class WorkingTasks {

    private final WorkList list;
    private final CaseDesk desk;
    private final CaseProcess process;
    private final TaskSteps steps;
    private final Actors actors;
    private final People people;
    private final FollowingUp following;
    private final DoneTasks done;
    private final UnitOfWork unit;

    public WorkingTasks(
            WorkList list,
            CaseDesk desk,
            CaseProcess process,
            TaskSteps steps,
            Actors actors,
            People people,
            FollowingUp following,
            DoneTasks done,
            UnitOfWork unit) {
        this.list = list;
        this.desk = desk;
        this.process = process;
        this.steps = steps;
        this.actors = actors;
        this.people = people;
        this.following = following;
        this.done = done;
        this.unit = unit;
    }

    public Ruling<WorkList.Row> find(String taskId, Actor actor) {
        return found(list.find(taskId), taskId).flatMap(row -> shown(row, actor));
    }

    /** The same of one that is to be completed: one that is done already may say more than that. */
    public Ruling<WorkList.Row> toComplete(String taskId, Actor actor) {
        return open(list.find(taskId), taskId, actor).flatMap(row -> shown(row, actor));
    }

    private Ruling<WorkList.Row> open(Optional<WorkList.Row> row, String taskId, Actor actor) {
        return row.<Ruling<WorkList.Row>>map(Ruling::granted).orElseGet(() -> done.again(taskId, actor));
    }

    private static Ruling<WorkList.Row> shown(WorkList.Row row, Actor actor) {
        return mayTake(row, actor).isGranted() || mayWatch(row, actor) ? Ruling.granted(row) : gone(row.id());
    }

    /** Two at once: one gets it, the other is told who. */
    public Ruling<WorkList.Row> claim(String taskId, Actor actor, Moment now) {
        return unit.run(() -> found(list.lock(taskId), taskId)
                .flatMap(row -> mayTake(row, actor))
                .flatMap(row -> {
                    String holder = row.assignee();
                    if (holder != null && !holder.equals(actor.id())) return taken(holder);
                    return give(row, actor.id());
                }));
    }

    public Ruling<WorkList.Row> unclaim(String taskId, Actor actor, Moment now) {
        return unit.run(() -> found(list.lock(taskId), taskId)
                .flatMap(row -> holds(row, actor, now))
                .flatMap(row -> give(row, null)));
    }

    /** A head gives a task to somebody; while that person is away it goes to the deputy. */
    public Ruling<WorkList.Row> assign(String taskId, String person, Actor by, Moment now) {
        return unit.run(() -> found(lockWithCase(taskId), taskId)
                .flatMap(row -> mayAssign(row, by))
                .flatMap(row -> receiver(person, now)
                        .flatMap(receiver -> mayTake(row, receiver))
                        .flatMap(ok -> handOver(
                                row, receiver(person, now).orElseThrow().id(), by, now))));
    }

    private Ruling<WorkList.Row> handOver(WorkList.Row row, String to, Actor by, Moment now) {
        Act act = new HouseAct.TaskHandedOver(now.today(), row.kind(), row.assignee(), to);
        return desk.record(row.reference(), by, now, file -> Step.of(act), step -> {})
                .flatMap(standing -> give(row, to));
    }

    private Ruling<Actor> receiver(String person, Moment now) {
        String deputy = people.absencesOn(now.today()).stream()
                .filter(absence -> absence.person().equals(person))
                .map(People.Absence::deputy)
                .findFirst()
                .orElse(person);
        return actors.find(deputy, now.today())
                .<Ruling<Actor>>map(Ruling::granted)
                .orElseGet(() -> Ruling.refused(Article.internalRule(), CaseReason.PERSON_UNKNOWN, person));
    }

    /** The form is checked, the act recorded and the process moved on, or none of it. */
    public Ruling<Standing> complete(String taskId, TaskForm form, Actor actor, Moment now) {
        return unit.run(() -> completed(lockWithCase(taskId), taskId, form, actor, now));
    }

    /** The same of a task that was looked up already; which case it is about never changes. */
    public Ruling<Standing> complete(WorkList.Row seen, TaskForm form, Actor actor, Moment now) {
        return unit.run(() -> {
            desk.hold(seen.reference());
            return completed(list.lockHeld(seen.id()), seen.id(), form, actor, now);
        });
    }

    private Ruling<Standing> completed(
            Optional<WorkList.Row> locked, String taskId, TaskForm form, Actor actor, Moment now) {
        return open(locked, taskId, actor)
                .flatMap(row -> mayComplete(row, actor, now))
                .flatMap(row -> desk.record(
                        row.reference(),
                        actor,
                        now,
                        file -> steps.decide(row.kind(), row.matter(), form, file, actor, now.today()),
                        step -> goOn(row, step, actor)))
                .flatMap(standing -> following.after(form, standing, now));
    }

    /** A case that ends takes its open tasks with it, the one that was done too. */
    private void goOn(WorkList.Row row, Step step, Actor actor) {
        if (step.ends()) process.ended(row.reference());
        else
            process.atOnce(() -> {
                process.complete(row.id(), actor.id(), step.answers());
                step.begins().filter(SideProcess::isBeside).ifPresent(side -> begin(side, row.reference()));
            });
        if (step.ordersReply()) process.replyOrdered(row.reference());
        step.begins().filter(side -> !side.isBeside()).ifPresent(side -> begin(side, row.reference()));
    }

    private void begin(SideProcess side, Reference reference) {
        process.begin(side, reference, MatterDays.matterOf(side));
    }

    /** The case first, as every other act on it does. */
    private Optional<WorkList.Row> lockWithCase(String taskId) {
        list.find(taskId).map(WorkList.Row::reference).ifPresent(desk::hold);
        return list.lockHeld(taskId);
    }

    /** Who has it completes it; a free one is claimed by completing it. */
    private Ruling<WorkList.Row> mayComplete(WorkList.Row row, Actor actor, Moment now) {
        return row.assignee() == null ? mayTake(row, actor) : holds(row, actor, now);
    }

    private Ruling<WorkList.Row> holds(WorkList.Row row, Actor actor, Moment now) {
        String holder = row.assignee();
        if (actor.id().equals(holder)) return Ruling.granted(row);
        boolean standsIn =
                holder != null && actors.standsInFor(actor.id(), now.today()).contains(holder);
        if (standsIn) return mayTake(row, actor);
        Ruling<WorkList.Row> may = mayTake(row, actor);
        if (may instanceof Refused<WorkList.Row>) return may;
        return holder == null ? Ruling.refused(Permissions.HOUSE_RULE, CaseReason.TASK_NOT_YOURS) : taken(holder);
    }

    private static Ruling<WorkList.Row> mayTake(WorkList.Row row, Actor actor) {
        boolean role = row.kind().roles().stream().anyMatch(actor::is);
        if (!role) return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.TASK_NOT_FOR_ROLE, row.kind());
        boolean division = !row.kind().isDivisional()
                || row.division() == null
                || Objects.equals(row.division(), actor.division());
        return division
                ? Ruling.granted(row)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.OTHER_DIVISION, String.valueOf(row.division()));
    }

    private static boolean mayWatch(WorkList.Row row, Actor actor) {
        return Permissions.maySee(actor, row.division());
    }

    private static Ruling<WorkList.Row> mayAssign(WorkList.Row row, Actor by) {
        boolean head =
                by.is(Role.OFFICE_HEAD) || (by.is(Role.DIVISION_HEAD) && Objects.equals(by.division(), row.division()));
        return head
                ? Ruling.granted(row)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, ActKind.TASK_HANDED_OVER);
    }

    private Ruling<WorkList.Row> give(WorkList.Row row, @Nullable String person) {
        list.assign(row.id(), person);
        process.assign(row.id(), person);
        return Ruling.granted(list.find(row.id()).orElseThrow());
    }

    private Ruling<WorkList.Row> found(Optional<WorkList.Row> row, String taskId) {
        return row.<Ruling<WorkList.Row>>map(Ruling::granted).orElseGet(() -> done.refusal(taskId));
    }

    private static <T> Ruling<T> gone(String taskId) {
        return Ruling.refused(Article.internalRule(), CaseReason.TASK_GONE);
    }

    private Ruling<WorkList.Row> taken(String holder) {
        String name = people.name(holder).orElse(holder);
        return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.TASK_TAKEN, name);
    }
}
