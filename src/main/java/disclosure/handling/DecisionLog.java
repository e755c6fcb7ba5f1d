package disclosure.handling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** All that was decided, and what follows from it: per point and day the last word holds, until a later day has another. */
public final class DecisionLog {

    /** One point and one day. */
    private record Place(BureauPoint point, LocalDate day) {}

    private static final Comparator<BureauDecision> IN_ORDER =
            Comparator.comparing(BureauDecision::at).thenComparing(BureauDecision::version);

    private final List<BureauDecision> all;
    private final Map<Place, BureauDecision> last = new HashMap<>();
    private final Map<BureauPoint, NavigableMap<LocalDate, BureauDecision>> standing = new LinkedHashMap<>();

    public DecisionLog(List<BureauDecision> decisions) {
        all = decisions.stream().sorted(IN_ORDER).toList();
        for (BureauDecision one : all)
            last.merge(
                    new Place(one.point(), one.validFrom()),
                    one,
                    (former, latter) -> latter.version() > former.version() ? latter : former);
        last.values().stream()
                .filter(one -> !one.isTakenBack())
                .forEach(one -> standing.computeIfAbsent(one.point(), point -> new TreeMap<>())
                        .put(one.validFrom(), one));
    }

    public static DecisionLog empty() {
        return new DecisionLog(List.of());
    }

    /** In the order in which they were decided. */
    public List<BureauDecision> all() {
        return all;
    }

    /** The last word on a point for that very day, be it that there is none any more. */
    public Optional<BureauDecision> last(BureauPoint point, LocalDate validFrom) {
        return Optional.ofNullable(last.get(new Place(point, validFrom)));
    }

    /** What holds on a day; empty where nothing is decided for it. */
    public Optional<BureauDecision> on(BureauPoint point, LocalDate day) {
        return Optional.ofNullable(days(point).floorEntry(day)).map(Map.Entry::getValue);
    }

    /** What will hold from days after that one, the nearest first. */
    public List<BureauDecision> after(BureauPoint point, LocalDate day) {
        return List.copyOf(days(point).tailMap(day, false).values());
    }

    private NavigableMap<LocalDate, BureauDecision> days(BureauPoint point) {
        return standing.getOrDefault(point, new TreeMap<>());
    }

    /** From each day on which something changes, all that the bureau goes by. @param configured where nothing is decided */
    NavigableMap<LocalDate, RuleBook> books(RuleBook configured) {
        NavigableMap<LocalDate, RuleBook> books = new TreeMap<>();
        standing.values().stream()
                .flatMap(days -> days.keySet().stream())
                .forEach(day -> books.put(day, book(configured, day)));
        return books;
    }

    private RuleBook book(RuleBook configured, LocalDate day) {
        RuleBook book = configured;
        for (BureauPoint point : BureauPoint.values()) {
            String value = on(point, day).map(BureauDecision::value).orElse(null);
            if (value != null) book = book.with(point, value);
        }
        return book;
    }
}
