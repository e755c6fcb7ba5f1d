package disclosure.handling;

import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.Supervision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures counted case by case; whom a task is given to is not known here. */
public final class InMemoryFigures implements HouseFigures {

    private final CaseFiles files;

    public final List<ReviewStep> reviews = new ArrayList<>();
    public final List<Load> loads = new ArrayList<>();

    public InMemoryFigures(CaseFiles files) {
        this.files = files;
    }

    @Override
    public List<Due> due(Bands bands) {
        TreeMap<String, List<Standing>> byDivision = new TreeMap<>();
        standings()
                .filter(InMemoryFigures::open)
                .forEach(one -> byDivision
                        .computeIfAbsent(Objects.requireNonNullElse(one.division(), ""), key -> new ArrayList<>())
                        .add(one));
        return byDivision.entrySet().stream()
                .map(entry -> due(entry.getKey(), entry.getValue(), bands))
                .toList();
    }

    private static Due due(String division, List<Standing> open, Bands bands) {
        return new Due(
                division.isEmpty() ? null : division,
                open.size(),
                within(open, LocalDate.MIN, bands.today().minusDays(1)),
                within(open, bands.today(), bands.one()),
                within(open, bands.one().plusDays(1), bands.three()),
                within(open, bands.three().plusDays(1), bands.five()));
    }

    private static int within(List<Standing> open, LocalDate from, LocalDate to) {
        return (int) open.stream()
                .map(Standing::currentDueOn)
                .filter(due -> due != null && !due.isBefore(from) && !due.isAfter(to))
                .count();
    }

    private static boolean open(Standing one) {
        return one.closedOn() == null && one.repliedOn() == null;
    }

    @Override
    public List<Load> loads(Bands bands) {
        return loads;
    }

    @Override
    public List<Month> months(YearMonth from, YearMonth toInclusive) {
        return Stream.iterate(from, month -> !month.isAfter(toInclusive), month -> month.plusMonths(1))
                .map(month -> new Month(
                        month,
                        (int) standings()
                                .filter(one -> in(one.receivedOn(), month))
                                .count(),
                        (int) standings()
                                .filter(one -> in(one.repliedOn(), month))
                                .count(),
                        (int) standings()
                                .filter(one -> in(one.repliedOn(), month) && one.replyDueOn() != null)
                                .count(),
                        (int) standings()
                                .filter(one -> in(one.repliedOn(), month) && late(one))
                                .count()))
                .toList();
    }

    private static boolean late(Standing one) {
        return one.replyDueOn() != null && one.repliedOn().isAfter(one.replyDueOn());
    }

    private static boolean in(LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }

    @Override
    public List<ReviewStep> reviews(LocalDate from, LocalDate toInclusive) {
        return reviews;
    }

    @Override
    public List<Reference> withOpenSupervision() {
        return files.allCases().stream()
                .filter(reference -> Supervision.of(files.find(reference).orElseThrow()).stream()
                        .anyMatch(Supervision::open))
                .toList();
    }

    @Override
    public Map<Reference, List<RecordedAct>> supervisionActs(Collection<Reference> references) {
        Map<Reference, List<RecordedAct>> acts = new HashMap<>();
        references.forEach(one -> acts.put(one, files.find(one).orElseThrow().acts()));
        return acts;
    }

    @Override
    public Page<Standing> cases(Selection selection, Bands bands, int page, int size) {
        List<Standing> found = standings().filter(InMemoryFigures::open).toList();
        return new Page<>(found, found.size());
    }

    private Stream<Standing> standings() {
        return files.allCases().stream().flatMap(reference -> files.standing(reference).stream());
    }
}
