package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.handling.FormDrafts.Draft;
import disclosure.handling.WorkList.Row;
import disclosure.law.Article;
import disclosure.law.Ruling;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Keeps what somebody who has a task types into its form, until it is sent. Nothing of it is an act. */
@Service
public class KeepingDrafts {

    /** Characters of one draft, names of fields included; a form that is filled to its limits has fewer. */
    static final int MOST_CHARACTERS = 400_000;

    private final FormDrafts drafts;
    private final WorkList list;
    private final Actors actors;
    private final UnitOfWork unit;

    KeepingDrafts(FormDrafts drafts, WorkList list, Actors actors, UnitOfWork unit) {
        this.drafts = drafts;
        this.list = list;
        this.actors = actors;
        this.unit = unit;
    }

    /**
     * What a form of a task begins with.
     *
     * @param seen the version of the latest draft of the task by whomever, 0 for none
     */
    public record Begun(Optional<Draft> mine, int seen) {}

    /** For one who has the task. */
    public Begun begun(String taskId, Actor actor) {
        List<Draft> all = drafts.of(taskId);
        return new Begun(
                all.stream().filter(draft -> draft.person().equals(actor.id())).findFirst(), latest(all));
    }

    /** Refused where somebody, perhaps the same person in another window, has kept something that was not seen yet. */
    public Ruling<Draft> keep(String taskId, Map<String, List<String>> fields, int seen, Actor actor, Moment now) {
        return unit.run(() -> held(list.lock(taskId), actor, now).flatMap(row -> {
            List<Draft> all = drafts.of(taskId);
            if (latest(all) > seen) return Ruling.refused(Article.internalRule(), CaseReason.CHANGED_MEANWHILE);
            if (characters(fields) > MOST_CHARACTERS)
                return Ruling.refused(Article.internalRule(), InputReason.DRAFT_TOO_LONG, MOST_CHARACTERS);
            Draft draft = new Draft(taskId, actor.id(), fields, latest(all) + 1, now.at());
            drafts.keep(row.reference(), draft);
            return Ruling.granted(draft);
        }));
    }

    public Ruling<Row> discard(String taskId, Actor actor, Moment now) {
        return unit.run(() -> held(list.lock(taskId), actor, now).map(row -> {
            drafts.forget(taskId, actor.id());
            return row;
        }));
    }

    /** The latest that was kept since by anybody, for one who has the task. */
    public Optional<Draft> since(String taskId, int seen, Actor actor, Moment now) {
        return held(list.find(taskId), actor, now).isGranted()
                ? drafts.of(taskId).stream()
                        .filter(draft -> draft.version() > seen)
                        .reduce((one, later) -> later)
                : Optional.empty();
    }

    /** The same by somebody else, which is a reason to look before sending one's own. */
    public Optional<Draft> sinceByAnother(String taskId, int seen, Actor actor, Moment now) {
        return since(taskId, seen, actor, now).filter(draft -> !draft.person().equals(actor.id()));
    }

    private Ruling<Row> held(Optional<Row> found, Actor actor, Moment now) {
        if (found.isEmpty()) return Ruling.refused(Article.internalRule(), CaseReason.TASK_GONE);
        String holder = found.get().assignee();
        boolean holds = holder != null
                && (holder.equals(actor.id())
                        || actors.standsInFor(actor.id(), now.today()).contains(holder));
        return holds ? Ruling.granted(found.get()) : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.TASK_NOT_YOURS);
    }

    private static int latest(List<Draft> all) {
        return all.stream().mapToInt(Draft::version).max().orElse(0);
    }

    private static int characters(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
