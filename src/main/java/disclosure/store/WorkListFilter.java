package disclosure.store;

import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import disclosure.handling.WorkList;
import disclosure.handling.WorkList.Query;
import disclosure.handling.WorkList.Viewer;
import disclosure.store.Database.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A query of the work list as SQL over {@code task_row t} and {@code case_file c}; what the viewer may see comes first. */
final class WorkListFilter {

    private static final String NOTHING = "1 = 0";
    private static final String EVERYTHING = "1 = 1";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final WorkList.Sort sort;

    private WorkListFilter(WorkList.Sort sort) {
        this.sort = sort;
        conditions.add("t.agency = :agency");
    }

    static WorkListFilter of(Query query) {
        WorkListFilter filter = new WorkListFilter(query.sort());
        filter.conditions.add(filter.visible(query.viewer(), query.scope()));
        filter.add("c.division = :division", "division", query.division());
        filter.add("c.stage = :stage", "stage", query.stage());
        filter.add("t.due_on < :today", "today", query.overdueOn());
        filter.add("t.planned_on < :planday", "planday", query.behindPlanOn());
        String text = query.text();
        if (text != null) filter.add("c.search_text LIKE :text ESCAPE '!'", "text", StoredText.anywhere(text));
        return filter;
    }

    String where() {
        return "WHERE " + String.join(" AND ", conditions);
    }

    /** Total, so that pages neither repeat nor skip a row. */
    String order() {
        String received = "c.received_on NULLS LAST, c.case_year, c.case_serial, t.task_id";
        return switch (sort) {
            case DUE -> " ORDER BY t.due_on NULLS LAST, t.planned_on NULLS LAST, " + received;
            case RECEIVED -> " ORDER BY " + received;
        };
    }

    Statement bind(Statement statement) {
        params.forEach(statement::param);
        return statement;
    }

    private String visible(Viewer viewer, WorkList.Scope scope) {
        if (viewer.roles().stream().noneMatch(Role::seesCases)) return NOTHING;
        return switch (scope) {
            case MINE -> mine(viewer);
            case CLAIMABLE -> claimable(viewer);
            case ALL -> all(viewer);
        };
    }

    private String all(Viewer viewer) {
        if (viewer.seesAll()) return EVERYTHING;
        return "(" + mine(viewer) + " OR " + claimable(viewer) + " OR " + ofOwnDivision(viewer) + ")";
    }

    private String mine(Viewer viewer) {
        List<String> people = new ArrayList<>(viewer.standsInFor());
        people.add(viewer.person());
        params.put("people", people);
        return "t.assignee IN (:people)";
    }

    private String claimable(Viewer viewer) {
        Collection<TaskKind> kinds = WorkList.kindsFor(viewer.roles());
        if (kinds.isEmpty()) return NOTHING;
        params.put("kinds", kinds);
        return "(t.assignee IS NULL AND t.task_kind IN (:kinds) AND " + inReach(kinds, viewer.division()) + ")";
    }

    /** A divisional task is for the case's own division, or for any while the case has none. */
    private String inReach(Collection<TaskKind> kinds, @Nullable String division) {
        List<TaskKind> divisional =
                kinds.stream().filter(TaskKind::isDivisional).toList();
        if (divisional.isEmpty()) return EVERYTHING;
        params.put("divisional", divisional);
        String own = division == null ? "" : " OR c.division = :own";
        if (division != null) params.put("own", division);
        return "(t.task_kind NOT IN (:divisional) OR c.division IS NULL" + own + ")";
    }

    private String ofOwnDivision(Viewer viewer) {
        String division = viewer.division();
        if (division == null || !viewer.roles().contains(Role.DIVISION_HEAD)) return NOTHING;
        params.put("own", division);
        return "c.division = :own";
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value == null) return;
        conditions.add(condition);
        params.put(name, value);
    }
}
