package disclosure.handling;

import disclosure.calendar.MarkedDay;
import disclosure.calendar.PublishedYear;
import disclosure.calendar.WorkingDays;
import disclosure.casefile.Actor;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.HouseAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.Reference;
import disclosure.casefile.Role;
import disclosure.casefile.Standing;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A year of the working-day calendar is published or amended: every open case is derived again and its timers are set
 * anew; closed cases stay as they were (law.md R-CAL-08).
 */
@Service
public class PublishingCalendar {

    private final Calendars calendars;
    private final CaseFiles files;
    private final CaseDesk desk;
    private final UnitOfWork unit;

    PublishingCalendar(Calendars calendars, CaseFiles files, CaseDesk desk, UnitOfWork unit) {
        this.calendars = calendars;
        this.files = files;
        this.desk = desk;
        this.unit = unit;
    }

    /** An open case whose due day moved; null where none runs. */
    public record Moved(
            Reference reference,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    public record Published(int version, List<Moved> moved) {}

    /** A day that would be another than it is; null where it is as in the plain week. */
    public record Change(
            LocalDate date,
            @Nullable MarkedDay before,
            @Nullable MarkedDay after) {}

    /** What publishing would come to; nothing of it is kept. @param version the year would have */
    public record Preview(PublishedYear year, List<Change> changes, List<Moved> moved) {}

    /** Tries a year out: which days change and which open cases would get another due day. */
    public Ruling<Preview> preview(int year, String source, List<MarkedDay> days, Actor actor, Moment now) {
        return allowed(actor).flatMap(administrator -> {
            Optional<PublishedYear> known = calendars.year(year);
            int version = known.map(PublishedYear::version).orElse(0) + 1;
            return PublishedYear.of(year, source, version, days)
                    .map(valid -> new Preview(
                            valid,
                            changes(known.map(PublishedYear::days).orElse(List.of()), valid.days()),
                            wouldMove(valid, now)));
        });
    }

    private static List<Change> changes(List<MarkedDay> before, List<MarkedDay> after) {
        Map<LocalDate, MarkedDay> was = byDate(before);
        Map<LocalDate, MarkedDay> is = byDate(after);
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .sorted()
                .filter(date -> !Objects.equals(was.get(date), is.get(date)))
                .map(date -> new Change(date, was.get(date), is.get(date)))
                .toList();
    }

    private static Map<LocalDate, MarkedDay> byDate(List<MarkedDay> days) {
        return days.stream().collect(Collectors.toMap(MarkedDay::date, day -> day));
    }

    private List<Moved> wouldMove(PublishedYear year, Moment now) {
        WorkingDays calendar = calendars.current().with(year);
        List<Moved> moved = new ArrayList<>();
        for (Reference reference : files.openCases()) {
            CaseFile file = files.find(reference).orElseThrow();
            Standing before = desk.standing(file, now.today());
            LocalDate to = desk.standing(file, calendar, now.today()).replyDueOn();
            if (before.closedOn() == null && !Objects.equals(before.replyDueOn(), to))
                moved.add(new Moved(reference, before.replyDueOn(), to));
        }
        return moved;
    }

    private static Ruling<Actor> allowed(Actor actor) {
        return actor.is(Role.ADMINISTRATOR)
                ? Ruling.granted(actor)
                : Ruling.refused(Permissions.HOUSE_RULE, CaseReason.ROLE_MAY_NOT, HouseWork.CALENDAR);
    }

    /** @param source the notice of the State Council office, by its number */
    public Ruling<Published> publish(int year, String source, List<MarkedDay> days, Actor actor, Moment now) {
        return allowed(actor)
                .flatMap(administrator -> unit.run(() -> {
                    int version =
                            calendars.year(year).map(PublishedYear::version).orElse(0) + 1;
                    return PublishedYear.of(year, source, version, days).map(valid -> {
                        calendars.publish(valid, actor.id());
                        return new Published(version, moved(valid, now));
                    });
                }));
    }

    private List<Moved> moved(PublishedYear year, Moment now) {
        List<Moved> moved = new ArrayList<>();
        for (Reference reference : files.openCases()) {
            Standing before = files.standing(reference).orElseThrow();
            if (before.closedOn() != null) continue;
            LocalDate from = before.replyDueOn();
            LocalDate to = derivedAgain(reference, from, year, now).replyDueOn();
            if (!Objects.equals(from, to)) moved.add(new Moved(reference, from, to));
        }
        return moved;
    }

    /** Leaves an act with the old day where the day moved, and sets timers and projection in any case. */
    private Standing derivedAgain(Reference reference, @Nullable LocalDate from, PublishedYear year, Moment now) {
        return desk.record(
                        reference,
                        Actor.CLOCK,
                        now,
                        file -> {
                            Standing derived = desk.standing(file, now.today());
                            files.project(derived);
                            LocalDate to = derived.replyDueOn();
                            return Objects.equals(from, to)
                                    ? Ruling.granted(new Step(List.of(), Optional.empty()))
                                    : Step.of(new HouseAct.CalendarChanged(
                                            now.today(), year.year(), year.version(), from, to));
                        },
                        step -> {})
                .orElseThrow();
    }
}
