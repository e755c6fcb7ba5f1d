package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.casefile.CaseFile;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.TaskKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits, read from the work list and the files as they are. */
public final class InMemoryWaitingWork implements WaitingWork {

    private static final int ALL = 200;

    private final WorkList list;
    private final CaseFiles files;

    public InMemoryWaitingWork(WorkList list, CaseFiles files) {
        this.list = list;
        this.files = files;
    }

    @Override
    public Page<WorkList.Row> waitingFor(WorkList.Viewer viewer, Collection<TaskKind> kinds, int page, int size) {
        List<WorkList.Row> found = Stream.of(WorkList.Scope.MINE, WorkList.Scope.CLAIMABLE)
                .flatMap(scope -> rows(viewer, scope))
                .filter(row -> kinds.contains(row.kind()))
                .sorted(Comparator.comparing(
                        WorkList.Row::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
        return new Page<>(found.stream().skip((long) page * size).limit(size).toList(), found.size());
    }

    @Override
    public int countFor(WorkList.Viewer viewer, Collection<TaskKind> kinds) {
        return (int) waitingFor(viewer, kinds, 0, 1).total();
    }

    private Stream<WorkList.Row> rows(WorkList.Viewer viewer, WorkList.Scope scope) {
        return list
                .list(new WorkList.Query(viewer, scope, null, null, null, null, null, WorkList.Sort.DUE, 0, ALL))
                .items()
                .stream();
    }

    @Override
    public List<Reference> undecided(ActKind proposed, Set<ActKind> decided) {
        return files.allCases().stream()
                .filter(reference -> {
                    CaseFile file = files.find(reference).orElseThrow();
                    return file.closedOn().isEmpty() && last(file, Set.of(proposed)) > last(file, decided);
                })
                .toList();
    }

    private static int last(CaseFile file, Set<ActKind> kinds) {
        return file.acts().stream()
                .filter(recorded -> kinds.contains(recorded.act().kind()))
                .mapToInt(RecordedAct::number)
                .max()
                .orElse(0);
    }

    @Override
    public List<Load> load(@Nullable String division, LocalDate today, LocalDate soon) {
        WorkList.Viewer everything = new WorkList.Viewer("", Set.of(), EnumSet.allOf(Role.class), null, true);
        List<Load> loads = new ArrayList<>();
        rows(everything, WorkList.Scope.ALL)
                .filter(row -> division == null || division.equals(row.division()))
                .collect(Collectors.groupingBy(
                        row -> List.of(Optional.ofNullable(row.division()), Optional.ofNullable(row.assignee()))))
                .forEach((who, rows) -> loads.add(new Load(
                        who.get(0).orElse(null),
                        who.get(1).orElse(null),
                        rows.size(),
                        due(rows, null, today.minusDays(1)),
                        due(rows, today, soon))));
        return loads;
    }

    private static int due(List<WorkList.Row> rows, @Nullable LocalDate from, LocalDate to) {
        return (int) rows.stream()
                .map(WorkList.Row::dueOn)
                .filter(Objects::nonNull)
                .filter(day -> (from == null || !day.isBefore(from)) && !day.isAfter(to))
                .count();
    }
}
