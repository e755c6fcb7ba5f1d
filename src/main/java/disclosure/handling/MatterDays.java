package disclosure.handling;

import disclosure.calendar.WorkingDays;
import disclosure.casefile.AskedOpinion;
import disclosure.casefile.CaseFile;
import disclosure.casefile.DueDefence;
import disclosure.casefile.PlannedDays;
import disclosure.casefile.Reassessment;
import disclosure.casefile.Standing;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When the periods of what runs beside the main line are over, and when its tasks are due. */
record MatterDays(Map<String, LocalDate> over, Map<String, LocalDate> due) {

    /** The one fee of a case. */
    static final String FEE = "fee";

    /** The one extension of a case. */
    static final String EXTENSION = "extension";

    /** The yearly look at what was withheld. */
    static final String REASSESSMENT = "reassessment";

    /** The one record that is to be corrected. */
    static final String RECORD = "record";

    static MatterDays of(CaseFile file, Standing standing, WorkingDays calendar) {
        Map<String, LocalDate> over = new HashMap<>();
        Map<String, LocalDate> due = new HashMap<>();
        for (AskedOpinion opinion : file.consultations()) {
            if (opinion.open())
                opinion.answerDueOn(file, calendar).ifPresent(day -> {
                    due.put(opinion.id(), day);
                    over.put(opinion.id(), calendar.add(day, 1));
                });
        }
        for (DueDefence defence : DueDefence.of(file, calendar)) {
            due.put(defence.id(), defence.dueOn());
            defence.wakeUpOn(file, calendar).ifPresent(day -> over.put(defence.id(), day));
        }
        LocalDate feeDueOn = standing.feeDueOn();
        if (feeDueOn != null) over.put(FEE, calendar.add(feeDueOn, 1));
        Reassessment.nextOn(file, calendar).ifPresent(day -> {
            over.put(REASSESSMENT, day);
            due.put(REASSESSMENT, day);
        });
        return new MatterDays(over, due);
    }

    /** Of what begins by itself with a task done, and so has but one matter. */
    static String matterOf(SideProcess begun) {
        return begun == SideProcess.REASSESSMENT ? REASSESSMENT : RECORD;
    }

    WakeUps wakeUps(Optional<LocalDate> alertOn, PlannedDays planned) {
        return new WakeUps(alertOn, over, due, planned);
    }
}
