package disclosure.handling;

import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Leaves acts in a case and moves its process as a use case would, with nothing asked but what every act is asked. */
public final class SideDriver {

    private final CaseDesk desk;
    private final WorkList list;
    private final CaseProcess process;

    SideDriver(CaseDesk desk, WorkList list, CaseProcess process) {
        this.desk = desk;
        this.list = list;
        this.process = process;
    }

    public Ruling<Standing> begins(
            SideProcess side, String matter, Reference reference, Act act, Actor actor, Moment now) {
        return desk.record(reference, actor, now, file -> Step.of(act), step -> process.begin(side, reference, matter));
    }

    public Ruling<Standing> records(Reference reference, Act act, Actor actor, Moment now) {
        return desk.record(reference, actor, now, file -> Step.of(act), step -> {});
    }

    public Ruling<Standing> reopensDraft(Reference reference, Act act, Actor actor, Moment now) {
        return desk.record(reference, actor, now, file -> Step.of(act), step -> process.draftReopened(reference));
    }

    public Ruling<Standing> ordersReply(String taskId, Act act, Actor actor, Moment now) {
        Reference reference = list.find(taskId).orElseThrow().reference();
        return desk.record(reference, actor, now, file -> Step.of(act), step -> {
            process.complete(taskId, actor.id(), Set.of());
            process.replyOrdered(reference);
        });
    }

    /** A task is done with those acts; the process is told the answers that do not follow from them. */
    public Ruling<Standing> completes(String taskId, List<Act> acts, Set<Answer> answers, Actor actor, Moment now) {
        Step step = new Step(acts, answers, false, Optional.empty());
        return desk.record(
                list.find(taskId).orElseThrow().reference(),
                actor,
                now,
                file -> Ruling.granted(step),
                done -> process.complete(taskId, actor.id(), done.answers()));
    }

    public Ruling<Standing> ends(String taskId, Act act, Actor actor, Moment now) {
        Reference reference = list.find(taskId).orElseThrow().reference();
        return desk.record(reference, actor, now, file -> Step.ending(act), step -> process.ended(reference));
    }
}
