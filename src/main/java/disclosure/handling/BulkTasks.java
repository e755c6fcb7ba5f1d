package disclosure.handling;

import disclosure.casefile.Actor;
import disclosure.law.Ruling;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/** The same thing done to many tasks, each on its own: one that is refused does not hold up the others. */
@Service
public class BulkTasks {

    /** Rows of one call. */
    public static final int MAX = 200;

    private final WorkingTasks tasks;

    public BulkTasks(WorkingTasks tasks) {
        this.tasks = tasks;
    }

    /** What came of one row. */
    public record Result(String id, Ruling<?> ruling) {}

    public List<Result> claim(List<String> ids, Actor actor, Moment now) {
        return each(ids, id -> tasks.claim(id, actor, now));
    }

    public List<Result> unclaim(List<String> ids, Actor actor, Moment now) {
        return each(ids, id -> tasks.unclaim(id, actor, now));
    }

    public List<Result> assign(List<String> ids, String person, Actor actor, Moment now) {
        return each(ids, id -> tasks.assign(id, person, actor, now));
    }

    public List<Result> complete(List<String> ids, TaskForm form, Actor actor, Moment now) {
        return each(ids, id -> tasks.complete(id, form, actor, now));
    }

    private static List<Result> each(List<String> ids, Function<String, Ruling<?>> one) {
        return ids.stream().distinct().map(id -> new Result(id, one.apply(id))).toList();
    }
}
