package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import disclosure.annual.ReportText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Texts of reports and the work on them, without a database or an engine: the process opens its steps at once. */
public final class InMemoryReportWork implements ReportTexts, DutyRows, ReportProcess {

    private final Map<Integer, Map<ReportText, Text>> texts = new HashMap<>();
    private final TreeMap<String, Row> rows = new TreeMap<>();

    /** How often a process was started, by period. */
    public final Map<String, Integer> started = new TreeMap<>();

    /** The use case over these rows and a process of the caller's. */
    public ReportDuties duties(ReportProcess process, Calendars calendars, UnitOfWork unit) {
        return new ReportDuties(this, process, calendars, unit);
    }

    /** As publishing does it, within its own unit of work. */
    public void published(ReportDuties duties, ReportPeriod period, String by, Moment now) {
        duties.published(period, by, now);
    }

    public void clear() {
        rows.clear();
        texts.clear();
        started.clear();
    }

    @Override
    public Map<ReportText, Text> of(int year) {
        return texts.getOrDefault(year, Map.of());
    }

    @Override
    public boolean keep(int year, ReportText part, int seen, @Nullable String body, String by, Instant at) {
        Map<ReportText, Text> kept = texts.computeIfAbsent(year, one -> new EnumMap<>(ReportText.class));
        int version = Optional.ofNullable(kept.get(part)).map(Text::version).orElse(0);
        if (version != seen) return false;
        kept.put(part, new Text(body, seen + 1, by, at));
        return true;
    }

    @Override
    public boolean plan(ReportPeriod period) {
        return rows.putIfAbsent(period.key(), new Row(period, null, null, null, null, Map.of())) == null;
    }

    @Override
    public Optional<Row> find(ReportPeriod period) {
        return Optional.ofNullable(rows.get(period.key()));
    }

    @Override
    public Optional<Row> lock(ReportPeriod period) {
        return find(period);
    }

    @Override
    public List<Row> open() {
        return rows.values().stream().filter(row -> row.step() != null).toList();
    }

    @Override
    public Optional<ReportPeriod> latest(boolean annual) {
        return rows.values().stream()
                .map(Row::period)
                .filter(period -> period.isAnnual() == annual)
                .reduce((one, other) -> other);
    }

    @Override
    public void opened(ReportPeriod period, ReportStep step) {
        Row row = rows.get(period.key());
        rows.put(period.key(), new Row(period, step, row.preparedBy(), row.doneBy(), row.doneAt(), row.told()));
    }

    @Override
    public void prepared(ReportPeriod period, String by) {
        Row row = rows.get(period.key());
        rows.put(period.key(), new Row(period, row.step(), by, row.doneBy(), row.doneAt(), row.told()));
    }

    @Override
    public void done(ReportPeriod period, String by, Instant at) {
        Row row = rows.get(period.key());
        rows.put(period.key(), new Row(period, null, row.preparedBy(), by, at, row.told()));
    }

    @Override
    public void told(ReportPeriod period, ReportReminder reminder, LocalDate on) {
        Row row = rows.get(period.key());
        Map<ReportReminder, LocalDate> told = new HashMap<>(row.told());
        told.put(reminder, on);
        rows.put(period.key(), new Row(period, row.step(), row.preparedBy(), row.doneBy(), row.doneAt(), told));
    }

    @Override
    public void start(ReportPeriod period) {
        started.merge(period.key(), 1, Integer::sum);
    }

    @Override
    public void done(ReportPeriod period, ReportStep step) {
        if (step == ReportStep.PREPARE_REPORT) opened(period, ReportStep.PUBLISH_REPORT);
    }
}
