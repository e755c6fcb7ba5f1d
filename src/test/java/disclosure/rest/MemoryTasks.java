package disclosure.rest;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import disclosure.handling.Answer;
import disclosure.handling.CaseFiles;
import disclosure.handling.CaseProcess;
import disclosure.handling.Page;
import disclosure.handling.SideProcess;
import disclosure.handling.WakeUps;
import disclosure.handling.WorkList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Open tasks without an engine: a case opens with the task to register it, and tests open what else they need. */
final class MemoryTasks implements WorkList, CaseProcess {

    private final CaseFiles files;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Past> done = new LinkedHashMap<>();
    /** Thrown by the next claim, as a database would. */
    @Nullable
    RuntimeException failure;

    MemoryTasks(CaseFiles files) {
        this.files = files;
    }

    @Override
    public void start(Reference reference, boolean receiptDayFixed) {
        opened("t" + (rows.size() + done.size() + 1), TaskKind.REGISTER_REQUEST, reference, null, Instant.EPOCH);
    }

    @Override
    public void opened(String id, TaskKind kind, Reference reference, @Nullable String matter, Instant at) {
        Standing s = files.standing(reference).orElseThrow();
        rows.put(
                id,
                new Row(
                        id,
                        kind,
                        reference,
                        matter,
                        s.subject(),
                        s.stage(),
                        s.division(),
                        null,
                        s.replyDueOn(),
                        null,
                        s.receivedOn(),
                        false,
                        false,
                        at));
    }

    @Override
    public void complete(String taskId, String person, Set<Answer> answers) {
        closed(taskId);
    }

    @Override
    public void closed(String taskId) {
        Row row = rows.remove(taskId);
        if (row != null) done.put(taskId, new Past(row.reference(), row.kind()));
    }

    @Override
    public Optional<Past> past(String taskId) {
        return Optional.ofNullable(done.get(taskId));
    }

    @Override
    public boolean claim(String taskId, String person) {
        assign(taskId, person);
        return true;
    }

    @Override
    public void assign(String taskId, @Nullable String person) {
        if (failure != null) throw failure;
        change(taskId, r -> row(r, person, r.dueOn(), r.plannedOn()));
    }

    @Override
    public void dueOn(String taskId, @Nullable LocalDate dueOn, @Nullable LocalDate plannedOn) {
        change(taskId, r -> row(r, r.assignee(), dueOn, plannedOn));
    }

    private static Row row(Row r, @Nullable String assignee, @Nullable LocalDate dueOn, @Nullable LocalDate plannedOn) {
        return new Row(
                r.id(),
                r.kind(),
                r.reference(),
                r.matter(),
                r.subject(),
                r.stage(),
                r.division(),
                assignee,
                dueOn,
                plannedOn,
                r.receivedOn(),
                r.paused(),
                r.provisional(),
                r.since());
    }

    private void change(String id, UnaryOperator<Row> change) {
        rows.computeIfPresent(id, (key, row) -> change.apply(row));
    }

    @Override
    public Optional<Row> find(String taskId) {
        return Optional.ofNullable(rows.get(taskId));
    }

    @Override
    public Optional<Row> lock(String taskId) {
        return find(taskId);
    }

    @Override
    public List<Row> of(Reference reference) {
        return rows.values().stream()
                .filter(row -> row.reference().equals(reference))
                .toList();
    }

    @Override
    public Page<Row> list(Query query) {
        List<Row> hits = rows.values().stream()
                .filter(row -> switch (query.scope()) {
                    case MINE -> Objects.equals(row.assignee(), query.viewer().person());
                    case CLAIMABLE ->
                        row.assignee() == null
                                && row.kind().roles().stream()
                                        .anyMatch(query.viewer().roles()::contains);
                    case ALL -> true;
                    case WAITING ->
                        row.assignee() != null
                                && !row.assignee().equals(query.viewer().person());
                })
                .filter(row -> query.behindPlanOn() == null
                        || (row.plannedOn() != null && row.plannedOn().isBefore(query.behindPlanOn())))
                .toList();
        return new Page<>(
                hits.stream()
                        .skip((long) query.page() * query.size())
                        .limit(query.size())
                        .toList(),
                hits.size());
    }

    @Override
    public void correctionReceived(Reference reference) {}

    @Override
    public void noticeRevoked(Reference reference) {}

    @Override
    public void ended(Reference reference) {}

    @Override
    public void draftReopened(Reference reference) {}

    @Override
    public void begin(SideProcess process, Reference reference, String matter) {}

    @Override
    public void remedyDecided(Reference reference, String matter) {}

    @Override
    public void answerWanted(Reference reference, String matter) {}

    @Override
    public void replyOrdered(Reference reference) {}

    @Override
    public void rearm(Standing standing, WakeUps wakeUps) {}

    @Override
    public void replyTakenOver(Reference reference) {}
}
