package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the place of a case in its process: which step is open, for whom, what timer wakes it. */
public interface CaseProcess {

    void start(Reference reference, boolean receiptDayFixed);

    /** The person has done the task; the process goes on, with the answer where the next question needs one. */
    void complete(String taskId, String person, Optional<Answer> answer);

    void assign(String taskId, @Nullable String person);

    void correctionReceived(Reference reference);

    void noticeRevoked(Reference reference);

    void withdrawn(Reference reference);

    /**
     * Sets the timers and the due days of the open tasks to what the clock says now.
     *
     * @param nextAlertOn day of the next alert, empty while no due day runs
     */
    void rearm(Standing standing, Optional<LocalDate> nextAlertOn);
}
