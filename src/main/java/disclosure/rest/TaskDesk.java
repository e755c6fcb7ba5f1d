package disclosure.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Standing;
import disclosure.handling.Moment;
import disclosure.handling.RecentSignIn;
import disclosure.handling.WorkList;
import disclosure.handling.WorkingTasks;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import org.springframework.stereotype.Component;

/**
 * One thing done to one task. A task that the person may not even see is as unknown as none: no refusal tells that it is
 * there, or whose.
 */
@Component
class TaskDesk {

    private final WorkingTasks tasks;
    private final Forms forms;
    private final RecentSignIn signIn;

    TaskDesk(WorkingTasks tasks, Forms forms, RecentSignIn signIn) {
        this.tasks = tasks;
        this.forms = forms;
        this.signIn = signIn;
    }

    Ruling<WorkList.Row> claim(String id, Actor actor, Moment now) {
        return tasks.find(id, actor).flatMap(seen -> tasks.claim(id, actor, now));
    }

    Ruling<WorkList.Row> unclaim(String id, Actor actor, Moment now) {
        return tasks.find(id, actor).flatMap(seen -> tasks.unclaim(id, actor, now));
    }

    Ruling<WorkList.Row> assign(String id, String person, Actor actor, Moment now) {
        return tasks.find(id, actor).flatMap(seen -> tasks.assign(id, person, actor, now));
    }

    /** The kind of the task decides how its form is read. */
    Ruling<Standing> complete(String id, JsonNode form, Actor actor, Moment now) throws JsonProcessingException {
        Ruling<WorkList.Row> seen = tasks.toComplete(id, actor);
        if (seen instanceof Refused<WorkList.Row> refused) return new Refused<>(refused.refusal());
        WorkList.Row row = seen.orElseThrow();
        if (row.kind().isDecision() && !signIn.isRecent(now.at()))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.PASSWORD_NEEDED);
        return tasks.complete(row, forms.read(row.kind(), form), actor, now);
    }
}
