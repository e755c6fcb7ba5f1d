package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;

/** A defence that the bureau still owes to an authority or court. @param id of the remedy */
public record DueDefence(String id, LocalDate dueOn) {

    /** Of each remedy whose copy came in, until the defence is out or the decision is there. */
    public static List<DueDefence> of(CaseFile file, WorkingDays calendar) {
        return Remedy.of(file).stream()
                .filter(remedy -> remedy.pending() && remedy.defendedOn() == null)
                .flatMap(remedy ->
                        remedy.defenceDueOn(calendar).stream().map(dueOn -> new DueDefence(remedy.id(), dueOn)))
                .toList();
    }

    /** Whether people were told that this one is due. */
    public boolean told(CaseFile file) {
        return file.all(HouseAct.AlertRaised.class).stream()
                .anyMatch(alert ->
                        alert.level() == AlertLevel.DEFENCE_DUE && alert.dueOn().equals(dueOn));
    }

    /** When people are told that it is due soon. */
    public LocalDate alertOn(WorkingDays calendar) {
        return calendar.subtract(dueOn, AlertLevel.DEFENCE_DUE.workingDaysBefore());
    }
}
