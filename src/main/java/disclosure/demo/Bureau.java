package disclosure.demo;

import disclosure.casefile.TaskKind;
import disclosure.handling.FilingRequest;
import disclosure.handling.TaskForm;
import disclosure.intake.Arrival;
import java.time.Instant;

/** What a bureau and its applicants can do, whoever plays them: the use cases themselves, or callers of the JSON facade. */
public interface Bureau {

    /** Time passes, and everything that falls due on the way happens. */
    void waitUntil(Instant moment);

    Filed fileOnline(FilingRequest.Request request);

    Filed takeIn(FilingRequest.Request request, Arrival arrival, String registrar);

    void complete(String reference, TaskKind task, TaskForm form, String person);

    void correct(String reference, TaskForm.CorrectedRequest correction, String registrar);

    void extend(String reference, int workingDays, String reason, String head);

    void askReasons(String reference, String counts, String handler);

    void giveReasons(String reference, String reasons, String handler);

    void withdraw(String reference, String record, String registrar);

    record Filed(String reference, String queryCode) {}
}
