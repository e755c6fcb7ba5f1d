package disclosure.casefile;

import disclosure.calendar.WorkingDays;
import disclosure.remedy.Defence;
import java.time.LocalDate;
import java.util.List;

/** A defence that the bureau still owes to an authority or court. @param id of the remedy */
public record DueDefence(String id, LocalDate dueOn) {

    /** Of each remedy whose copy came in, until the defence is out or the decision is there. */
    public static List<DueDefence> of(CaseFile file, WorkingDays calendar) {
        return file.all(RemedyAct.RemedyCopyReceived.class).stream()
                .filter(copy -> !settled(file, copy.id()))
                .flatMap(copy -> Defence.dueOn(calendar, copy.procedure(), copy.on()).stream()
                        .map(dueOn -> new DueDefence(copy.id(), dueOn)))
                .toList();
    }

    private static boolean settled(CaseFile file, String id) {
        return file.all(RemedyAct.class).stream()
                .filter(act -> act.id().equals(id))
                .anyMatch(act -> act instanceof RemedyAct.DefenceSent || act instanceof RemedyAct.RemedyDecided);
    }

    /** Whether people were told that this one is due. */
    public boolean told(CaseFile file) {
        return file.all(Act.AlertRaised.class).stream()
                .anyMatch(alert ->
                        alert.level() == AlertLevel.DEFENCE_DUE && alert.dueOn().equals(dueOn));
    }

    /** When people are told that it is due soon. */
    public LocalDate alertOn(WorkingDays calendar) {
        return calendar.subtract(dueOn, AlertLevel.DEFENCE_DUE.workingDaysBefore());
    }
}
