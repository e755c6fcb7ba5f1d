package disclosure.handling;

import disclosure.annual.ReportPeriod;
import disclosure.annual.ReportReminder;
import disclosure.annual.ReportStep;
import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseReason;
import disclosure.casefile.Permissions;
import disclosure.casefile.Role;
import disclosure.handling.DutyRows.Row;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The work on the reports of each month and each year: begun once, reminded of, done (R-ANN-01, -02, -18). */
@Service
public class ReportDuties {

    /** Who prepares and publishes every report (R-ANN-01, R-SUP-06). */
    static final Role OWED_BY = Role.OFFICE_HEAD;

    private final DutyRows rows;
    private final ReportProcess process;
    private final Calendars calendars;
    private final UnitOfWork unit;

    public ReportDuties(DutyRows rows, ReportProcess process, Calendars calendars, UnitOfWork unit) {
        this.rows = rows;
        this.process = process;
        this.calendars = calendars;
        this.unit = unit;
    }

    /**
     * Work that waits for somebody.
     *
     * @param dueOn the day of the rule @param targetOn the working day to finish on
     * @param left working days from today to the target, below 0 once it has passed
     * @param late whether it is no longer in time
     */
    public record Duty(Row row, LocalDate dueOn, LocalDate targetOn, int left, boolean late) {

        public ReportPeriod period() {
            return row.period();
        }
    }

    /** Plans the first report of either kind that can still be in time; where there is one the chain goes on from it. */
    public void begin(Moment now) {
        WorkingDays calendar = calendars.current();
        YearMonth month = YearMonth.from(now.today());
        plan(ReportPeriod.of(month.minusMonths(1)), calendar, now.today());
        plan(ReportPeriod.of(month.getYear() - 1), calendar, now.today());
    }

    private void plan(ReportPeriod last, WorkingDays calendar, LocalDate today) {
        if (rows.latest(last.isAnnual()).isPresent()) return;
        plan(last.inTimeUntil(calendar).isBefore(today) ? last.next() : last);
    }

    /** Once: who comes second, on whatever node, finds it planned. */
    private void plan(ReportPeriod period) {
        unit.run(() -> {
            if (rows.plan(period)) process.start(period);
            return Ruling.granted(period);
        });
    }

    /** The first day of the work has come: the next report is planned, whatever becomes of this one. */
    public void begun(ReportPeriod period) {
        plan(period.next());
    }

    /** The step is open; told by whoever keeps the place. */
    public void opened(ReportPeriod period, ReportStep step) {
        rows.opened(period, step);
    }

    public LocalDate beginsOn(ReportPeriod period) {
        return period.beginsOn(calendars.current());
    }

    public LocalDate targetOn(ReportPeriod period) {
        return period.targetOn(calendars.current());
    }

    /** Empty once everything is told. */
    public Optional<LocalDate> reminderAfter(ReportPeriod period, LocalDate day) {
        return ReportReminder.dayAfter(period, calendars.current(), day);
    }

    /** Tells what is to be told today, once; nothing of a report that is done or not begun. */
    public void remind(ReportPeriod period, Moment now) {
        unit.run(() -> {
            rows.lock(period)
                    .filter(row -> row.step() != null)
                    .ifPresent(row -> ReportReminder.reached(period, calendars.current(), now.today())
                            .filter(reached -> !row.told().containsKey(reached))
                            .ifPresent(reached -> rows.told(period, reached, now.today())));
            return Ruling.granted(period);
        });
    }

    /** The figures are read and the text is written; from here it is to be published. */
    public Ruling<ReportPeriod> prepared(ReportPeriod period, Actor actor) {
        if (!actor.is(OWED_BY))
            return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.ANNUAL_REPORT);
        return unit.run(() -> {
            Optional<Row> row = rows.lock(period).filter(one -> one.step() == ReportStep.PREPARE_REPORT);
            if (row.isEmpty())
                return Ruling.refused(Permissions.HOUSE_RULE, ReportingReason.NOTHING_TO_DO, period.key());
            rows.prepared(period, actor.id());
            process.done(period, ReportStep.PREPARE_REPORT);
            return Ruling.granted(period);
        });
    }

    /** It is out: what was still to be done for it is done with it. Within the caller's transaction. */
    void published(ReportPeriod period, String by, Moment now) {
        Optional<Row> row = rows.lock(period).filter(one -> one.step() != null);
        if (row.isEmpty()) return;
        if (row.get().step() == ReportStep.PREPARE_REPORT) {
            rows.prepared(period, by);
            process.done(period, ReportStep.PREPARE_REPORT);
        }
        process.done(period, ReportStep.PUBLISH_REPORT);
        rows.done(period, by, now.at());
    }

    /** What waits, the most urgent first; nothing for those who do not look over the house. */
    public List<Duty> open(Actor actor, Moment now) {
        return ReadingAnnualReport.readable(actor).isGranted() ? owed(now) : List.of();
    }

    /** The same for whoever is told of it: begun and not done, on whatever day. */
    List<Duty> owed(Moment now) {
        WorkingDays calendar = calendars.current();
        return rows.open().stream()
                .map(row -> duty(row, calendar, now.today()))
                .sorted(java.util.Comparator.comparing(Duty::targetOn))
                .toList();
    }

    private static Duty duty(Row row, WorkingDays calendar, LocalDate today) {
        ReportPeriod period = row.period();
        LocalDate target = period.targetOn(calendar);
        return new Duty(
                row, period.dueOn(), target, calendar.left(today, target), today.isAfter(period.inTimeUntil(calendar)));
    }

    /** The work on one report, empty where none is planned. */
    public Optional<Row> of(ReportPeriod period) {
        return rows.find(period);
    }
}
