package disclosure.handling;

import disclosure.casefile.Reference;
import disclosure.casefile.Standing;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A process that has nothing left to do, as that of a filed case. */
final class NoProcess implements CaseProcess {

    @Override
    public void start(Reference reference, boolean receiptDayFixed) {}

    @Override
    public void complete(String taskId, String person, Set<Answer> given) {}

    @Override
    public Optional<Past> past(String taskId) {
        return Optional.empty();
    }

    @Override
    public void assign(String taskId, @Nullable String person) {}

    @Override
    public void correctionReceived(Reference reference) {}

    @Override
    public void noticeRevoked(Reference reference) {}

    @Override
    public void ended(Reference reference) {}

    @Override
    public void draftReopened(Reference reference) {}

    @Override
    public void begin(SideProcess process, Reference reference, String matter) {}

    @Override
    public void remedyDecided(Reference reference, String matter) {}

    @Override
    public void answerWanted(Reference reference, String matter) {}

    @Override
    public void replyOrdered(Reference reference) {}

    @Override
    public void rearm(Standing standing, WakeUps wakeUps) {}

    @Override
    public void replyTakenOver(Reference reference) {}
}
