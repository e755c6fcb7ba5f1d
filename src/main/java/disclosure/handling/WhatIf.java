package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.CaseFile;
import disclosure.clock.ClockEvent;
import disclosure.clock.ClockPolicy;
import disclosure.clock.ExplainedDay;
import disclosure.clock.Reading;
import disclosure.clock.ReplyClock;
import disclosure.law.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the clock of a case with something in it that has not happened, and judges it as an act of that day. */
final class WhatIf {

    private final WorkingDays calendar;
    private final BureauRules rules;

    WhatIf(Calendars calendars, BureauRules rules) {
        this.calendar = calendars.current();
        this.rules = rules;
    }

    WorkingDays calendar() {
        return calendar;
    }

    /** What is on file is not judged again. */
    Optional<Reading> now(CaseFile file, LocalDate today) {
        return file.reading(calendar, recorded(file), today).flatMap(Ruling::toOptional);
    }

    /** The reading of that day, or why the clock would not take it. */
    Ruling<Reading> reading(CaseFile file, List<ClockEvent> more, LocalDate asOf) {
        return ReplyClock.read(calendar, policy(file, asOf), all(file, more), asOf);
    }

    /** Working days that would be left out of the count in all, once it is read on that day. */
    int leftOut(CaseFile file, List<ClockEvent> more, LocalDate asOf) {
        return (int) ReplyClock.days(calendar, recorded(file), all(file, more), asOf).stream()
                .filter(day -> day.kind() == ExplainedDay.Kind.EXCLUDED)
                .count();
    }

    private ClockPolicy recorded(CaseFile file) {
        return rules.of(file).clock().recorded();
    }

    private static List<ClockEvent> all(CaseFile file, List<ClockEvent> more) {
        List<ClockEvent> events = new ArrayList<>(file.clockEvents());
        events.addAll(more);
        return events;
    }

    /** A calendar amended since does not make unlawful what was lawful when it was done. */
    private ClockPolicy policy(CaseFile file, LocalDate asOf) {
        ClockPolicy strict = rules.of(file).clock();
        boolean stillInTime =
                file.reading(calendar, strict, asOf).map(Ruling::isGranted).orElse(true);
        return stillInTime ? strict : strict.recorded();
    }
}
