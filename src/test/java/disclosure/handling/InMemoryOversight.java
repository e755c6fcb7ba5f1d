package disclosure.handling;

import disclosure.casefile.ActKind;
import disclosure.handling.HouseFigures.Bands;
import disclosure.outcome.ReportRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Registers in memory; figures are what a test puts in. */
public final class InMemoryOversight implements DashboardFigures, Findings, Registers {

    public Received received = new Received(0, 0, 0, 0);
    public int carriedIn;
    public final Map<ReportRow, Integer> closed = new HashMap<>();
    public Near near = new Near(0, 0, 0, 0);
    public final List<Answered> answered = new ArrayList<>();
    public final Map<ActKind, Integer> acts = new HashMap<>();
    public Fees fees = new Fees(0, 0, 0, 0);
    public Secrecy secrecy = new Secrecy(0, 0);
    public final List<Remedies> filed = new ArrayList<>();
    public final List<Remedies> concluded = new ArrayList<>();
    public final List<DivisionYear> divisions = new ArrayList<>();
    public final List<Proposed> proposed = new ArrayList<>();

    private final List<Finding> findings = new ArrayList<>();
    private final List<Training> trainings = new ArrayList<>();
    private final Map<Integer, Map<String, Score>> scores = new HashMap<>();

    @Override
    public Received received(Filter filter) {
        return received;
    }

    @Override
    public int carriedIn(Filter filter) {
        return carriedIn;
    }

    @Override
    public Map<ReportRow, Integer> closed(Filter filter) {
        return closed;
    }

    @Override
    public Near near(Filter filter, Bands bands) {
        return near;
    }

    @Override
    public List<Answered> answered(Filter filter) {
        return answered;
    }

    @Override
    public Map<ActKind, Integer> acts(Filter filter, Set<ActKind> kinds) {
        return acts;
    }

    @Override
    public Fees fees(Filter filter) {
        return fees;
    }

    @Override
    public Secrecy secrecy(Filter filter) {
        return secrecy;
    }

    @Override
    public int published(Filter filter) {
        return 0;
    }

    @Override
    public List<Remedies> filed(Filter filter) {
        return filed;
    }

    @Override
    public List<Remedies> concluded(Filter filter) {
        return concluded;
    }

    @Override
    public List<DivisionYear> divisions(LocalDate from, LocalDate to) {
        return divisions;
    }

    @Override
    public Trained trained(LocalDate from, LocalDate to) {
        List<Training> held = trainings(from, to);
        return new Trained(held.size(), held.stream().mapToInt(Training::people).sum());
    }

    @Override
    public void keep(Finding finding) {
        findings.add(finding);
    }

    @Override
    public Optional<Finding> find(String id) {
        return history(id).stream().max(Comparator.comparingInt(Finding::revision));
    }

    @Override
    public List<Finding> history(String id) {
        return findings.stream().filter(one -> one.id().equals(id)).toList();
    }

    @Override
    public List<Finding> found(LocalDate from, LocalDate to) {
        return findings.stream()
                .filter(one -> find(one.id()).orElseThrow().equals(one))
                .filter(one -> !one.foundOn().isBefore(from) && !one.foundOn().isAfter(to))
                .toList();
    }

    @Override
    public List<Proposed> proposed(LocalDate from, LocalDate to, LocalDate today) {
        return proposed;
    }

    @Override
    public void keep(Training training) {
        trainings.add(training);
    }

    @Override
    public List<Training> trainings(LocalDate from, LocalDate to) {
        return trainings.stream()
                .filter(one -> !one.heldOn().isBefore(from) && !one.heldOn().isAfter(to))
                .toList();
    }

    @Override
    public Map<String, Score> scores(int year) {
        return scores.getOrDefault(year, Map.of());
    }

    @Override
    public void keep(int year, Score score, String by, Instant at) {
        scores.computeIfAbsent(year, key -> new HashMap<>()).put(score.indicator(), score);
    }

    /** The list as it ships. */
    public static Indicators indicators() {
        try (var list = Indicators.class.getResourceAsStream("/oversight/indicators.tsv")) {
            return Indicators.read(new String(list.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
