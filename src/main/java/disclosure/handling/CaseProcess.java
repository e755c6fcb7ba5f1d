package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import disclosure.casefile.TaskKind;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the place of a case in its process: which step is open, for whom, what timer wakes it. */
public interface CaseProcess {

    void start(Reference reference, boolean receiptDayFixed);

    /** The person has done the task; the process goes on, with the answers that its next questions need. */
    void complete(String taskId, String person, Set<Answer> answers);

    /** Does them together, so that what several of them touch is read and written once. */
    default void atOnce(Runnable calls) {
        calls.run();
    }

    /** A task that is done, or gone with its case. */
    record Past(Reference reference, TaskKind kind) {}

    /** What such a task was; empty where there was none. */
    Optional<Past> past(String taskId);

    void assign(String taskId, @Nullable String person);

    void correctionReceived(Reference reference);

    void noticeRevoked(Reference reference);

    /** The case ends without a reply: withdrawn, abandoned or not paid for. Whatever was open is open no longer. */
    void ended(Reference reference);

    /** The draft was changed after it was handed to review: the case goes back to the handler. */
    void draftReopened(Reference reference);

    /** The reply of another case stands for this one too: it leaves its handler and goes on at its letter. */
    void replyTakenOver(Reference reference);

    /** Something begins to run beside the main line. @param matter its id where a case can have several */
    void begin(SideProcess process, Reference reference, String matter);

    /** How a remedy ended is known: nobody defends it any longer or waits for its result. @param matter its id */
    void remedyDecided(Reference reference, String matter);

    /** An answer is owed in a remedy where none was, or another one. @param matter its id */
    void answerWanted(Reference reference, String matter);

    /** A reply was ordered after the case had ended: it goes through handling, review and delivery again. */
    void replyOrdered(Reference reference);

    /** Sets the timers and the due days of the open tasks to what the clock says now. */
    void rearm(Standing standing, WakeUps wakeUps);
}
