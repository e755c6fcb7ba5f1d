package disclosure.store;

import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import disclosure.handling.WorkList;
import disclosure.handling.WorkList.Query;
import disclosure.handling.WorkList.Viewer;
import disclosure.store.Database.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A query of the work list as SQL over {@code task_row t} and {@code case_file c}; what the viewer may see comes first. */
final class WorkListFilter {

    private static final String TASKS = "FROM task_row t ";
    /** Apart from the rest of the question, whose order would have H2 read all tasks first. */
    private static final String TASKS_OF_ACTED = "FROM (SELECT t.* FROM " + Database.wanted("acted")
            + " JOIN task_row t ON t.agency = :agency AND t.reference = wanted.one) t ";

    /** What belongs to each task. */
    static final String ITS_CASE = "JOIN case_file c ON c.agency = t.agency AND c.reference = t.reference ";

    private static final String NOTHING = "1 = 0";
    private static final String EVERYTHING = "1 = 1";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new HashMap<>();
    private final WorkList.Sort sort;
    private final @Nullable Collection<String> acted;
    private String tasks = TASKS;

    private WorkListFilter(WorkList.Sort sort, @Nullable Collection<String> acted) {
        this.sort = sort;
        this.acted = acted;
        conditions.add("t.agency = :agency");
    }

    /** @param acted cases in which the viewer acted, as {@link #counting} has them; looked at where the scope asks for it */
    static WorkListFilter of(Query query, @Nullable Collection<String> acted) {
        WorkListFilter filter = new WorkListFilter(query.sort(), acted);
        if (query.scope() == WorkList.Scope.WAITING) filter.tasks = filter.tasksOfActed();
        filter.conditions.add(filter.visible(query.viewer(), query.scope()));
        filter.add("t.division = :division", "division", query.division());
        filter.add("c.stage = :stage", "stage", query.stage());
        // The same of the case, which has an index by both.
        if (query.stage() != null) filter.add("c.division = :division", "division", query.division());
        filter.add("t.due_on < :today", "today", query.overdueOn());
        filter.add("t.planned_on < :planday", "planday", query.behindPlanOn());
        filter.add("t.due_on >= :duefrom", "duefrom", query.dueFrom());
        filter.add("t.due_on <= :dueto", "dueto", query.dueTo());
        String text = query.text();
        if (text != null) filter.add("c.search_text LIKE :text ESCAPE '!'", "text", StoredText.anywhere(text));
        return filter;
    }

    /** What the viewer has or may take of some kinds, the most urgent first. */
    static WorkListFilter waiting(Viewer viewer, Collection<TaskKind> kinds) {
        WorkListFilter filter = new WorkListFilter(WorkList.Sort.DUE, null);
        filter.conditions.add("(" + filter.visible(viewer, WorkList.Scope.MINE) + " OR "
                + filter.visible(viewer, WorkList.Scope.CLAIMABLE) + ")");
        filter.add("t.task_kind IN (:wanted)", "wanted", kinds);
        return filter;
    }

    /**
     * For all figures above the list in one question.
     *
     * @param acted each case in which the viewer acted, so that its tasks are looked up; null to ask of each task whether the
     *     viewer acted in its case. Neither has the database collect all acts of a person
     */
    static WorkListFilter counting(Viewer viewer, @Nullable Collection<String> acted, LocalDate today, LocalDate soon) {
        WorkListFilter filter = new WorkListFilter(WorkList.Sort.DUE, acted);
        filter.params.put("today", today);
        filter.params.put("soon", soon);
        filter.conditions.add(filter.visible(viewer, WorkList.Scope.ALL));
        return filter;
    }

    /**
     * That question; its columns are in the order of {@link WorkList.Counts}. Who sees all has each figure counted by an index;
     * for anybody else the tasks that they see are read once for all figures.
     */
    String figures(Viewer viewer) {
        UnaryOperator<String> figure = viewer.seesAll() ? WorkListFilter::apart : WorkListFilter::amongOthers;
        String mine = visible(viewer, WorkList.Scope.MINE);
        String figures = String.join(
                ", ",
                figure.apply(mine),
                figure.apply(mine + " AND t.due_on < :today"),
                figure.apply(visible(viewer, WorkList.Scope.CLAIMABLE)),
                figure.apply(EVERYTHING),
                apart(tasksOfActed(), visible(viewer, WorkList.Scope.WAITING)),
                figure.apply("t.due_on = :today"),
                figure.apply("t.due_on >= :today AND t.due_on <= :soon"),
                figure.apply("t.due_on < :today"),
                figure.apply("t.planned_on < :today"));
        return "SELECT " + figures + (viewer.seesAll() ? "" : " " + from(TASKS, figures + where()) + where());
    }

    private static String apart(String condition) {
        return apart(TASKS, condition);
    }

    private static String apart(String tasks, String condition) {
        return "(SELECT COUNT(*) " + from(tasks, condition) + "WHERE t.agency = :agency AND " + condition + ")";
    }

    private static String amongOthers(String condition) {
        return "COUNT(CASE WHEN " + condition + " THEN 1 END)";
    }

    /** Every task has a case: where nothing is asked of it, it need not be read. */
    private static String from(String tasks, String asked) {
        return asked.contains("c.") ? tasks + ITS_CASE : tasks;
    }

    /** Tasks, with their cases where something is asked of those. */
    String from() {
        return from(tasks, where());
    }

    String fromWithCase() {
        return tasks + ITS_CASE;
    }

    private String tasksOfActed() {
        return acted == null ? TASKS : TASKS_OF_ACTED;
    }

    String where() {
        return "WHERE " + String.join(" AND ", conditions);
    }

    /** Total, so that pages neither repeat nor skip a row; column by column as the indexes of the list have it. */
    String order() {
        String received = "t.received_on NULLS LAST, t.case_year, t.case_serial, t.task_id";
        return switch (sort) {
            case DUE -> " ORDER BY t.agency, t.due_on NULLS LAST, t.planned_on NULLS LAST, " + received;
            case RECEIVED -> " ORDER BY t.agency, " + received;
        };
    }

    Statement bind(Statement statement) {
        params.forEach(statement::param);
        return acted == null ? statement : statement.keys("acted", acted);
    }

    private String visible(Viewer viewer, WorkList.Scope scope) {
        if (viewer.roles().stream().noneMatch(Role::seesCases)) return NOTHING;
        return switch (scope) {
            case MINE -> mine(viewer);
            case CLAIMABLE -> claimable(viewer);
            case ALL -> all(viewer);
            case WAITING -> waiting(viewer);
        };
    }

    private String all(Viewer viewer) {
        if (viewer.seesAll()) return EVERYTHING;
        if (ofOwnDivision(viewer).equals(NOTHING)) conditions.add(inHand(viewer));
        return "(" + mine(viewer) + " OR " + claimable(viewer) + " OR " + ofOwnDivision(viewer) + ")";
    }

    /** What of {@link #all} can be told without the case, so that the cases of other tasks are not read. */
    private String inHand(Viewer viewer) {
        Collection<TaskKind> kinds = WorkList.kindsFor(viewer.roles());
        if (!kinds.isEmpty()) params.put("kinds", kinds);
        String free = kinds.isEmpty() ? "" : " OR (t.assignee IS NULL AND t.task_kind IN (:kinds))";
        return "(" + mine(viewer) + free + ")";
    }

    private String mine(Viewer viewer) {
        List<String> people = new ArrayList<>(viewer.standsInFor());
        people.add(viewer.person());
        if (people.size() == 1) {
            params.put("person", viewer.person());
            return "t.assignee = :person";
        }
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
        String own = division == null ? "" : " OR t.division = :own";
        if (division != null) params.put("own", division);
        return "(t.task_kind NOT IN (:divisional) OR t.division IS NULL" + own + ")";
    }

    /** Of a case in which the viewer acted, which goes with {@link #tasksOfActed}, and that the viewer may still read. */
    private String waiting(Viewer viewer) {
        params.put("me", viewer.person());
        String readable = EVERYTHING;
        if (!viewer.maySee(null)) {
            String own = viewer.division();
            if (own == null || !viewer.maySee(own)) return NOTHING;
            params.put("own", own);
            readable = "t.division = :own";
        }
        String inItsCase = acted != null
                ? ""
                : " AND EXISTS (SELECT 1 FROM case_act a WHERE a.agency = :agency AND a.actor = :me"
                        + " AND a.reference = t.reference)";
        return "(" + readable + " AND (t.assignee IS NULL OR NOT " + mine(viewer) + ") AND NOT " + claimable(viewer)
                + inItsCase + ")";
    }

    private String ofOwnDivision(Viewer viewer) {
        String division = viewer.division();
        if (division == null || !viewer.roles().contains(Role.DIVISION_HEAD)) return NOTHING;
        params.put("own", division);
        return "t.division = :own";
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value == null) return;
        conditions.add(condition);
        params.put(name, value);
    }
}
