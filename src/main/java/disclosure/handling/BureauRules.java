package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.CaseFile;
import disclosure.casefile.Standing;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * What the bureau goes by, by day: what was decided for it, and where nothing was, the configuration. A case goes by what
 * holds on its day of receipt from beginning to end, so that no later decision moves it (docs/decisions/034-decided-choices.md).
 */
@Service
public class BureauRules {

    private record Known(DecisionLog log, NavigableMap<LocalDate, RuleBook> books) {}

    private final RuleBook configured;
    private final BureauDecisions decisions;
    private volatile Known known = new Known(DecisionLog.empty(), new TreeMap<>());

    public BureauRules(HouseRules house, Advice advice, Retention retention, BureauDecisions decisions) {
        this.configured = new RuleBook(house, advice, retention);
        this.decisions = decisions;
    }

    /** What holds where nothing is decided. */
    public RuleBook configured() {
        return configured;
    }

    /** What it is called; that is configured alone. */
    public String bureauName() {
        return configured.house().bureauName();
    }

    /** All that holds on a day. */
    public RuleBook book(LocalDate day) {
        Map.Entry<LocalDate, RuleBook> decided = books().floorEntry(day);
        return decided == null ? configured : decided.getValue();
    }

    private NavigableMap<LocalDate, RuleBook> books() {
        DecisionLog log = decisions.current();
        Known read = known;
        if (read.log() != log) {
            read = new Known(log, log.books(configured));
            known = read;
        }
        return read.books();
    }

    /** For requests received on that day. */
    public HouseRules on(LocalDate day) {
        return book(day).house();
    }

    /** By the day of receipt; while it is not settled, by the day the request came in. */
    public HouseRules of(CaseFile file) {
        return on(dayOf(file));
    }

    public HouseRules of(Standing standing) {
        LocalDate receivedOn = standing.receivedOn();
        return on(receivedOn == null ? standing.arrivedOn() : receivedOn);
    }

    public Retention retentionOf(CaseFile file) {
        return book(dayOf(file)).retention();
    }

    private static LocalDate dayOf(CaseFile file) {
        return file.receivedOn().orElse(file.arrival().on());
    }

    /** @param today the day on which somebody looks */
    public Advice advice(LocalDate today) {
        return book(today).advice();
    }

    /** Where a case stands, by what holds for it. */
    Standing standing(CaseFile file, WorkingDays calendar, LocalDate today) {
        return of(file).standing(file, calendar, today);
    }
}
