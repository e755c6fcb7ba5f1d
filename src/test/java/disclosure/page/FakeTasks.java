package disclosure.page;

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
import org.jspecify.annotations.Nullable;

/** Open tasks in memory, and a process that only ever asks to register; a test opens what else it needs. */
public final class FakeTasks implements WorkList, CaseProcess {

    private final CaseFiles files;
    private final Map<String, Past> done = new LinkedHashMap<>();
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private int last;

    FakeTasks(CaseFiles files) {
        this.files = files;
    }

    public String open(TaskKind kind, Reference reference) {
        String id = "t" + ++last;
        opened(id, kind, reference, null, Instant.EPOCH);
        return id;
    }

    /** Everything that is open. */
    public List<Row> all() {
        return List.copyOf(rows.values());
    }

    @Override
    public void opened(String taskId, TaskKind kind, Reference reference, @Nullable String matter, Instant at) {
        Standing s = files.standing(reference).orElseThrow();
        rows.put(
                taskId,
                new Row(
                        taskId,
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
                        s.paused(),
                        s.provisional(),
                        at));
    }

    @Override
    public void closed(String taskId) {
        Row row = rows.remove(taskId);
        if (row != null) done.put(taskId, new Past(row.reference(), row.kind()));
    }

    @Override
    public boolean claim(String taskId, String person) {
        assign(taskId, person);
        return true;
    }

    @Override
    public void assign(String taskId, String person) {
        rows.computeIfPresent(taskId, (id, r) -> row(r, person, r.dueOn(), r.plannedOn()));
    }

    @Override
    public void dueOn(String taskId, LocalDate dueOn, LocalDate plannedOn) {
        rows.computeIfPresent(taskId, (id, r) -> row(r, r.assignee(), dueOn, plannedOn));
    }

    private static Row row(Row r, String assignee, LocalDate dueOn, LocalDate plannedOn) {
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
        List<Row> found = rows.values().stream()
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
                .filter(row -> query.overdueOn() == null
                        || (row.dueOn() != null && row.dueOn().isBefore(query.overdueOn())))
                .filter(row -> query.behindPlanOn() == null
                        || (row.plannedOn() != null && row.plannedOn().isBefore(query.behindPlanOn())))
                .filter(row -> query.dueTo() == null
                        || (row.dueOn() != null
                                && !row.dueOn().isBefore(query.dueFrom())
                                && !row.dueOn().isAfter(query.dueTo())))
                .filter(row -> query.text() == null || row.subject().contains(query.text()))
                .toList();
        long skipped = (long) query.page() * query.size();
        return new Page<>(found.stream().skip(skipped).limit(query.size()).toList(), found.size());
    }

    @Override
    public void start(Reference reference, boolean receiptDayFixed) {
        open(receiptDayFixed ? TaskKind.REGISTER_REQUEST : TaskKind.CONFIRM_RECEIPT, reference);
    }

    @Override
    public void complete(String taskId, String person, Set<Answer> answers) {
        closed(taskId);
    }

    @Override
    public Optional<Past> past(String taskId) {
        return Optional.ofNullable(done.get(taskId));
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
