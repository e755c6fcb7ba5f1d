package disclosure.demo;

import disclosure.casefile.TaskKind;
import disclosure.handling.Consulting;
import disclosure.handling.FilingRequest;
import disclosure.handling.SideForm;
import disclosure.handling.TaskForm;
import disclosure.handling.TrackingRemedies;
import disclosure.intake.Arrival;
import disclosure.remedy.RemedyProcedure;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a bureau and its applicants can do, whoever plays them: the use cases themselves, or callers of the JSON facade. */
public interface Bureau {

    /** Time passes, and everything that falls due on the way happens. */
    void waitUntil(Instant moment);

    Filed fileOnline(FilingRequest.Request request);

    Filed takeIn(FilingRequest.Request request, Arrival arrival, String registrar);

    /** @param matter which of several consultations or remedies it is about, null where there is but one thing */
    void complete(String reference, TaskKind task, @Nullable String matter, TaskForm form, String person);

    default void complete(String reference, TaskKind task, TaskForm form, String person) {
        complete(reference, task, null, form, person);
    }

    /** Whether there is such a task to do, for that person. */
    boolean isOpen(String reference, TaskKind task, @Nullable String matter, String person);

    void correct(String reference, TaskForm.CorrectedRequest correction, String registrar);

    void extend(String reference, int workingDays, String reason, String head);

    void askReasons(String reference, String counts, String handler);

    void serveReasonsNotice(String reference, String evidence, String handler);

    void giveReasons(String reference, String reasons, String handler);

    void recordSearch(String reference, TaskForm.SearchRecord search, String handler);

    void proposeExtension(String reference, int workingDays, String reason, String handler);

    void weighReasons(String reference, boolean reasonable, String why, String head);

    void defer(String reference, LocalDate until, String reason, String head);

    void consult(String reference, Consulting.Letter letter, String handler);

    /** An opinion that came in after silence had been noted. */
    void opinionComesLate(String reference, String id, SideForm.RecordOpinion opinion, String registrar);

    void chargeByPages(String reference, int pages, String reason, String head);

    void remedyFiled(String reference, TrackingRemedies.Filing filing, String registrar);

    void copyReceived(String reference, String id, RemedyProcedure procedure, String registrar);

    void withdraw(String reference, String record, String registrar);

    record Filed(String reference, String queryCode) {}
}
