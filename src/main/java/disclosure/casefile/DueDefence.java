package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An answer that the bureau still owes to an authority or court. @param id of the remedy */
public record DueDefence(String id, LocalDate dueOn) {

    /** Of each remedy in which a day runs, until the answer is out or the decision is there. */
    public static List<DueDefence> of(CaseFile file, WorkingDays calendar) {
        return Remedy.of(file).stream()
                .filter(Remedy::awaitsAnswer)
                .flatMap(remedy ->
                        remedy.defenceDueOn(calendar).stream().map(dueOn -> new DueDefence(remedy.id(), dueOn)))
                .toList();
    }

    /** What people are told today, if that is reached and neither it nor anything more urgent was told of this day. */
    public Optional<HouseAct.AlertRaised> reached(CaseFile file, WorkingDays calendar, LocalDate today) {
        boolean late = !today.isBefore(calendar.add(dueOn, 1));
        AlertLevel level = late ? AlertLevel.DEFENCE_OVERDUE : AlertLevel.DEFENCE_DUE;
        boolean early = today.isBefore(alertOn(calendar));
        return early || told(file, level) || told(file, AlertLevel.DEFENCE_OVERDUE)
                ? Optional.empty()
                : Optional.of(new HouseAct.AlertRaised(today, level, dueOn, id));
    }

    /** The day on which there is something to tell: three working days before, then once it is late; empty after that. */
    public Optional<LocalDate> wakeUpOn(CaseFile file, WorkingDays calendar) {
        return wakeUps(file, calendar).findFirst();
    }

    /** The next of these days, strictly after today. */
    public Optional<LocalDate> wakeUpAfter(CaseFile file, WorkingDays calendar, LocalDate today) {
        return wakeUps(file, calendar).filter(day -> day.isAfter(today)).findFirst();
    }

    private Stream<LocalDate> wakeUps(CaseFile file, WorkingDays calendar) {
        if (told(file, AlertLevel.DEFENCE_OVERDUE)) return Stream.empty();
        Stream<LocalDate> late = Stream.of(calendar.add(dueOn, 1));
        return told(file, AlertLevel.DEFENCE_DUE) ? late : Stream.concat(Stream.of(alertOn(calendar)), late);
    }

    private LocalDate alertOn(WorkingDays calendar) {
        return calendar.subtract(dueOn, AlertLevel.DEFENCE_DUE.workingDaysBefore());
    }

    /** Alerts of before name no remedy. */
    private boolean told(CaseFile file, AlertLevel level) {
        return file.all(HouseAct.AlertRaised.class).stream()
                .filter(alert -> alert.level() == level && alert.dueOn().equals(dueOn))
                .anyMatch(alert -> alert.remedyId() == null || alert.remedyId().equals(id));
    }
}
