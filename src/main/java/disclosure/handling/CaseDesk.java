package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.Act;
import disclosure.casefile.Actor;
import disclosure.casefile.AlertLevel;
import disclosure.casefile.Alerts;
import disclosure.casefile.CaseFile;
import disclosure.casefile.CaseReason;
import disclosure.casefile.DueDefence;
import disclosure.casefile.HouseAct;
import disclosure.casefile.Permissions;
import disclosure.casefile.PlannedDays;
import disclosure.casefile.RecordRules;
import disclosure.casefile.RecordedAct;
import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.clock.ClockPolicy;
import disclosure.clock.Reading;
import disclosure.law.Article;
import disclosure.law.Refused;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The way every act takes: lock the case, ask the domain, and only when nothing refuses it write act, projection and
 * process step together. A refusal leaves no trace.
 */
@Service
public class CaseDesk {

    private final CaseFiles files;
    private final Calendars calendars;
    private final CaseProcess process;
    private final WritingLetters letters;
    private final BureauRules rules;
    private final UnitOfWork unit;

    public CaseDesk(
            CaseFiles files,
            Calendars calendars,
            CaseProcess process,
            WritingLetters letters,
            BureauRules rules,
            UnitOfWork unit) {
        this.unit = unit;
        this.letters = letters;
        this.files = files;
        this.calendars = calendars;
        this.process = process;
        this.rules = rules;
    }

    /** Records what the decision comes to, moves the process with it and sets its timers anew. */
    Ruling<Standing> record(
            Reference reference,
            Actor actor,
            Moment now,
            Function<CaseFile, Ruling<Step>> decision,
            Consumer<Step> processStep) {
        return unit.run(() -> recordLocked(reference, actor, now, decision, processStep));
    }

    private Ruling<Standing> recordLocked(
            Reference reference,
            Actor actor,
            Moment now,
            Function<CaseFile, Ruling<Step>> decision,
            Consumer<Step> processStep) {
        Optional<CaseFile> file = files.lock(reference).filter(found -> mayKnowOf(found, actor));
        if (file.isEmpty()) return unknown(reference);
        CaseFile before = file.get();
        return decision.apply(before)
                .flatMap(step -> taken(before, step.acts(), actor, now)
                        .flatMap(taken -> letters.written(taken, step.acts(), now))
                        .map(taken -> {
                            CaseFile after = settled(before, taken, now);
                            Standing standing = standing(after, now.today());
                            List<RecordedAct> added = after.acts()
                                    .subList(before.acts().size(), after.acts().size());
                            if (!added.isEmpty()) files.append(reference, added, standing);
                            processStep.accept(step);
                            rearm(after, standing, now.today());
                            return standing;
                        }));
    }

    /** To a member of staff who may not see a case it is as unknown as none. */
    private static boolean mayKnowOf(CaseFile file, Actor actor) {
        return !actor.isStaff() || Permissions.maySee(actor, file.division().orElse(null));
    }

    static <T> Ruling<T> unknown(Object reference) {
        return Ruling.refused(Article.internalRule(), CaseReason.CASE_UNKNOWN, reference);
    }

    /** The file with the acts in it, if the actor may do each of them now and the clock accepts their order. */
    private Ruling<CaseFile> taken(CaseFile before, List<Act> acts, Actor actor, Moment now) {
        CaseFile file = before;
        for (Act act : acts) {
            if (RecordRules.fits(file, act.kind()) instanceof Refused<CaseFile> no) return no;
            Ruling<Actor> permitted = Permissions.check(actor, act.kind(), file.stage());
            if (permitted instanceof Refused<Actor> no) return new Refused<>(no.refusal());
            String division = file.division().orElse(null);
            if (!Permissions.reaches(actor, act.kind(), division))
                return Ruling.refused(Permissions.HOUSE_RULE, CaseReason.OTHER_DIVISION, String.valueOf(division));
            if (act.on().isAfter(now.today()))
                return Ruling.refused(Article.internalRule(), CaseReason.DAY_IN_FUTURE, act.on());
            file = file.with(new RecordedAct(file.acts().size() + 1, act, now.at(), actor.id()));
        }
        return clockAccepts(before, file, now.today());
    }

    /** With the reply, the day it was due is kept, so that no later calendar makes it late or early. */
    private CaseFile settled(CaseFile before, CaseFile after, Moment now) {
        if (before.repliedOn().isPresent() || after.repliedOn().isEmpty()) return after;
        Act kept = new HouseAct.DueDaySettled(
                now.today(),
                standing(after, now.today()).replyDueOn(),
                calendars.current().version());
        return after.with(new RecordedAct(after.acts().size() + 1, kept, now.at(), Actor.CLOCK.id()));
    }

    /**
     * The new acts must be in time by the calendar of today. What is on file already was lawful when it was done, and a
     * calendar amended since does not make it unlawful.
     */
    private Ruling<CaseFile> clockAccepts(CaseFile before, CaseFile after, LocalDate today) {
        ClockPolicy strict = rules.of(after).clock();
        ClockPolicy former = rules.of(before).clock();
        boolean stillInTime = read(before, former, today).map(Ruling::isGranted).orElse(true);
        return read(after, stillInTime ? strict : strict.recorded(), today)
                .map(reading -> reading.map(accepted -> after))
                .orElseGet(() -> Ruling.granted(after));
    }

    private Optional<Ruling<Reading>> read(CaseFile file, ClockPolicy policy, LocalDate today) {
        return file.reading(calendars.current(), policy, today);
    }

    /** Nobody else writes to the case until the unit of work ends. The case is held before its tasks, or two acts deadlock. */
    void hold(Reference reference) {
        files.lock(reference);
    }

    /** Once what is being done is kept; nobody waits for it. */
    void afterwards(Runnable work) {
        unit.afterwards(work);
    }

    void settled() {
        unit.settled();
    }

    WorkingDays calendar() {
        return calendars.current();
    }

    /** What the clock shows; empty before the day of receipt is fixed. */
    Optional<Reading> reading(CaseFile file, LocalDate today) {
        return read(file, rules.of(file).clock().recorded(), today).flatMap(Ruling::toOptional);
    }

    /** Derived from the acts alone. */
    Standing standing(CaseFile file, LocalDate today) {
        return standing(file, calendars.current(), today);
    }

    /** The same by a calendar that is not published. */
    Standing standing(CaseFile file, WorkingDays calendar, LocalDate today) {
        return rules.standing(file, calendar, today);
    }

    /** Opens a new case with its first acts and starts its process. */
    Ruling<Standing> open(CaseFile file, LocalDate today) {
        return clockAccepts(file, file, today).map(accepted -> {
            Standing standing = standing(file, today);
            files.open(file, standing);
            process.start(file.reference(), standing.receivedOn() != null);
            rearm(file, standing, today);
            return standing;
        });
    }

    void rearm(CaseFile file, Standing standing, LocalDate today) {
        process.rearm(standing, wakeUps(file, standing, today));
    }

    WakeUps wakeUps(CaseFile file, Standing standing, LocalDate today) {
        WorkingDays calendar = calendars.current();
        HouseRules own = rules.of(file);
        return MatterDays.of(file, standing, calendar)
                .wakeUps(
                        nextAlert(file, standing, today),
                        PlannedDays.of(own.plan(), file, calendar, own.clock().recorded(), today));
    }

    /** Today if an alert is reached and not told yet, else the next day one will be; empty while there is nothing to tell. */
    Optional<LocalDate> nextAlert(CaseFile file, Standing standing, LocalDate today) {
        return alertReached(file, standing, today).isPresent() ? Optional.of(today) : alertAfter(standing, today);
    }

    /** What people must be told today and have not been told. */
    Optional<HouseAct.AlertRaised> alertReached(CaseFile file, Standing standing, LocalDate today) {
        if (standing.closedOn() != null && standing.orderedReplyDueOn() == null) return Optional.empty();
        List<HouseAct.AlertRaised> raised = file.all(HouseAct.AlertRaised.class);
        LocalDate confirmationDueOn = standing.confirmationDueOn();
        if (confirmationDueOn != null) {
            boolean told = raised.stream().anyMatch(alert -> alert.level() == AlertLevel.UNCONFIRMED);
            boolean reached = !today.isBefore(Alerts.unconfirmedOn(calendars.current(), standing.arrivedOn()));
            return reached && !told
                    ? Optional.of(new HouseAct.AlertRaised(today, AlertLevel.UNCONFIRMED, confirmationDueOn))
                    : Optional.empty();
        }
        LocalDate dueOn = standing.currentDueOn();
        if (dueOn == null) return Optional.empty();
        return Alerts.reached(calendars.current(), dueOn, raised, today)
                .map(level -> new HouseAct.AlertRaised(today, level, dueOn));
    }

    /** What people must be told today about a defence and have not been told. */
    Optional<HouseAct.AlertRaised> defenceAlertReached(CaseFile file, String matter, LocalDate today) {
        return defence(file, matter).flatMap(defence -> defence.reached(file, calendars.current(), today));
    }

    /** The next day after today on which people must be told of a defence. */
    Optional<LocalDate> defenceAlertAfter(CaseFile file, String matter, LocalDate today) {
        return defence(file, matter).flatMap(defence -> defence.wakeUpAfter(file, calendars.current(), today));
    }

    private Optional<DueDefence> defence(CaseFile file, String matter) {
        return DueDefence.of(file, calendars.current()).stream()
                .filter(defence -> defence.id().equals(matter))
                .findFirst();
    }

    /** The next day after today on which there may be something to tell. */
    Optional<LocalDate> alertAfter(Standing standing, LocalDate today) {
        WorkingDays calendar = calendars.current();
        if (standing.confirmationDueOn() != null)
            return Optional.of(Alerts.unconfirmedOn(calendar, standing.arrivedOn()))
                    .filter(day -> day.isAfter(today));
        return Optional.ofNullable(standing.currentDueOn()).map(dueOn -> Alerts.next(calendar, dueOn, today));
    }
}
