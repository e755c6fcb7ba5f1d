package disclosure.desk;

import disclosure.casefile.Actor;
import disclosure.casefile.Role;
import disclosure.desk.CaseSheet.TaskSheet;
import disclosure.desk.CaseSheets.Failed;
import disclosure.handling.Actors;
import disclosure.handling.FormDrafts.Draft;
import disclosure.handling.KeepingDrafts;
import disclosure.handling.KeepingDrafts.Begun;
import disclosure.handling.Moment;
import disclosure.handling.ReadingCases.Opened;
import disclosure.handling.WorkList.Row;
import disclosure.page.PageForm;
import disclosure.page.PlannedDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the open tasks of a case: who has each, and its form for whoever has it, going on where it was left. */
@Component
class TaskSheets {

    /** Names the draft that is on the page now, not the one that was there when the form was begun. */
    private static final String OF_THE_PAGE = "sha256";

    private final Actors actors;
    private final Names names;
    private final KeepingDrafts drafts;

    TaskSheets(Actors actors, Names names, KeepingDrafts drafts) {
        this.actors = actors;
        this.names = names;
        this.drafts = drafts;
    }

    TaskSheet sheet(Row row, Opened opened, Actor actor, Moment now, @Nullable Failed failed) {
        String holder = row.assignee();
        boolean mine = holder != null
                && (holder.equals(actor.id())
                        || actors.standsInFor(actor.id(), now.today()).contains(holder));
        Begun begun = mine ? drafts.begun(row.id(), actor) : new Begun(Optional.empty(), 0);
        boolean again = failed != null && failed.place().equals(row.id());
        Draft draft = again ? null : begun.mine().orElse(null);
        return new TaskSheet(
                row,
                PlannedDay.of(row.plannedOn(), now.today()),
                names.person(holder),
                holder == null && CaseSheets.fits(row, actor),
                mine,
                givesOut(row, actor) ? names.candidates(row.kind(), row.division()) : Map.of(),
                mine ? form(row, opened, failed, draft) : null,
                draft,
                begun.seen());
    }

    private static PageForm form(Row row, Opened opened, @Nullable Failed failed, @Nullable Draft draft) {
        if (failed != null && failed.place().equals(row.id())) return failed.form();
        PageForm fresh = TaskForms.fresh(row.kind(), opened.file());
        if (draft == null) return fresh;
        Map<String, List<String>> typed = new LinkedHashMap<>(draft.fields());
        if (!fresh.value(OF_THE_PAGE).isEmpty()) typed.put(OF_THE_PAGE, fresh.values(OF_THE_PAGE));
        return PageForm.again(fresh.type(), typed);
    }

    private static boolean givesOut(Row row, Actor actor) {
        return actor.is(Role.OFFICE_HEAD)
                || (actor.is(Role.DIVISION_HEAD) && Objects.equals(actor.division(), row.division()));
    }
}
