package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.TaskKind;
import disclosure.desk.CaseSheets.Failed;
import disclosure.handling.TaskForm;
import disclosure.handling.WorkList.Row;
import disclosure.handling.WorkingTasks;
import disclosure.page.FormBinder;
import disclosure.page.PageForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the form of a task from what was sent. */
@Component
class SentForms {

    /** A form as it was sent, whether its task is still open or not. @param seen latest draft its page knew of */
    record Sent(String task, PageForm form, int seen) {

        Failed failed() {
            return new Failed(task, form);
        }
    }

    private final WorkingTasks tasks;

    SentForms(WorkingTasks tasks) {
        this.tasks = tasks;
    }

    /** A task that is no longer open is known by the kind that its form names; empty where that is none. */
    Optional<Sent> of(String task, Actor actor, Map<String, String[]> parameters) {
        return tasks.find(task, actor)
                .toOptional()
                .map(Row::kind)
                .or(() -> kind(one(parameters, "taskKind")))
                .map(kind -> {
                    Class<? extends TaskForm> type = TaskForm.completing(kind);
                    Map<String, List<String>> typed = FormBinder.typed(type, parameters);
                    return new Sent(task, PageForm.again(type, typed), seen(parameters));
                });
    }

    /** A button that says to take one's own names the draft it is to go over. */
    static int seen(Map<String, String[]> parameters) {
        String over = one(parameters, "draftOver");
        String seen = over.isEmpty() ? one(parameters, "draftSeen") : over;
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private static Optional<TaskKind> kind(String name) {
        return Arrays.stream(TaskKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static String one(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }
}
