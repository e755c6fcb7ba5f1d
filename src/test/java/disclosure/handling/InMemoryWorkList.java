package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Open tasks without a database; what a row shows of its case is read from where the case stands. */
public final class InMemoryWorkList implements WorkList, Remembering {

    private record Entry(
            String id,
            TaskKind kind,
            Reference reference,
            @Nullable String matter,
            @Nullable String assignee,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate plannedOn,
            Instant since) {

        Entry assigned(@Nullable String person) {
            return new Entry(id, kind, reference, matter, person, dueOn, plannedOn, since);
        }

        Entry due(@Nullable LocalDate day, @Nullable LocalDate plan) {
            return new Entry(id, kind, reference, matter, assignee, day, plan, since);
        }
    }

    private static final Comparator<Row> BY_RECEIPT = Comparator.comparing(
                    Row::receivedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Row::reference)
            .thenComparing(Row::id);
    private static final Comparator<Row> BY_DUE_DAY = Comparator.comparing(
                    Row::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Row::plannedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_RECEIPT);

    private final CaseFiles files;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public InMemoryWorkList(CaseFiles files) {
        this.files = files;
    }

    @Override
    public synchronized void opened(
            String taskId, TaskKind kind, Reference reference, @Nullable String matter, Instant at) {
        Entry before = entries.putIfAbsent(taskId, new Entry(taskId, kind, reference, matter, null, null, null, at));
        if (before != null) throw new IllegalStateException("opened twice: " + taskId);
    }

    @Override
    public synchronized void closed(String taskId) {
        entries.remove(taskId);
    }

    @Override
    public synchronized boolean claim(String taskId, String person) {
        AtomicBoolean free = new AtomicBoolean();
        change(taskId, entry -> {
            free.set(entry.assignee() == null);
            return free.get() ? entry.assigned(person) : entry;
        });
        return free.get();
    }

    @Override
    public synchronized void assign(String taskId, @Nullable String person) {
        change(taskId, entry -> entry.assigned(person));
    }

    @Override
    public synchronized void dueOn(String taskId, @Nullable LocalDate dueOn, @Nullable LocalDate plannedOn) {
        change(taskId, entry -> entry.due(dueOn, plannedOn));
    }

    private void change(String taskId, Function<Entry, Entry> change) {
        entries.computeIfPresent(taskId, (id, entry) -> change.apply(entry));
    }

    @Override
    public synchronized Optional<Row> find(String taskId) {
        return Optional.ofNullable(entries.get(taskId)).map(this::row);
    }

    @Override
    public Optional<Row> lock(String taskId) {
        return find(taskId);
    }

    @Override
    public List<Row> of(Reference reference) {
        return rows().filter(row -> row.reference().equals(reference)).toList();
    }

    @Override
    public Page<Row> list(Query query) {
        List<Row> found = rows().filter(row -> visible(row, query.viewer(), query.scope()))
                .filter(row -> matches(row, query))
                .sorted(query.sort() == Sort.DUE ? BY_DUE_DAY : BY_RECEIPT)
                .toList();
        long skipped = (long) query.page() * query.size();
        return new Page<>(found.stream().skip(skipped).limit(query.size()).toList(), found.size());
    }

    private static boolean matches(Row row, Query query) {
        return (query.division() == null || query.division().equals(row.division()))
                && (query.stage() == null || query.stage() == row.stage())
                && (query.overdueOn() == null || isBefore(row.dueOn(), query.overdueOn()))
                && (query.behindPlanOn() == null || isBefore(row.plannedOn(), query.behindPlanOn()))
                && (query.dueFrom() == null || (row.dueOn() != null && !isBefore(row.dueOn(), query.dueFrom())))
                && (query.dueTo() == null || isBefore(row.dueOn(), query.dueTo().plusDays(1)))
                && (query.text() == null || shows(row, query.text().toUpperCase(Locale.ROOT)));
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate other) {
        return day != null && day.isBefore(other);
    }

    private static boolean shows(Row row, String text) {
        return row.reference().value().contains(text)
                || row.subject().toUpperCase(Locale.ROOT).contains(text);
    }

    private boolean waiting(Row row, Viewer viewer) {
        boolean acted = files.find(row.reference()).orElseThrow().acts().stream()
                .anyMatch(act -> act.by().equals(viewer.person()));
        return acted && viewer.maySee(row.division()) && !mine(row, viewer) && !claimable(row, viewer);
    }

    private boolean visible(Row row, Viewer viewer, Scope scope) {
        if (viewer.roles().stream().noneMatch(Role::seesCases)) return false;
        return switch (scope) {
            case MINE -> mine(row, viewer);
            case CLAIMABLE -> claimable(row, viewer);
            case WAITING -> waiting(row, viewer);
            case ALL ->
                viewer.seesAll() || mine(row, viewer) || claimable(row, viewer) || ofDivisionHeaded(row, viewer);
        };
    }

    private static boolean mine(Row row, Viewer viewer) {
        String assignee = row.assignee();
        return assignee != null
                && (assignee.equals(viewer.person()) || viewer.standsInFor().contains(assignee));
    }

    private static boolean claimable(Row row, Viewer viewer) {
        boolean inReach = !row.kind().isDivisional()
                || row.division() == null
                || Objects.equals(row.division(), viewer.division());
        return row.assignee() == null
                && inReach
                && WorkList.kindsFor(viewer.roles()).contains(row.kind());
    }

    private static boolean ofDivisionHeaded(Row row, Viewer viewer) {
        return viewer.division() != null
                && viewer.division().equals(row.division())
                && viewer.roles().contains(Role.DIVISION_HEAD);
    }

    /** Every row, in the order the tasks came into being. */
    public synchronized Stream<Row> rows() {
        return entries.values().stream().map(this::row).toList().stream();
    }

    private Row row(Entry entry) {
        Standing standing = files.standing(entry.reference()).orElseThrow();
        return new Row(
                entry.id(),
                entry.kind(),
                entry.reference(),
                entry.matter(),
                standing.subject(),
                standing.stage(),
                standing.division(),
                entry.assignee(),
                entry.dueOn(),
                entry.plannedOn(),
                standing.receivedOn(),
                standing.paused(),
                standing.provisional(),
                entry.since());
    }

    public synchronized void clear() {
        entries.clear();
    }

    @Override
    public synchronized Runnable remember() {
        Map<String, Entry> then = new LinkedHashMap<>(entries);
        return () -> {
            entries.clear();
            entries.putAll(then);
        };
    }
}
