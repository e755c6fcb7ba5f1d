package disclosure.store;

import disclosure.calendar.DayKind;
import disclosure.calendar.MarkedDay;
import disclosure.calendar.PublishedYear;
import disclosure.calendar.ShippedCalendar;
import disclosure.calendar.WorkingDays;
import disclosure.handling.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

/**
 * The years that ship, overlaid by those published since. The calendar is kept in memory and read again when its revision
 * in the database is another one, whichever node published.
 */
@Repository
class JdbcCalendars implements Calendars {

    /** A unit of work goes by one calendar from beginning to end. */
    private static final String CALENDAR = "calendar_revision";

    private record Snapshot(String revision, WorkingDays days) {}

    private final Database database;
    private final Clock clock;
    private final List<PublishedYear> shipped = ShippedCalendar.years();
    private volatile Snapshot snapshot = new Snapshot("", WorkingDays.of(shipped));

    JdbcCalendars(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public WorkingDays current() {
        return database.readOnce().get(CALENDAR, "", this::asOfNow);
    }

    private WorkingDays asOfNow() {
        // The revision is read first: if somebody publishes in between, the next call reads again.
        String revision = Revisions.now(database).calendar();
        Snapshot known = snapshot;
        if (!known.revision().equals(revision)) {
            known = new Snapshot(revision, read());
            snapshot = known;
        }
        return known.days();
    }

    @Override
    public Optional<PublishedYear> year(int year) {
        return current().year(year);
    }

    /** @throws OptimisticLockingFailureException if that version of the year, or a later one, is already published */
    @Override
    public void publish(PublishedYear year, String by) {
        try {
            database.together(() -> {
                revise();
                // Not from memory: what is read under the new revision before the year is in would be kept as its
                // calendar.
                int known = read().year(year.year()).map(PublishedYear::version).orElse(0);
                if (known >= year.version()) throw published(year);
                add(year, by);
            });
        } catch (DuplicateKeyException raced) {
            throw published(year);
        }
    }

    /** Locks out whoever publishes at the same time. */
    private void revise() {
        String revision = UUID.randomUUID().toString();
        database.readOnce().forget(CALENDAR);
        Revisions.forget(database);
        int known = database.sql("UPDATE calendar_revision SET revision = :revision WHERE agency = :agency")
                .param("revision", revision)
                .update();
        if (known == 0)
            database.sql("INSERT INTO calendar_revision (agency, revision) VALUES (:agency, :revision)")
                    .param("revision", revision)
                    .update();
    }

    private void add(PublishedYear year, String by) {
        database.sql("INSERT INTO calendar_year (agency, cal_year, version_no, source, published_by, published_at)"
                        + " VALUES (:agency, :year, :version, :source, :by, :at)")
                .param("year", year.year())
                .param("version", year.version())
                .param("source", year.source())
                .param("by", by)
                .param("at", clock.instant())
                .update();
        year.days().forEach(day -> add(year, day));
    }

    private void add(PublishedYear year, MarkedDay day) {
        database.sql("INSERT INTO calendar_day (agency, cal_year, version_no, cal_day, day_kind, day_name)"
                        + " VALUES (:agency, :year, :version, :day, :kind, :name)")
                .param("year", year.year())
                .param("version", year.version())
                .param("day", day.date())
                .param("kind", day.kind())
                .param("name", day.name())
                .update();
    }

    private WorkingDays read() {
        List<PublishedYear> years = new ArrayList<>(shipped);
        years.addAll(database.sql("SELECT cal_year, version_no, source FROM calendar_year WHERE agency = :agency")
                .list((row, i) -> {
                    int year = row.getInt("cal_year");
                    int version = row.getInt("version_no");
                    return new PublishedYear(year, row.getString("source"), version, days(year, version));
                }));
        return WorkingDays.of(years);
    }

    private List<MarkedDay> days(int year, int version) {
        return database.sql("SELECT cal_day, day_kind, day_name FROM calendar_day"
                        + " WHERE agency = :agency AND cal_year = :year AND version_no = :version")
                .param("year", year)
                .param("version", version)
                .list((row, i) -> new MarkedDay(
                        row.getObject("cal_day", LocalDate.class),
                        DayKind.valueOf(row.getString("day_kind")),
                        row.getString("day_name")));
    }

    private static OptimisticLockingFailureException published(PublishedYear year) {
        return new OptimisticLockingFailureException(
                "already published: " + year.year() + " version " + year.version());
    }
}
